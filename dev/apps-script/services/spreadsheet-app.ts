import { call, callFor } from "./bridge.ts";
import { filterCriteriaBuilder } from "./filter.ts";
import { rangeOrNull } from "./range.ts";
import { rangeListOrNull } from "./range-list.ts";
import { sheet } from "./sheet.ts";
import { spreadsheet } from "./spreadsheet.ts";
import * as enums from "./spreadsheet-enums.ts";
import { strict } from "./strict.ts";
import { ui } from "./ui.ts";

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** `SpreadsheetApp`. */
export const spreadsheetApp: SpreadsheetApp = strict<SpreadsheetApp>("SpreadsheetApp", {
  WrapStrategy: enums.WRAP_STRATEGY,
  DeveloperMetadataVisibility: enums.METADATA_VISIBILITY,
  DeveloperMetadataLocationType: enums.METADATA_LOCATION,
  ProtectionType: enums.PROTECTION_TYPE,
  SheetType: enums.SHEET_TYPE,
  getActiveSpreadsheet: () => callFor(spreadsheet, "SpreadsheetApp.getActiveSpreadsheet"),
  getActive: () => callFor(spreadsheet, "SpreadsheetApp.getActive"),
  getActiveSheet: () => sheet(call("SpreadsheetApp.getActiveSheet")),
  // Google's types leave out that nothing may be selected.
  getActiveRange: () =>
    rangeOrNull(call("SpreadsheetApp.getActiveRange")) as ReturnType<SpreadsheetApp["getActiveRange"]>,
  getActiveRangeList: () =>
    rangeListOrNull(call("SpreadsheetApp.getActiveRangeList")) as ReturnType<
      SpreadsheetApp["getActiveRangeList"]
    >,
  getUi: () => callFor(ui, "SpreadsheetApp.getUi"),
  flush: () => call("SpreadsheetApp.flush"),
  newFilterCriteria: () => filterCriteriaBuilder(),
});
