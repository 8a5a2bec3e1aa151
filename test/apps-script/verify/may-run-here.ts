import { REPORT_TAB } from "./report-tab.ts";

/** Marks that the add-on puts on its tabs; every script of the file sees them. */
const OURS = /^sixtyfour\./;

/** Tabs on which contracts try things. */
export const SCRATCH_TAB = /^contract [0-9a-f-]{36}$/;

/**
 * Why the checks must not run in this file, null when they may. They delete tabs, set the locale and fill property stores, so
 * the file has to be one that nobody needs: without tabs of the add-on, and empty but for the report.
 */
export function refusal(): string | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const marks = spreadsheet.createDeveloperMetadataFinder().find();
  const sheets = spreadsheet.getSheets();
  if (
    marks.some((mark) => OURS.test(mark.getKey() ?? "")) ||
    sheets.some((sheet) => /^Sixtyfour .* \(do not edit\)$/.test(sheet.getName()))
  ) {
    return "This file holds tabs of Sixtyfour. Use a new, empty spreadsheet.";
  }
  const kept = [PropertiesService.getDocumentProperties(), PropertiesService.getUserProperties()];
  if (kept.some((store) => store.getKeys().some((key) => !/^(verify|contract)/.test(key)))) {
    return "This script keeps settings of something else. Use a new script in a new spreadsheet.";
  }
  const filled = sheets.find((sheet) => sheet.getLastRow() > 0 && !isOwn(sheet.getName()));
  return filled ? `The tab “${filled.getName()}” is not empty. Use a new, empty spreadsheet.` : null;
}

/** The report itself, or left by checks that were cut off. */
function isOwn(name: string): boolean {
  return name.startsWith(REPORT_TAB) || SCRATCH_TAB.test(name);
}
