import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { BEN, leads, selectedBy } from "./playground-facts.ts";
import {
  clickCell,
  clickCellUntil,
  openRowMenu,
  pickMenu,
  playgroundPerTest,
  selectRows,
  typeText,
} from "./playground-page.ts";
import { planRows } from "./playground-sidebar.ts";

const open = playgroundPerTest();

/** Texts of the grid's own fields, among them the box that names what is selected. */
function namesInBox(page: Page): Promise<string[]> {
  return page
    .locator(".grid input")
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
}

describe("the grid", () => {
  it("sends what is typed to the host, which says how it is shown", async () => {
    const { page, playground } = await open();
    await clickCell(page, 3, 1_090);
    for (const text of ["12%", "=1+1", "007"]) await typeText(page, text);
    const column = () => leads(playground.host()).values("G3:G5").flat();
    await expect.poll(column).toEqual([0.12, "#NAME?", 7]);
    await page.keyboard.press("Control+z");
    await expect.poll(column).toEqual([0.12, "#NAME?", ""]);
  });

  it("undoes the emptying of a text that looks like a number without making a number of it", async () => {
    const { page, playground } = await open();
    await clickCell(page, 3, 1_090);
    await typeText(page, "'007");
    const cell = () => leads(playground.host()).values("G3").flat();
    await expect.poll(cell).toEqual(["007"]);
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => selectedBy(playground.host()).areas[0]?.row).toBe(3);
    await page.keyboard.press("Delete");
    await expect.poll(cell).toEqual([""]);
    await page.keyboard.press("Control+z");
    await expect.poll(cell).toEqual(["007"]);
  });

  it("pastes rows copied from elsewhere as if each value were typed", async () => {
    const { page, playground } = await open();
    await page.evaluate(() => navigator.clipboard.writeText("50%\tabc\n'9\t1/2/2026"));
    await clickCell(page, 4, 1_090);
    await page.keyboard.press("Control+v");
    await expect
      .poll(() => leads(playground.host()).displayValues("G4:H5"))
      .toEqual([
        ["50%", "abc"],
        ["9", "1/2/2026"],
      ]);
  });

  it("tells which rows are selected, several stretches of them too", async () => {
    const { page, playground } = await open();
    await selectRows(page, 2, 4);
    await page.keyboard.down("Control");
    await selectRows(page, 6, 7);
    await page.keyboard.up("Control");
    await expect
      .poll(() => selectedBy(playground.host()).areas)
      .toEqual([
        { row: 2, column: 1, rows: 3, columns: 26, open: "rows" },
        { row: 6, column: 1, rows: 2, columns: 26, open: "rows" },
      ]);
  });

  it("hides, inserts and deletes rows by the menu of the row numbers", async () => {
    const { page, playground } = await open({ leads: 8 });
    await openRowMenu(page, 3);
    await page.getByText("Hide Selected Row").click();
    await expect.poll(() => leads(playground.host()).hiddenByUser.has(3)).toBe(true);
    await openRowMenu(page, 2);
    await page.getByText("Delete Selected Row").click();
    await expect.poll(() => leads(playground.host()).values("A2").flat()).toEqual(["0004102"]);
    expect([...leads(playground.host()).hiddenByUser]).toContain(2);
  });

  it("sorts by the column of the selection, below the frozen header", async () => {
    const { page, playground } = await open({ leads: 8 });
    await clickCell(page, 4);
    await pickMenu(page, "Data", "Sort sheet by column A, Z to A");
    await expect.poll(() => leads(playground.host()).values("A1:A2").flat()).toEqual(["lead_id", "0004108"]);
  });

  it("shows what the script selects, without taking the focus from the sidebar", async () => {
    const first = await open();
    const sidebar = await planRows(first, 10);
    await sidebar.hiddenRows.click();
    await expect.poll(() => selectedBy(first.playground.host()).areas[0]?.row).toBe(9);
    await expect.poll(() => namesInBox(first.page)).toContain("A9:F9");
    expect(await first.page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  });

  it("makes, renames and removes tabs through the host, which refuses a name that is taken", async () => {
    const { page, playground } = await open();
    const names = () =>
      playground
        .host()
        .workbook.sheets()
        .map(({ name }) => name);
    await page.locator(".grid footer button, .grid [data-u-comp=sheet-bar] button").first().click();
    await expect.poll(names).toEqual(["Leads", "Sheet2"]);
    await page.getByText("Sheet2", { exact: true }).dblclick();
    // The name becomes a field a moment later; what is typed before goes into the grid.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Sheet2");
    await page.keyboard.press("Control+a");
    await typeText(page, "leads");
    await page.getByText("already exists").waitFor();
    expect(names()).toEqual(["Leads", "Sheet2"]);
  });
});

describe("a filter of the sheet", () => {
  it("keeps the plan to the rows whose value a person has chosen", async () => {
    const first = await open();
    const { page, playground } = first;
    await clickCell(page, 3);
    await pickMenu(page, "Data", "Create a filter");
    await expect.poll(() => leads(playground.host()).filter?.area.rows).toBe(51);
    const value = page.getByText("Account Executive", { exact: true });
    await clickCellUntil(page, value, 1, 410);
    await value.hover();
    await page.getByText("Filter Only").locator("visible=true").click();
    await page.getByRole("button", { name: "Confirm" }).click();
    await expect.poll(() => leads(playground.host()).filter?.hiddenRows.has(2)).toBe(true);
    expect(leads(playground.host()).filter?.hiddenRows.has(8)).toBe(false);
    const sidebar = await planRows(first, 3);
    await expect.poll(() => sidebar.enrich.textContent()).toBe("Enrich 3 rows");
  });

  it("that somebody else sets or lifts is set or lifted on screen", async () => {
    const { page, playground } = await open();
    const ben = (action: object) =>
      page.request.post(`${playground.url}api/act`, { data: { as: BEN, action: { tab: 0, ...action } } });
    const selectedRow = () => selectedBy(playground.host()).areas[0]?.row;
    // Ben's change reaches Ann's window as a push, of which nothing but the grid's own painting tells.
    const push = () => page.waitForTimeout(1_000);
    await clickCell(page, 1);
    await ben({ kind: "filter-area", area: { row: 1, column: 1, rows: 51, columns: 6 } });
    await ben({ kind: "filter-column", column: 1, shown: ["0004103", "0004104"] });
    await push();
    await page.keyboard.press("ArrowDown");
    await expect.poll(selectedRow).toBe(4);
    await ben({ kind: "filter-area", area: null });
    await push();
    await page.keyboard.press("ArrowUp");
    await expect.poll(selectedRow).toBe(3);
  });
});
