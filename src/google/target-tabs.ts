import { columnLetters } from "../plan/a1.ts";
import type { Rect, TargetTabs } from "../ports.ts";
import { hasCells } from "./has-cells.ts";
import { toRect } from "./to-rect.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Areas that are filled with one call. */
const AREAS_AT_ONCE = 500;

/** Tabs of people, in which only single cells, new rows at the end and columns of the add-on's own are written. */
export function targetTabs(): TargetTabs {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();

  function sheetOf(sheetId: number): Sheet {
    const sheet = spreadsheet.getSheetById(sheetId);
    if (!sheet) throw new Error("The tab vanished while results were merged into it");
    return sheet;
  }

  function used(sheet: Sheet): Range | null {
    const rows = sheet.getLastRow();
    return rows === 0 ? null : sheet.getRange(1, 1, rows, sheet.getLastColumn());
  }

  return {
    read(sheetId) {
      const sheet = spreadsheet.getSheetById(sheetId);
      if (!sheet || !hasCells(sheet)) return null;
      const range = used(sheet);
      return {
        sheetName: sheet.getName(),
        rows: sheet.getMaxRows(),
        columns: sheet.getMaxColumns(),
        values: range?.getValues() ?? [],
        formulas: range?.getFormulas() ?? [],
        merges: range?.getMergedRanges().map(toRect) ?? [],
      };
    },

    grow(sheetId, rows, columns) {
      const sheet = sheetOf(sheetId);
      const height = sheet.getMaxRows();
      const width = sheet.getMaxColumns();
      if (height < rows) sheet.insertRowsAfter(height, rows - height);
      if (width < columns) sheet.insertColumnsAfter(width, columns - width);
    },

    setCells(sheetId, row, column, cells) {
      sheetOf(sheetId)
        .getRange(row, column, cells.length, cells[0]?.length ?? 0)
        .setValues(cells);
    },

    deleteRows: (sheetId, row, count) => sheetOf(sheetId).deleteRows(row, count),
    deleteColumn: (sheetId, column) => sheetOf(sheetId).deleteColumns(column, 1),

    hideColumn: (sheetId, column) => void sheetOf(sheetId).hideColumns(column),

    marks(sheetId) {
      const range = used(sheetOf(sheetId));
      return { notes: range?.getNotes() ?? [], fills: range?.getBackgrounds() ?? [] };
    },

    setNotes(sheetId, row, column, notes) {
      sheetOf(sheetId)
        .getRange(row, column, notes.length, notes[0]?.length ?? 0)
        .setNotes(notes);
    },

    fill(sheetId, areas, color) {
      const sheet = sheetOf(sheetId);
      for (let at = 0; at < areas.length; at += AREAS_AT_ONCE) {
        sheet.getRangeList(areas.slice(at, at + AREAS_AT_ONCE).map(notation)).setBackground(color);
      }
    },
  };
}

function notation({ row, column, rows, columns }: Rect): string {
  return `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}
