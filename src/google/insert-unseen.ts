import { hasCells } from "./has-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds a tab at the end without moving the person's view: `insertSheet` shows the new tab to whoever is typing. */
export function insertUnseen(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, title: string): Sheet {
  const shown = spreadsheet.getActiveSheet();
  const selected = hasCells(shown) ? attempt(() => spreadsheet.getActiveRangeList()) : null;
  const sheet = spreadsheet.insertSheet(title, spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(shown);
  if (selected) attempt(() => shown.setActiveRangeList(selected));
  return sheet;
}

/** What is selected may reach beyond a sheet that has become smaller, and no run fails for a view that is not as it was. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
