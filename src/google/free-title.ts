import { uniqueTitle } from "../results/tab-title.ts";

/** The title, or with the first number that no tab has: Sheets refuses to make two of one name. */
export function freeTitle(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, title: string): string {
  return uniqueTitle(
    title,
    spreadsheet.getSheets().map((sheet) => sheet.getName()),
  );
}
