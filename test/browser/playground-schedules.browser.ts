import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { keepPicture } from "./keep-picture.ts";
import { ANN, tabsOf } from "./playground-facts.ts";
import { cellColour, clickCell, hoverCell, playgroundPerTest } from "./playground-page.ts";
import { openSidebarBy, planRows } from "./playground-sidebar.ts";
import { letPass, seat } from "./playground-strip.ts";

const open = playgroundPerTest();

/** Goes to a tab by its name at the foot of the grid. */
async function openTab(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).click();
}

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

    await openTab(page, resultsName);
    const noteAt = async (row: number) => {
      await hoverCell(page, row + 3, 60);
      await hoverCell(page, row, 60);
      return page.getByRole("tooltip").textContent();
    };
    await clickCell(page, 6, 160);
    await expect.poll(() => cellColour(page, 12)).toBe("#fff3cd");
    expect(await cellColour(page, 11)).toBe("none");
    expect(await noteAt(12)).toMatch(/^Sixtyfour: new, \d+ \w+$/);
    expect(await noteAt(1)).toMatch(/^Sixtyfour: last refreshed .*: 1 new row, 0 changed cells,/);

    await page.getByText(/^Mail: 1/).click();
    await page.getByRole("region", { name: "Outgoing mail" }).getByRole("heading").waitFor();
    await openSidebarBy(page, "Open sidebar");
    await sidebar.button("Tabs").click();
    await sidebar.says(/new row/).waitFor();
    await keepPicture(page, "playground refreshed");
  });

  it("can be refreshed once from the menu instead, after the rows were counted", async () => {
    const first = await open();
    const { page, playground } = first;
    const sidebar = await planRows(first, 10);
    await sidebar.enrich.click();
    await sidebar.done.waitFor();
    await sidebar.openResults.click();
    const { workbook } = playground.host();
    const [, resultsName = ""] = tabsOf(playground);
    await expect.poll(() => playground.host().user(ANN).activeSheet()).toBe(resultsName);
    workbook.sheet("Leads").type("D4", "Norrsund Shipping AB");

    const again = await openSidebarBy(page, "Refresh this tab");
    await again.button("Refresh now").click();
    await again.button("Yes, send 1 row").click();
    await again.heading(/1 new row/).waitFor();
    expect(workbook.sheet(resultsName).displayValues().flat()).toContain("Norrsund Shipping AB");
    expect(playground.host().user(ANN).activeSheet()).toBe(resultsName);
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
