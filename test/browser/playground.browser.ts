import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Host } from "../../dev/apps-script/host/host.ts";
import { SAMPLE_KEY } from "../../dev/sixtyfour/stand-in.ts";
import { ANN, BEN } from "./playground-facts.ts";
import {
  chromeFindings,
  clickCell,
  hoverCell,
  openRowMenu,
  pickMenu,
  playgroundPerTest,
  screenshotWindow,
  selectRows,
  typeText,
} from "./playground-page.ts";
import { planRows, sidebarIn } from "./playground-sidebar.ts";

const open = playgroundPerTest();

const leads = (host: Host) => host.workbook.sheet("Leads");
const selectedBy = (host: Host, email = ANN) => host.user(email).selection();

describe("the first minute", () => {
  it("leads from the menu over the prefilled sample key to ten rows and their results in a tab", async () => {
    const first = await open({ speed: "fast" });
    const { page, playground } = first;
    await page.getByText("Start here").waitFor();
    await screenshotWindow(page, "playground opened");
    await selectRows(page, 2, 11);
    await pickMenu(page, "Extensions", "Sixtyfour for Sheets", "Enrich selected rows");
    const sidebar = sidebarIn(page);
    await sidebar.keyField.waitFor();
    expect(await sidebar.keyField.inputValue()).toBe(SAMPLE_KEY);
    await sidebar.inside.getByText("stand-in’s sample key").waitFor();
    expect(await page.getByText("Start here").count()).toBe(0);
    await screenshotWindow(page, "playground connect");

    await sidebar.connect();
    await sidebar.chooseWorkflow("Find and verify emails");
    await expect.poll(() => sidebar.enrich.textContent()).toBe("Enrich 10 rows");
    await screenshotWindow(page, "playground planned");
    await sidebar.enrich.click();
    await sidebar.done.waitFor();
    await sidebar.openResults.click();
    await expect.poll(() => selectedBy(playground.host()).sheetId).not.toBe(leads(playground.host()).id);
    const results = playground.host().user(ANN).activeSheet();
    await page.getByText(results, { exact: true }).waitFor();
    expect(playground.host().workbook.sheet(results).lastRow()).toBe(11);
    await screenshotWindow(page, "playground results");
  });
});

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
    await clickCell(page, 1, 410);
    await page.getByText("Account Executive", { exact: true }).hover();
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

describe("the window", () => {
  it("shows the note of the cell the mouse is over", async () => {
    const { page, playground } = await open();
    leads(playground.host()).notes.set(3, 2, "You typed this");
    await clickCell(page, 5);
    await hoverCell(page, 3, 160);
    await page.getByRole("tooltip").getByText("You typed this").waitFor();
    await hoverCell(page, 6, 160);
    await expect.poll(() => page.getByRole("tooltip").count()).toBe(0);
  });

  it("leads around its parts by F6", async () => {
    const { page } = await open();
    await page.getByRole("menuitem", { name: "File" }).focus();
    await page.keyboard.press("F6");
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("person");
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("File");
  });

  it("opens the sidebar by keyboard alone and gives it the focus", async () => {
    const { page } = await open();
    await page.getByRole("menuitem", { name: "File" }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await sidebarIn(page).keyField.waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
    await page.getByRole("button", { name: "Close the sidebar" }).click();
    await expect.poll(() => page.locator(".sidebar").count()).toBe(0);
  });

  it("shares the file with a second window", async () => {
    const { page, playground, secondWindow } = await open();
    const second = await secondWindow();
    await clickCell(page, 3, 1_090);
    await typeText(page, "from the first");
    await expect.poll(() => leads(playground.host()).values("G3").flat()).toEqual(["from the first"]);
    await clickCell(second, 3, 1_090);
    await second.keyboard.press("F2");
    await second.keyboard.press("Control+a");
    await second.keyboard.press("Control+c");
    await expect
      .poll(() => second.evaluate(() => navigator.clipboard.readText()))
      .toContain("from the first");
  });

  it("changes to another person's selection and sidebar and back", async () => {
    const { page, playground } = await open();
    await selectRows(page, 2, 4);
    await pickMenu(page, "Extensions", "Sixtyfour for Sheets", "Open sidebar");
    await sidebarIn(page).keyField.waitFor();
    await page.getByRole("radio", { name: "Ben" }).check();
    await expect.poll(() => page.locator(".sidebar").count()).toBe(0);
    await clickCell(page, 6);
    await expect.poll(() => selectedBy(playground.host(), BEN).areas[0]?.row).toBe(6);
    expect(selectedBy(playground.host()).areas[0]?.row).toBe(2);
    await page.getByRole("radio", { name: "Ann" }).check();
    await sidebarIn(page).keyField.waitFor();
  });

  it("gives a tab as CSV, and takes one that is dropped onto it", async () => {
    const { page, playground } = await open({ leads: 3 });
    const downloading = page.waitForEvent("download");
    await pickMenu(page, "File", "Download this tab as CSV");
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("Sample leads - Leads.csv");
    const text = await readFile(await download.path(), "utf8");
    expect(text.split("\r\n")[1]).toBe(
      "0004101,Mirelle Ashcombray,Head of Sales,Brackenfold Analytics,https://brackenfold.example,",
    );

    const files = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["name;zip\nAda;0123\n"], "Mine.csv", { type: "text/csv" }));
      return transfer;
    });
    await page.locator("main").dispatchEvent("drop", { dataTransfer: files });
    await page.getByText("Mine", { exact: true }).waitFor();
    expect(playground.host().workbook.sheet("Mine").values()).toEqual([
      ["name", "zip"],
      ["Ada", 123],
    ]);
  });

  it("passes axe around the grid, with every part open", async () => {
    const { page } = await open();
    await pickMenu(page, "Extensions", "Sixtyfour for Sheets", "Open sidebar");
    await sidebarIn(page).keyField.waitFor();
    await page.getByText("Log", { exact: true }).click();
    await page.getByRole("menuitem", { name: "Extensions" }).click();
    expect(await chromeFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Start over" }).click();
    expect(await chromeFindings(page)).toEqual([]);
  });
});

