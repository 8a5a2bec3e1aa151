import type { ResultTabs } from "../ports.ts";
import { insertUnseen } from "./insert-unseen.ts";

/** Marks a results tab with the run that wrote it, whatever a person renames it to. */
const METADATA_KEY = "sixtyfour.run";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes results into tabs of their own; the person keeps looking at what they were looking at. */
export function resultTabs(): ResultTabs {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();

  function sheetOf(sheetId: number): Sheet {
    const sheet = spreadsheet.getSheetById(sheetId);
    if (!sheet) throw new Error("The results tab vanished while it was being written");
    return sheet;
  }

  function findByRun(runId: string): Sheet | null {
    const [mark] = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).withValue(runId).find();
    return mark?.getLocation().getSheet() ?? null;
  }

  return {
    titles: () => spreadsheet.getSheets().map((sheet) => sheet.getName()),

    cellsInUse: () =>
      spreadsheet.getSheets().reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0),

    make({ title, runId, rows, columns }) {
      // Until it carries the mark, only a name that nobody else gives tells whose tab it is.
      const provisional = `Sixtyfour ${runId}`;
      const sheet =
        findByRun(runId) ?? spreadsheet.getSheetByName(provisional) ?? insertUnseen(spreadsheet, provisional);
      if (sheet.getDeveloperMetadata().length === 0) sheet.addDeveloperMetadata(METADATA_KEY, runId);
      if (sheet.getName() !== title) sheet.setName(title);
      resize(sheet, rows, columns);
      return sheet.getSheetId();
    },

    find(sheetId) {
      const sheet = spreadsheet.getSheetById(sheetId);
      return sheet ? { sheetName: sheet.getName() } : null;
    },

    format(sheetId, numberColumns) {
      const sheet = sheetOf(sheetId);
      const rows = sheet.getMaxRows();
      sheet.getRange(1, 1, rows, sheet.getMaxColumns()).setNumberFormat("@");
      if (rows === 1) return;
      for (const { start, count } of numberColumns) {
        sheet.getRange(2, start, rows - 1, count).setNumberFormat("General");
      }
    },

    write(sheetId, firstRow, cells) {
      const columns = cells[0]?.length ?? 0;
      sheetOf(sheetId).getRange(firstRow, 1, cells.length, columns).setValues(cells);
    },

    dress(sheetId, widths) {
      const sheet = sheetOf(sheetId);
      const columns = sheet.getMaxColumns();
      sheet.getRange(1, 1, 1, columns).setFontWeight("bold");
      sheet.setFrozenRows(1);
      for (const { start, count, width } of widths) sheet.setColumnWidths(start, count, width);
      const everything = sheet.getRange(1, 1, sheet.getMaxRows(), columns);
      everything.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
      if (!sheet.getFilter()) everything.createFilter();
    },
  };
}

/** Fits the grid to the result: a new tab has 26,000 cells, and every one counts towards the file's limit. */
function resize(sheet: Sheet, rows: number, columns: number): void {
  const height = sheet.getMaxRows();
  const width = sheet.getMaxColumns();
  // Surplus goes first: a grid grown in one direction before it shrinks in the other can pass the limit.
  if (height > rows) sheet.deleteRows(rows + 1, height - rows);
  if (width > columns) sheet.deleteColumns(columns + 1, width - columns);
  if (height < rows) sheet.insertRowsAfter(height, rows - height);
  if (width < columns) sheet.insertColumnsAfter(width, columns - width);
}
