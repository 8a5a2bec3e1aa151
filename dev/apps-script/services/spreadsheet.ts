import { call, callFor } from "./bridge.ts";
import { developerMetadata, metadataFinder } from "./developer-metadata.ts";
import { rangeOrNull, rangeRef } from "./range.ts";
import { rangeListOrNull, rangeListRefs } from "./range-list.ts";
import { metadataArguments, sheet, sheetIdOf, sheetOrNull } from "./sheet.ts";
import { strict } from "./strict.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** `Spreadsheet`: there is one, the file the add-on is used in. */
export const spreadsheet: Spreadsheet = strict<Spreadsheet>("Spreadsheet", {
  getId: () => call("Spreadsheet.getId"),
  getName: () => call("Spreadsheet.getName"),
  getUrl: () => call("Spreadsheet.getUrl"),
  getSpreadsheetTimeZone: () => call("Spreadsheet.getSpreadsheetTimeZone"),
  getSpreadsheetLocale: () => call("Spreadsheet.getSpreadsheetLocale"),
  setSpreadsheetLocale: (locale) => call("Spreadsheet.setSpreadsheetLocale", locale),
  getSheets: () => call("Spreadsheet.getSheets").map(sheet),
  getNumSheets: () => call("Spreadsheet.getNumSheets"),
  getSheetById: (id) => sheetOrNull(call("Spreadsheet.getSheetById", id)),
  getSheetByName: (name) => sheetOrNull(call("Spreadsheet.getSheetByName", name)),
  getActiveSheet: () => sheet(call("Spreadsheet.getActiveSheet")),
  setActiveSheet: (wanted: GoogleAppsScript.Spreadsheet.Sheet) =>
    callFor(wanted, "Spreadsheet.setActiveSheet", sheetIdOf(wanted)),
  getActiveRange: () => rangeOrNull(call("Spreadsheet.getActiveRange")),
  getActiveRangeList: () => rangeListOrNull(call("Spreadsheet.getActiveRangeList")),
  setActiveRange: (wanted) => callFor(wanted, "Spreadsheet.setActiveRange", rangeRef(wanted)),
  setActiveRangeList: (wanted) => callFor(wanted, "Spreadsheet.setActiveRangeList", rangeListRefs(wanted)),
  insertSheet: (...options: unknown[]) => {
    const name = options.find((option) => typeof option === "string");
    const index = options.find((option) => typeof option === "number");
    return sheet(call("Spreadsheet.insertSheet", name ?? null, index ?? null));
  },
  deleteSheet: (doomed) => call("Spreadsheet.deleteSheet", sheetIdOf(doomed)),
  toast: (message: string, title: string = "") => call("Spreadsheet.toast", message, title),
  addDeveloperMetadata: (key: string, ...rest: unknown[]) => {
    const [value, visibility] = metadataArguments(rest);
    call("Spreadsheet.addDeveloperMetadata", key, value, visibility);
    return spreadsheet;
  },
  getDeveloperMetadata: () => call("Spreadsheet.getDeveloperMetadata").map(developerMetadata),
  createDeveloperMetadataFinder: () => metadataFinder(call("Spreadsheet.createDeveloperMetadataFinder")),
});
