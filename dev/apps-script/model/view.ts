import type { Area } from "./area.ts";
import type { View } from "./person.ts";
import type { Sheet } from "./sheet.ts";
import type { Workbook } from "./workbook.ts";

const FIRST_CELL: Area = { row: 1, column: 1, rows: 1, columns: 1 };

/** The view of somebody who has just opened the file: the first visible tab, its first cell. */
export function freshView(workbook: Workbook): View {
  const sheet = workbook.sheets().find((tab) => !tab.hidden) ?? workbook.sheets()[0];
  return { sheetId: sheet?.id ?? -1, areas: [FIRST_CELL] };
}

/** The tab a view shows; when it is gone or hidden, Sheets has moved the person to another one. */
export function activeSheet(view: View, workbook: Workbook): Sheet {
  const current = workbook.byId(view.sheetId);
  if (current && !current.hidden) return current;
  Object.assign(view, freshView(workbook));
  const other = workbook.byId(view.sheetId);
  if (!other) throw new Error("The spreadsheet has no tab: add one to host.workbook first");
  return other;
}

/** Turns to a tab; there the first cell is selected, unless the tab was shown already. */
export function showSheet(view: View, sheet: Sheet): void {
  if (view.sheetId !== sheet.id) Object.assign(view, { sheetId: sheet.id, areas: [FIRST_CELL] });
}

/** Turns to a tab and selects these areas in it. */
export function selectAreas(view: View, sheet: Sheet, areas: Area[]): void {
  Object.assign(view, { sheetId: sheet.id, areas });
}
