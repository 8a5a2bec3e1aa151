import { formatA1 } from "../plan/a1.ts";
import { rowRuns } from "../plan/row-list.ts";
import type { View } from "../ports.ts";
import { hasCells } from "./has-cells.ts";

/** A selection of more pieces than this is slow to draw, and nobody can follow it. */
const MOST_RANGES = 200;

/** Moves the person's view, which only their own clicks may ask for. */
export function view(): View {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    selectRows(sheetId, rows) {
      const sheet = spreadsheet.getSheetById(sheetId);
      if (!sheet || !hasCells(sheet)) return false;
      const columns = Math.max(1, sheet.getLastColumn());
      const last = sheet.getMaxRows();
      const runs = rowRuns([...rows].filter((row) => row <= last).sort((a, b) => a - b)).slice(
        0,
        MOST_RANGES,
      );
      if (runs.length === 0) return true;
      spreadsheet.setActiveSheet(sheet);
      const areas = runs.map(({ row, count }) => formatA1([{ row, column: 1, rows: count, columns }]));
      sheet.setActiveRangeList(sheet.getRangeList(areas));
      return true;
    },
    openTab(sheetId) {
      const sheet = spreadsheet.getSheetById(sheetId);
      if (sheet) spreadsheet.setActiveSheet(sheet);
      return sheet !== null;
    },
  };
}