describe("the strip", () => {
  it("finishes a run while the sidebar is closed and time passes", async () => {
    const first = await open({ speed: "real time" });
    const sidebar = await planRows(first, 10);
    await sidebar.enrich.click();
    await expect.poll(() => first.playground.host().triggers().length, { timeout: 15_000 }).toBe(1);
    await first.page.getByRole("button", { name: "15 minutes" }).click();
    await first.page.getByText(/^15 minutes passed: tick ran/).waitFor();
    expect(await first.page.locator(".sidebar").count()).toBe(0);
    await expect.poll(() => first.playground.host().triggers().length).toBe(0);
    expect(
      first.playground
        .host()
        .workbook.sheets()
        .filter(({ hidden }) => !hidden),
    ).toHaveLength(2);
  });

  it("makes the service fail, and lets it work again", async () => {
    const { page } = await open();
    await page.getByText("Faults: none").click();
    await page.getByLabel("The service cannot be reached").check();
    await page.getByText("Faults: 1 on").click();
    await pickMenu(page, "Extensions", "Sixtyfour for Sheets", "Open sidebar");
    const sidebar = sidebarIn(page);
    await sidebar.connect();
    await sidebar.inside.getByRole("alert").waitFor();
    await page.getByText("Faults: 1 on").click();
    await page.getByLabel("The service cannot be reached").uncheck();
    await page.getByText("Faults: none").click();
    await sidebar.connect();
    await sidebar.inside.getByRole("button", { name: "Settings" }).waitFor();
  });

  it("starts over with a fresh file as a published add-on, after asking", async () => {
    const { page, playground } = await open();
    await clickCell(page, 3, 1_090);
    await typeText(page, "to be lost");
    await page.getByLabel("Installed as").selectOption("published add-on");
    await page.getByRole("button", { name: "Cancel" }).click();
    const before = playground.host();
    await page.getByLabel("Installed as").selectOption("published add-on");
    await page.getByRole("dialog").getByRole("button", { name: "Start over" }).click();
    await expect.poll(() => playground.host() === before).toBe(false);
    await page.locator('main[aria-busy="false"]').waitFor();
    await expect.poll(() => page.getByLabel("Installed as").inputValue()).toBe("add-on");
    expect(leads(playground.host()).values("G3").flat()).toEqual([""]);
  });
});

/** Texts of the grid's own fields, among them the box that names what is selected. */
function namesInBox(page: Page): Promise<string[]> {
  return page
    .locator(".grid input")
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
}
