import { enumeration } from "./strict.ts";

type Sheets = typeof GoogleAppsScript.Spreadsheet;

/** `SpreadsheetApp.WrapStrategy`. */
export const WRAP_STRATEGY = enumeration<Sheets["WrapStrategy"]>("WrapStrategy", [
  "WRAP",
  "OVERFLOW",
  "CLIP",
]);
/** `SpreadsheetApp.DeveloperMetadataVisibility`. */
export const METADATA_VISIBILITY = enumeration<Sheets["DeveloperMetadataVisibility"]>(
  "DeveloperMetadataVisibility",
  ["DOCUMENT", "PROJECT"],
);
/** `SpreadsheetApp.DeveloperMetadataLocationType`. */
export const METADATA_LOCATION = enumeration<Sheets["DeveloperMetadataLocationType"]>(
  "DeveloperMetadataLocationType",
  ["SPREADSHEET", "SHEET", "ROW", "COLUMN"],
);
/** `SpreadsheetApp.ProtectionType`. */
export const PROTECTION_TYPE = enumeration<Sheets["ProtectionType"]>("ProtectionType", ["RANGE", "SHEET"]);
/** `SpreadsheetApp.SheetType`. */
export const SHEET_TYPE = enumeration<Sheets["SheetType"]>("SheetType", ["GRID", "OBJECT"]);
/** `SpreadsheetApp.BooleanCriteria`, as far as filters are emulated. */
export const BOOLEAN_CRITERIA = enumeration<Sheets["BooleanCriteria"]>("BooleanCriteria", [
  "CELL_EMPTY",
  "TEXT_CONTAINS",
]);
