import { describe, expect, it } from "vitest";
import { aHistory, anAdvance, aPlan, aRun, aSelection } from "../sidebar/builders.ts";
import { ok, ScriptedServer } from "../sidebar/scripted-server.ts";
import { focusedText, tabTo } from "./keyboard.ts";
import { pagePart } from "./page-part.ts";
import { pagePerTest } from "./page-per-test.ts";
import { choose } from "./scene.ts";

const open = pagePerTest();

/** A server side on which a run takes two checks: one in the middle, and the end. */
function twoChecks(): ScriptedServer {
  const server = new ScriptedServer();
  const middle = aRun({
    progress: {
      percent: 64.4,
      message: "Find email: 27 of 41",
      blocks: [{ name: "Find email", status: "running", percent: 64.4, processed: 27, total: 41 }],
    },
  });
  const end = aRun({
    status: "done",
    finishedAt: "2026-11-23T14:05:12.000Z",
    result: { sheetId: 9, sheetName: "Find and verify emails, 23 Nov", rows: 41, columns: 12 },
  });
  return server.answers("run.advance", () =>
    ok(server.countOf("run.advance") === 1 ? anAdvance([middle], 1_500) : anAdvance([end], 0)),
  );
}

describe("the main path", () => {
  it("leads from the key to the results tab", async () => {
    const server = twoChecks().answers("connection.get", () => ok({ connected: false, keyHint: "" }));
    const page = await open(server);

    await page.getByLabel("API key").fill("a-long-key-9f3c");
    await page.getByRole("button", { name: "Connect", exact: true }).click();
    expect(server.lastParams("connection.save")).toEqual({ apiKey: "a-long-key-9f3c" });

    await page.getByRole("heading", { name: "Leads!A2:I51" }).waitFor();
    await choose(page, "Find and verify emails");
    await page.getByText("Only these 3 of 9 columns leave the sheet.").waitFor();

    await page.getByRole("button", { name: "3, hidden: select them in the sheet" }).click();
    expect(server.lastParams("rows.select")).toEqual({ sheetId: 7, rows: [2, 3, 4] });

    await page.getByRole("button", { name: "Enrich 41 rows" }).dblclick();
    await page.getByText("Find email: 27 of 41").waitFor();
    expect(await page.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("64");
    expect(server.countOf("run.start")).toBe(1);

    await page.getByRole("heading", { name: "41 rows are in your sheet" }).waitFor();
    await page.getByRole("button", { name: "Open “Find and verify emails, 23 Nov”" }).click();
    expect(server.lastParams("tab.open")).toEqual({ sheetId: 9 });
  });

  it("can be walked with the keyboard alone, from the workflow to the run", async () => {
    const server = twoChecks();
    const page = await open(server);
    await page.getByRole("heading", { name: "Leads!A2:I51" }).waitFor();

    await tabTo(page, "Search workflows");
    await page.keyboard.type("find");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Enrich 41 rows" }).waitFor();
    await tabTo(page, "Change");
    await page.keyboard.press("Enter");
    await page.getByLabel("full_name").waitFor();
    await tabTo(page, "Skip rules");
    await page.keyboard.press("Enter");
    await tabTo(page, "Hidden rows");
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Enrich 41 rows" }).waitFor();
    await tabTo(page, "Try 3 first");
    await page.keyboard.press("Enter");

    await page.getByRole("heading", { name: "Find and verify emails" }).waitFor();
    expect(await focusedText(page)).toBe("Find and verify emails");
    expect(server.lastParams("run.start")).toMatchObject({ limit: 3, skip: { hidden: false } });
  });

  it("moves the focus to the heading of each view it goes to", async () => {
    const page = await open(new ScriptedServer().answers("page.part", pagePart));
    await page.getByRole("heading", { name: "Leads!A2:I51" }).waitFor();
    for (const [button, heading] of [
      ["Runs", "Runs in this file"],
      ["Settings", "Settings"],
      ["Enrich", "Leads!A2:I51"],
    ] as const) {
      await page.getByRole("navigation").getByRole("button", { name: button }).click();
      await page.getByRole("heading", { name: heading, exact: true }).waitFor();
      expect(await focusedText(page)).toBe(heading);
    }
  });

  it("takes what another person typed as text, whatever it looks like", async () => {
    const nasty = `<img src=x onerror="document.title='run'">`;
    const server = new ScriptedServer()
      .answers("selection.read", () => ok(aSelection({ sheetName: nasty })))
      .answers("run.list", () =>
        ok(aHistory([aRun({ status: "done", workflow: { id: "x", name: nasty } })])),
      );
    const page = await open(server);
    await page.getByRole("heading", { name: nasty }).waitFor();
    await page.getByRole("button", { name: "Runs" }).click();
    await page.locator("main").getByText(nasty).waitFor();
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.title()).toBe("Sixtyfour for Sheets");
  });

  it("follows the selection when the person comes back from the sheet", async () => {
    const server = new ScriptedServer();
    const page = await open(server);
    await page.getByRole("heading", { name: "Leads!A2:I51" }).waitFor();
    server.answers("selection.read", () => ok(aSelection({ a1: "A2:I4", rowCount: 3 })));
    server.answers("run.plan", () => ok(aPlan({ toSend: 3 })));
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await page.getByRole("heading", { name: "Leads!A2:I4" }).waitFor();
  });

  it("keeps the key field out of the page once the key is kept", async () => {
    const server = new ScriptedServer().answers("connection.get", () =>
      ok({ connected: false, keyHint: "" }),
    );
    const page = await open(server);
    await page.getByLabel("API key").fill("a-long-key-9f3c");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Leads!A2:I51" }).waitFor();
    expect(await page.content()).not.toContain("a-long-key");
    expect(await page.getByLabel("API key").count()).toBe(0);
  });
});
