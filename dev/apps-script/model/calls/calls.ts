import { fetchCalls } from "./fetch-calls.ts";
import { filterCalls } from "./filter-calls.ts";
import { mailCalls } from "./mail-calls.ts";
import { metadataCalls } from "./metadata-calls.ts";
import { protectionCalls } from "./protection-calls.ts";
import { rangeReadCalls } from "./range-read-calls.ts";
import { rangeShapeCalls } from "./range-shape-calls.ts";
import { rangeWriteCalls } from "./range-write-calls.ts";
import { scriptCalls } from "./script-calls.ts";
import { sheetCalls } from "./sheet-calls.ts";
import { sheetStructureCalls } from "./sheet-structure-calls.ts";
import { spreadsheetCalls } from "./spreadsheet-calls.ts";
import { storageCalls } from "./storage-calls.ts";
import { uiCalls } from "./ui-calls.ts";
import { utilityCalls } from "./utility-calls.ts";

/** Every service call there is, by the name it is counted under; the facades are typed by this very table. */
export const calls = {
  ...spreadsheetCalls,
  ...sheetCalls,
  ...sheetStructureCalls,
  ...rangeReadCalls,
  ...rangeWriteCalls,
  ...rangeShapeCalls,
  ...filterCalls,
  ...protectionCalls,
  ...metadataCalls,
  ...uiCalls,
  ...storageCalls,
  ...scriptCalls,
  ...fetchCalls,
  ...utilityCalls,
  ...mailCalls,
};

/** The type of that table: names, arguments and results of all calls. */
export type Calls = typeof calls;
