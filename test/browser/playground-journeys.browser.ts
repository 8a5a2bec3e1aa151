import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildWithBounds, removeBuilds } from "../host/sweeps/small-steps.ts";
import { tabTo } from "./keyboard.ts";
import { ANN, paidFor, standInOf, tabsOf } from "./playground-facts.ts";
import { clickCell, playgroundPerTest, typeText } from "./playground-page.ts";
import { openSidebarBy, planRows, sidebarIn } from "./playground-sidebar.ts";
import { letPass, seat, switchFault } from "./playground-strip.ts";

const open = playgroundPerTest();

let smallJobs: string;
beforeAll(async () => {
  smallJobs = await buildWithBounds({ ROWS_PER_JOB: 5 });
});
afterAll(() => removeBuilds([smallJobs]));

/** A playground whose calls are answered at once, while runs take this share of the time they really take. */
async function openSlow(pace = 1) {
  const first = await open();
  standInOf(first.playground).setPace(pace);
  return first;
}

describe("a run", () => {
  it("ends without the sidebar, which leads to its tab when it is opened again", async () => {
    const first = await openSlow();
    const { page, playground } = first;
    const sidebar = await planRows(first, 10);
    await sidebar.enrich.click();
    await sidebar.button("Stop this run").waitFor();
    await letPass(page, "15 minutes");
    await openSidebarBy(page, "Open sidebar");
    await sidebar.button("Runs").click();
    await sidebar.runCard(/Done/).click();
    await sidebar.done.waitFor();
    expect(playground.host().user(ANN).activeSheet()).toBe("Leads");
    await sidebar.openResults.click();
    await expect.poll(() => playground.host().user(ANN).activeSheet()).toBe(tabsOf(playground)[1]);
  });

  it("of a colleague is shown to a person without a key, who is invited to connect and cannot stop it", async () => {
    const first = await openSlow();
    const { page } = first;
    await (await planRows(first, 10)).enrich.click();
    await sidebarIn(page).button("Stop this run").waitFor();
    await seat(page, "Ben");
    const bens = await openSidebarBy(page, "Open sidebar");
    await bens.says("Connect with your own key to join them.").waitFor();
    await bens.runCard(/a colleague/).click();
    await bens.says("only they can stop it").waitFor();
    expect(await bens.button("Stop this run").count()).toBe(0);

    await letPass(page, "15 minutes");
    await openSidebarBy(page, "Open sidebar");
    await bens.runCard(/Done.*a colleague/).click();
    await bens.done.waitFor();
  });

  it("that is stopped writes nothing", async () => {
    const first = await openSlow();
    const { page, playground } = first;
    const sidebar = await planRows(first, 10);
    await sidebar.enrich.click();
    await sidebar.button("Stop this run").click();
    await sidebar.button("Yes, stop it").click();
    await sidebar.heading("This run was stopped").waitFor();
    await sidebar.says("10 rows were sent before it stopped and may have been paid for").waitFor();
    await letPass(page, "1 hour");
    expect(tabsOf(playground)).toEqual(["Leads"]);
    expect(standInOf(playground).runs.map((run) => run.cancelledAt !== undefined)).toEqual([true]);
  });

  it("that is stopped before its rows could be sent leaves them to be sent again", async () => {
    const first = await open();
    const { page, playground } = first;
    const sidebar = await planRows(first, 10);
    await switchFault(page, "No run can be started (503)", true);
    await sidebar.enrich.click();
    await sidebar.button("Stop this run").click();
    await sidebar.button("Yes, stop it").click();
    await switchFault(page, "No run can be started (503)", false);
    await letPass(page, "15 minutes");
    await openSidebarBy(page, "Open sidebar");
    await sidebar.button("Runs").click();
    await sidebar.runCard(/Stopped/).click();
    await sidebar.says("Nothing was sent.").waitFor();
    expect(paidFor(playground)).toEqual([]);
    await sidebar.button("Enrich more rows").click();
    await sidebar.enrich.click();
    await sidebar.done.waitFor();
    expect(paidFor(playground)).toHaveLength(10);
  });

  it("that failed says what happened and what it cost, and gives details without secrets to copy", async () => {
    const first = await openSlow(0.2);
    const { page, playground } = first;
    const sidebar = await planRows(first, 10);
    await switchFault(page, "Runs fail halfway", true);
    await sidebar.enrich.click();
    await sidebar.heading("This run failed").waitFor();
    await sidebar.says(/^.?The workflow failed in Sixtyfour: .+: The block ended with an error/).waitFor();
    await sidebar.says("10 rows were sent; what they cost is shown at app.sixtyfour.ai").waitFor();
    await sidebar.button("Copy details").click();
    await sidebar.button("Copied").waitFor();
    const details = await page.evaluate(() => navigator.clipboard.readText());
    expect(details).toContain("Rows sent 10, failed 10");
    expect(details).not.toContain("sample-key");

    await switchFault(page, "Runs fail halfway", false);
    await sidebar.button("Retry 10 failed rows").click();
    await sidebar.done.waitFor();
    expect(tabsOf(playground)).toHaveLength(2);
  });

  it("that failed in part is retried with the rows that failed alone", async () => {
    const first = await open({ dist: smallJobs });
    const { playground } = first;
    const standIn = standInOf(playground);
    standIn.setPace(0.2);
    const sidebar = await planRows(first, 10);
    standIn.misbehave({
      match: ({ url }) => url.includes(standIn.runs[1]?.jobId ?? "not begun"),
      fault: { runStatus: "failed", message: "The second half failed" },
    });
    await sidebar.enrich.click();
    await sidebar.heading("5 rows are in your sheet").waitFor();
    await sidebar.says("The second half failed").waitFor();
    standIn.behave();
    const once = paidFor(playground);
    await sidebar.button("Retry 5 failed rows").click();
    await sidebar.says("5 rows from Leads").waitFor();
    await sidebar.done.waitFor();
    expect(paidFor(playground)).toEqual([...once, ...once.slice(5)]);
  });

  it("is undone by removing its tab, after a second question if somebody has worked in it", async () => {
    const first = await open();
    const { page, playground } = first;
    const sidebar = await planRows(first, 10);
    await sidebar.button("Try 3 first").click();
    await sidebar.done.waitFor();
    await sidebar.button("Undo: remove what this run wrote").click();
    await sidebar.heading(/^Remove the tab “/).waitFor();
    expect(tabsOf(playground)).toHaveLength(2);
    await sidebar.button("Yes, remove it").click();
    await sidebar.heading("Removed").waitFor();
    expect(tabsOf(playground)).toEqual(["Leads"]);

    await sidebar.button("Enrich more rows").click();
    await expect.poll(() => sidebar.enrich.textContent()).toBe("Enrich 7 rows");
    await sidebar.enrich.click();
    await sidebar.openResults.click();
    const tab = tabsOf(playground)[1] ?? "no results tab";
    await expect.poll(() => playground.host().user(ANN).activeSheet()).toBe(tab);
    await clickCell(page, 3);
    await typeText(page, "Checked by Ann");
    await expect
      .poll(() => playground.host().workbook.sheet(tab).values("A3").flat())
      .toEqual(["Checked by Ann"]);
    await sidebar.button("Undo: remove what this run wrote").click();
    await sidebar.button("Yes, remove it").click();
    await sidebar.heading("The tab was changed since. Remove it anyway?").waitFor();
    expect(tabsOf(playground)).toEqual(["Leads", tab]);
    await sidebar.button("Remove it anyway").click();
    await sidebar.heading("Removed").waitFor();
    expect(tabsOf(playground)).toEqual(["Leads"]);
  });
});

describe("without a mouse", () => {
  it("a person gets from the Extensions menu to the results tab", async () => {
    const { page, playground } = await open({ leads: 8 });
    const sidebar = sidebarIn(page);
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await page.getByRole("menuitem", { name: "File" }).focus();
    await press("ArrowLeft", "Enter", "ArrowRight", "ArrowDown", "Enter");
    await sidebar.keyField.waitFor();
    const frame = page.frames().find((each) => each.parentFrame() !== null) ?? page.mainFrame();
    const tabAndPress = async (name: string) => {
      await sidebar.inside.getByRole("button", { name }).waitFor();
      await tabTo(page, name, frame);
      await press("Enter");
    };
    await tabTo(page, "API key", frame);
    await press("Enter");
    await tabAndPress("Use the whole table");
    await sidebar.says("8 rows").waitFor();
    await tabTo(page, "Search workflows", frame);
    await page.keyboard.type("verify");
    await press("Enter");
    await tabAndPress("Enrich 8 rows");
    await tabAndPress("Open “");
    await expect.poll(() => playground.host().user(ANN).activeSheet()).toBe(tabsOf(playground)[1]);
  });
});
