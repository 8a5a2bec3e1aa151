import { enumeration } from "./strict.ts";

type Sheets = typeof GoogleAppsScript.Spreadsheet;

export const WRAP_STRATEGY = enumeration<Sheets["WrapStrategy"]>("WrapStrategy", [
  "WRAP",
  "OVERFLOW",
  "CLIP",
]);
export const METADATA_VISIBILITY = enumeration<Sheets["DeveloperMetadataVisibility"]>(
  "DeveloperMetadataVisibility",
  ["DOCUMENT", "PROJECT"],
);
export const METADATA_LOCATION = enumeration<Sheets["DeveloperMetadataLocationType"]>(
  "DeveloperMetadataLocationType",
  ["SPREADSHEET", "SHEET", "ROW", "COLUMN"],
);
export const PROTECTION_TYPE = enumeration<Sheets["ProtectionType"]>("ProtectionType", ["RANGE", "SHEET"]);
export const SHEET_TYPE = enumeration<Sheets["SheetType"]>("SheetType", ["GRID", "OBJECT"]);
