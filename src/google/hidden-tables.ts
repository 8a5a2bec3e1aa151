import { rowRuns } from "../plan/row-list.ts";
import type { HiddenTables } from "../ports.ts";
import { inBlocks } from "../results/blocks.ts";
import { freeTitle } from "./free-title.ts";
import { halfMadeTab, halfMadeTabs, ownTitle } from "./half-made-tabs.ts";
import { insertUnseen } from "./insert-unseen.ts";

/** Marks the add-on's own tabs, whatever a person renames them to. */
const METADATA_KEY = "sixtyfour.table";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Tables of plain text in hidden tabs. Every cell has the format `@` before anything is written, so that Sheets does not
 * turn a digest such as 12e5 into a number.
 */
export function hiddenTables(): HiddenTables {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();

  function findMarked(table: string): Sheet | null {
    const [mark] = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).withValue(table).find();
    return mark?.getLocation().getSheet() ?? null;
  }

  function findOrMake(table: string, columns: number): Sheet {
    const marked = findMarked(table);
    if (marked) return marked;
    const sheet =
      halfMadeTab(spreadsheet, table) ?? insertUnseen(spreadsheet, freeTitle(spreadsheet, ownTitle(table)));
    sheet.hideSheet();
    const surplus = sheet.getMaxColumns() - columns;
    if (surplus > 0) sheet.deleteColumns(columns + 1, surplus);
    // The mark comes last: a tab without it was left half made, and the steps above are done again.
    sheet.addDeveloperMetadata(METADATA_KEY, table);
    return sheet;
  }

  function write(sheet: Sheet, firstRow: number, rows: string[][]): void {
    const columns = rows[0]?.length ?? 0;
    if (columns === 0) return;
    const missing = firstRow + rows.length - 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    for (const { from, block } of inBlocks(rows)) {
      sheet
        .getRange(firstRow + from, 1, block.length, columns)
        .setNumberFormat("@")
        .setValues(block);
    }
  }

  function readRows(sheet: Sheet): string[][] {
    const rows = sheet.getLastRow();
    return rows === 0 ? [] : sheet.getRange(1, 1, rows, sheet.getLastColumn()).getDisplayValues();
  }

  return {
    read(table) {
      const sheet = findMarked(table);
      return sheet ? readRows(sheet) : [];
    },

    append(table, rows) {
      const sheet = findOrMake(table, rows[0]?.length ?? 1);
      write(sheet, sheet.getLastRow() + 1, rows);
    },

    names() {
      const marks = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find();
      return [
        ...marks.map((mark) => mark.getValue() ?? ""),
        ...halfMadeTabs(spreadsheet).map(({ name }) => name),
      ];
    },

    drop(table) {
      const sheet = findMarked(table) ?? halfMadeTab(spreadsheet, table);
      if (sheet) spreadsheet.deleteSheet(sheet);
    },

    keepOnly(table, isKept) {
      const sheet = findMarked(table);
      if (!sheet) return;
      const dropped = readRows(sheet).flatMap((row, index) => (isKept(row) ? [] : [index + 1]));
      if (dropped.length === 0) return;
      // A tab keeps at least one row, and most often nothing is left.
      if (dropped.length === sheet.getLastRow()) {
        sheet.clearContents();
        return;
      }
      for (const { row, count } of rowRuns(dropped).reverse()) sheet.deleteRows(row, count);
    },
  };
}
