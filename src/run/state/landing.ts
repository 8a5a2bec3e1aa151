import * as v from "valibot";
import { count } from "../../stored.ts";

/** What is told about the rows afterwards; grows as they are written. */
const Tallies = v.object({
  /** Cells cut to what Sheets can hold. */
  cut: count,
  /** Rows with more or fewer cells than their header. */
  ragged: count,
  /** Headers that were blank or repeated. */
  mended: count,
  /** Files of an earlier step that had to do, since the last one's were not offered. */
  earlier: count,
  /** Rows that Sixtyfour announced and did not deliver. */
  missing: count,
  /** Rows in which every column that was not sent came back blank. */
  empty: count,
});
export type Tallies = v.InferOutput<typeof Tallies>;

/** What is in the tab so far; a file that has to be read again goes back to where it began. */
const Written = v.object({
  rows: count,
  /** Columns of the tab; 0 until the first header is known. */
  columns: count,
  /** One character a column, see `column-evidence.ts`; empty until the first rows are judged. */
  evidence: v.string(),
  fingerprint: v.string(),
  tallies: Tallies,
});
export type Written = v.InferOutput<typeof Written>;

/** How far the result file of one job has been read. */
const FileCursor = v.object({
  job: count,
  /** Bytes of whole rows consumed, header included. */
  offset: count,
  size: v.nullable(v.number()),
  etag: v.nullable(v.string()),
  /** Cells of its header. */
  width: count,
  /** File column to tab column, 0-based; -1 for one that is not kept. Null while both are the same. */
  columns: v.nullable(v.array(v.number())),
  before: Written,
});
export type FileCursor = v.InferOutput<typeof FileCursor>;

/** A results tab on its way: made hidden, filled file by file, named and shown when complete. */
export const LandingSchema = v.object({
  sheetId: v.nullable(v.number()),
  written: Written,
  file: v.nullable(FileCursor),
});
export type Landing = v.InferOutput<typeof LandingSchema>;

/** Before the first row, and where a file is begun. */
export const NOTHING_WRITTEN: Written = {
  rows: 0,
  columns: 0,
  evidence: "",
  fingerprint: "",
  tallies: { earlier: 0, cut: 0, ragged: 0, mended: 0, missing: 0, empty: 0 },
};
