import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { SAMPLE_KEY } from "../../dev/sixtyfour/stand-in.ts";
import { keepPicture } from "./keep-picture.ts";
import { ANN, BEN, leads, selectedBy } from "./playground-facts.ts";
import {
  chromeFindings,
  clickCell,
  hoverCell,
  pickMenu,
  playgroundPerTest,
  selectRows,
  typeText,
} from "./playground-page.ts";
import { planRows, sidebarIn } from "./playground-sidebar.ts";

const open = playgroundPerTest();

describe("the first minute", () => {
  it("leads from the menu over the prefilled sample key to ten rows and their results in a tab", async () => {
    const first = await open({ speed: "fast" });
    const { page, playground } = first;
    await page.getByText("Start here").waitFor();
    await keepPicture(page, "playground opened");
    await selectRows(page, 2, 11);
    await pickMenu(page, "Extensions", "Sixtyfour for Sheets", "Enrich selected rows");
    const sidebar = sidebarIn(page);
    await sidebar.keyField.waitFor();
    expect(await sidebar.keyField.inputValue()).toBe(SAMPLE_KEY);
    await sidebar.inside.getByText("stand-in’s sample key").waitFor();
    expect(await page.getByText("Start here").count()).toBe(0);
    await keepPicture(page, "playground connect");

    await sidebar.connect();
    await sidebar.chooseWorkflow("Find and verify emails");
    await expect.poll(() => sidebar.enrich.textContent()).toBe("Enrich 10 rows");
    await keepPicture(page, "playground planned");
    await sidebar.enrich.click();
    await sidebar.done.waitFor();
    await sidebar.openResults.click();
    await expect.poll(() => selectedBy(playground.host()).sheetId).not.toBe(leads(playground.host()).id);
    const results = playground.host().user(ANN).activeSheet();
    await page.getByText(results, { exact: true }).waitFor();
    expect(playground.host().workbook.sheet(results).lastRow()).toBe(11);
    await keepPicture(page, "playground results");
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

  it("shows what was chosen at once, and goes on showing it until the server knows", async () => {
    const { page, playground } = await open();
    leads(playground.host()).notes.set(3, 2, "You typed this");
    await clickCell(page, 5);
    await hoverCell(page, 3, 160);
    await page.getByRole("tooltip").waitFor();
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route("**/api/act", async (route) => {
      await held;
      await route.continue();
    });
    await page.getByText("Faults: none").click();
    await page.getByLabel("The service cannot be reached").check();
    await page.getByLabel("Speed of the stand-in").selectOption("fast");
    // The page is drawn again for something else.
    await expect.poll(() => page.getByRole("tooltip").count()).toBe(0);
    expect(await page.getByLabel("The service cannot be reached").isChecked()).toBe(true);
    expect(await page.getByText("Faults: 1 on").count()).toBe(1);
    expect(await page.getByLabel("Speed of the stand-in").inputValue()).toBe("fast");
    letThrough();
    await pickMenu(page, "Extensions", "Sixtyfour for Sheets", "Open sidebar");
    const sidebar = sidebarIn(page);
    await sidebar.connect();
    await sidebar.inside.getByRole("alert").waitFor();
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
