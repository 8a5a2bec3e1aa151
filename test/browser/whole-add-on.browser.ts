import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../dev/build.ts";
import { sampleLeads } from "../../dev/sample/generate-leads.ts";
import { SAMPLE_KEY } from "../../dev/sixtyfour/stand-in.ts";
import { type AddOn, openAddOn } from "../host/add-on.ts";
import { launchBrowser } from "./chromium.ts";
import { choose } from "./scene.ts";
import { openSidebar, type Server, screenshot } from "./sidebar-page.ts";

/** The server side as it is: the built script on the local host; each call takes five seconds of the host's time. */
function serverOf({ host, rep }: AddOn): Server {
  return {
    async sidebarCall(requestJson) {
      const execution = rep.run("sidebarCall", [requestJson]);
      host.clock.advance(5_000);
      if (execution.error) throw new Error(execution.error.message);
      return execution.value;
    },
  };
}

describe("sidebar and server side together", () => {
  let browser: Browser;
  beforeAll(async () => {
    await build();
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it("take fifty leads from a new key to a results tab", async () => {
    const addOn = openAddOn({ rows: sampleLeads(50), connected: false });
    addOn.host.workbook.sheet("Leads").hideRow(4);
    addOn.rep.run("enrichSelection", []);
    const shown = addOn.rep.sidebar();
    const page = await openSidebar(browser, serverOf(addOn), {
      html: shown?.html ?? "",
      clockAt: addOn.host.clock.now(),
    });

    await page.getByLabel("API key").fill(SAMPLE_KEY);
    await page.getByRole("button", { name: "Connect", exact: true }).click();
    await choose(page, "Find and verify emails");
    await page.getByText("To send", { exact: true }).waitFor();
    await screenshot(page, "whole planned");

    await page.getByRole("button", { name: "1, hidden: select it in the sheet" }).click();
    const enrich = page.getByRole("button", { name: /^Enrich \d+ rows$/ });
    const promised = Number(/\d+/.exec((await enrich.textContent()) ?? "")?.[0]);
    await enrich.click();
    await page.getByRole("heading", { name: "Find and verify emails" }).waitFor();
    expect(addOn.standIn.billed).toHaveLength(promised);

    const done = page.getByRole("heading", { name: /rows are in your sheet/ });
    for (let check = 0; check < 60 && !(await done.isVisible()); check++) {
      await screenshot(page, "whole running");
      await page.clock.fastForward(10_000);
    }
    await screenshot(page, "whole done");
    await page.getByRole("button", { name: /^Open “/ }).click();
    await expect.poll(() => addOn.rep.activeSheet()).not.toBe("Leads");
  });

  it("ask above the limit of the file, stop a run, and remove what another one wrote", async () => {
    const addOn = openAddOn({ rows: sampleLeads(20) });
    addOn.rep.run("enrichSelection", []);
    const page = await openSidebar(browser, serverOf(addOn), {
      html: addOn.rep.sidebar()?.html ?? "",
      clockAt: addOn.host.clock.now(),
    });
    const tabs = () => addOn.host.workbook.sheets().filter(({ hidden }) => !hidden).length;

    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByLabel("Rows in one run").fill("5");
    await page.getByRole("button", { name: "Save" }).click();
    await page.locator("form").getByText("Saved.").waitFor();

    await page.getByRole("button", { name: "Enrich", exact: true }).click();
    await choose(page, "Find and verify emails");
    await page.getByRole("button", { name: /^Enrich \d+ rows$/ }).click();
    await page.getByRole("heading", { name: /^Send \d+ rows\?$/ }).waitFor();
    await screenshot(page, "whole asked");
    expect(addOn.standIn.billed).toEqual([]);
    await page.getByRole("button", { name: "Not now" }).click();

    await page.getByRole("button", { name: "Try 3 first" }).click();
    await page.getByRole("button", { name: "Stop this run" }).click();
    await page.getByRole("button", { name: "Yes, stop it" }).click();
    await page.getByRole("heading", { name: "This run was stopped" }).waitFor();
    await screenshot(page, "whole stopped");
    const before = tabs();

    await page.getByRole("button", { name: "Enrich more rows" }).click();
    await page.getByRole("button", { name: /^Enrich \d+ rows$/ }).click();
    await page.getByRole("button", { name: /^Yes, send \d+ rows$/ }).click();
    await page.getByRole("button", { name: "Stop this run" }).waitFor();
    const done = page.getByRole("heading", { name: /rows are in your sheet/ });
    for (let check = 0; check < 60 && !(await done.isVisible()); check++)
      await page.clock.fastForward(10_000);
    expect(tabs()).toBe(before + 1);
    await page.getByRole("button", { name: "Undo: remove what this run wrote" }).click();
    await page.getByRole("button", { name: "Yes, remove it" }).click();
    await page.getByRole("heading", { name: "Removed" }).waitFor();
    await screenshot(page, "whole removed");
    expect(tabs()).toBe(before);
  });
});
