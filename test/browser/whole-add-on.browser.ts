import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../dev/build.ts";
import { sampleLeads } from "../../dev/sample/generate-leads.ts";
import { SAMPLE_KEY } from "../../dev/sixtyfour/stand-in.ts";
import { type AddOn, openAddOn } from "../host/add-on.ts";
import { launchBrowser, openSidebar, type Server, screenshot } from "./sidebar-page.ts";

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
    await page.getByLabel("Workflow").selectOption({ label: "Find and verify emails" });
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
});
