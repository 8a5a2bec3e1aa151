import type { ResultTabs } from "../ports.ts";

/** Cells of a whole spreadsheet, empty ones included (https://support.google.com/drive/answer/37603). */
const WORKBOOK_CELLS = 10_000_000;

/** What a new tab takes, whatever is to stand in it: it comes with 1,000 rows of 26 columns, and is cut to size only then. */
export const NEW_TAB_CELLS = 26_000;

/** Cells that the spreadsheet still takes; asked before anything is written, since Sheets refuses halfway. */
export function roomLeft(tabs: Pick<ResultTabs, "cellsInUse">): number {
  return Math.max(0, WORKBOOK_CELLS - tabs.cellsInUse());
}
