import type { Rect } from "../ports.ts";

/** Where a range lies, for features, which know no ranges. */
export function toRect(range: GoogleAppsScript.Spreadsheet.Range): Rect {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
