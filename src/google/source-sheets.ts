import type { Rect, SourceSheet, SourceSheets } from "../ports.ts";
import { hasCells } from "./has-cells.ts";
import { readFilter } from "./read-filter.ts";
import { toRect } from "./to-rect.ts";

/** Reads the tabs of the open spreadsheet. */
export function sourceSheets(): SourceSheets {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();

  function range(sheetId: number, { row, column, rows, columns }: Rect): GoogleAppsScript.Spreadsheet.Range {
    return sheetOf(sheetId).getRange(row, column, rows, columns);
  }

  function sheetOf(sheetId: number): GoogleAppsScript.Spreadsheet.Sheet {
    const sheet = spreadsheet.getSheetById(sheetId);
    if (!sheet) throw new Error("A tab vanished while it was being read");
    return sheet;
  }

  return {
    selected() {
      const sheet = spreadsheet.getActiveSheet();
      const ranges = hasCells(sheet) ? (spreadsheet.getActiveRangeList()?.getRanges() ?? []) : [];
      return ranges.length === 0 ? null : { sheet: describe(sheet), ranges: ranges.map(toRect) };
    },
    find(sheetId) {
      const sheet = spreadsheet.getSheetById(sheetId);
      return sheet && hasCells(sheet) ? describe(sheet) : null;
    },
    read(sheetId, area) {
      const cells = range(sheetId, area);
      return { values: cells.getValues(), shown: cells.getDisplayValues() };
    },
    merges: (sheetId, area) => range(sheetId, area).getMergedRanges().map(toRect),
    filter: (sheetId) => readFilter(sheetOf(sheetId)),
    hiddenRows(sheetId, rows, isFiltered) {
      const sheet = sheetOf(sheetId);
      return rows.filter(
        (row) => sheet.isRowHiddenByUser(row) || (isFiltered && sheet.isRowHiddenByFilter(row)),
      );
    },
    timeZone: () => spreadsheet.getSpreadsheetTimeZone(),
  };
}

function describe(sheet: GoogleAppsScript.Spreadsheet.Sheet): SourceSheet {
  return {
    sheetId: sheet.getSheetId(),
    sheetName: sheet.getName(),
    lastRow: sheet.getLastRow(),
    lastColumn: sheet.getLastColumn(),
    frozenRows: sheet.getFrozenRows(),
  };
}
