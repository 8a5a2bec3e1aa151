import { describe, expect, it } from "vitest";
import { ANN, tabsOf } from "./playground-facts.ts";
import { playgroundPerTest, screenshotWindow } from "./playground-page.ts";
import { openSidebarBy, planRows } from "./playground-sidebar.ts";
import { letPass, seat } from "./playground-strip.ts";

const open = playgroundPerTest();

describe("a tab that refreshes itself", () => {
  it("is ordered from a finished run, refreshed while nobody looks, and tells what changed", async () => {
    const first = await open();
    const { page, playground } = first;
    const sidebar = await planRows(first, 10);
    await sidebar.enrich.click();
    await sidebar.done.waitFor();

    await sidebar.button("Refresh this tab…").click();
    await sidebar.inside.getByLabel("E-mail address (optional)").fill("ann@example.com");
    await sidebar.inside.getByLabel("When something changed").check();
    await sidebar.button("Save").click();
    await sidebar.says(/^daily, 0?6:00/).waitFor();

    const { workbook } = playground.host();
    const [, resultsName = ""] = tabsOf(playground);
    const results = workbook.sheet(resultsName);
    const leads = workbook.sheet("Leads");
    results.type("C2", "Chief Everything Officer");
    leads.type("D4", "Norrsund Shipping AB");
    await letPass(page, "1 day");

    expect(results.displayValues()[1]?.[2]).toBe("Chief Everything Officer");
    expect(results.displayValues().some((row) => row.includes("Norrsund Shipping AB"))).toBe(true);
    expect(tabsOf(playground)).toContain("Changes");
    expect(playground.host().mails()).toMatchObject([{ to: "ann@example.com" }]);

    await page.getByText(/^Mail: 1/).click();
    await page.getByRole("region", { name: "Outgoing mail" }).getByRole("heading").waitFor();
    await openSidebarBy(page, "Open sidebar");
    await sidebar.button("Tabs").click();
    await sidebar.says(/new row/).waitFor();
    await screenshotWindow(page, "playground refreshed");
  });

  it("is taken over by a colleague, under whose key it goes on", async () => {
    const first = await open();
    const { page, playground } = first;
    const sidebar = await planRows(first, 10);
    await sidebar.enrich.click();
    await sidebar.done.waitFor();
    await sidebar.button("Refresh this tab…").click();
    await sidebar.button("Save").click();
    await sidebar.says("Under your key.").waitFor();

    await seat(page, "Ben");
    const bens = await openSidebarBy(page, "Open sidebar");
    await bens.connect();
    await bens.button("Tabs").click();
    await bens.button("Take over").click();
    await bens.says("Under your key.").waitFor();
    await letPass(page, "1 day");
    const ticks = playground.host().executions.filter(({ functionName }) => functionName === "tick");
    expect(new Set(ticks.slice(-5).map(({ user }) => user))).not.toContain(ANN);
  });
});
