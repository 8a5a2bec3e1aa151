import type { ProblemCode } from "../messages.ts";
import { notice } from "../notices.ts";
import type { Notice } from "../protocol.ts";
import { chooseFinalFile } from "../results/choose-final-file.ts";
import { CsvReader } from "../results/csv-reader.ts";
import { CsvUnfinished } from "../results/csv-records.ts";
import { inlineRows } from "../results/inline-rows.ts";
import { type ResultTable, toResultTable } from "../results/result-table.ts";
import { isCut } from "../results/safe-cell.ts";
import { downloadText } from "../sixtyfour/download.ts";
import type { RunContext } from "./run-context.ts";

/** A damaged or missing file is asked for this often, since a cut connection passes and a broken file does not. */
const DOWNLOADS = 5;

export type FetchedResult =
  | { kind: "table"; table: ResultTable; notices: Notice[] }
  | { kind: "later"; reason: ProblemCode; waitMs: number | null }
  | { kind: "never"; reason: ProblemCode };

/** What earlier fetches of the same result have shown. */
export interface FetchHistory {
  /** Damaged or missing files just before this fetch. */
  faults: number;
  /** Rows of the result that was settled for and is being written; null while nothing is. */
  settledRows: number | null;
}

/** Fetches the final output of a completed job. */
export function fetchResult(context: RunContext, jobId: string, history: FetchHistory): FetchedResult {
  const links = context.client.downloadLinks(jobId);
  if (!links.ok) return { kind: "later", reason: links.failure.code, waitMs: links.failure.waitMs };
  const isLast = isLastTry(history);
  const maySettle = isLast || history.settledRows !== null;
  const choice = chooseFinalFile(links.value);
  switch (choice.kind) {
    case "none":
      return laterOrNever("no-result-file", isLast);
    case "empty":
      return toFetched([], 0, history);
    case "inline":
      if (isPassedOver(choice) && !maySettle) return laterOrNever("no-result-file", isLast);
      return withEarlierStep(choice, toFetched(inlineRows(choice.rows), choice.file.row_count ?? 0, history));
    case "link":
      if (isPassedOver(choice) && !maySettle) return laterOrNever("no-result-file", isLast);
      return withEarlierStep(choice, fetchFile(context, choice.url, choice.file.row_count ?? 0, history));
  }
}

interface Choice {
  passedOver: { row_count: number | null }[];
}

/** Says so when the result of an earlier step had to do. */
function withEarlierStep(choice: Choice, fetched: FetchedResult): FetchedResult {
  if (fetched.kind !== "table" || !isPassedOver(choice)) return fetched;
  return { ...fetched, notices: [notice("earlier-step"), ...fetched.notices] };
}

function isLastTry({ faults }: FetchHistory): boolean {
  return faults + 1 >= DOWNLOADS;
}

/** Whether a later block has rows, or may have, whose link is missing for now, so that the choice is an intermediate result. */
function isPassedOver({ passedOver }: Choice): boolean {
  return passedOver.some(({ row_count }) => row_count !== 0);
}

function fetchFile(
  { ports }: RunContext,
  url: string,
  announcedRows: number,
  history: FetchHistory,
): FetchedResult {
  const download = downloadText(ports.http, url);
  if (download.kind !== "file") return { kind: "later", reason: "unreachable", waitMs: null };
  const records = readOrNull(download.text);
  return records
    ? toFetched(records, announcedRows, history)
    : laterOrNever("result-damaged", isLastTry(history));
}

/** Null when the text ends inside a quoted cell, as a download that was cut off does. */
function readOrNull(text: string): string[][] | null {
  try {
    const reader = new CsvReader();
    return [...reader.push(text), ...reader.end()];
  } catch (error) {
    if (error instanceof CsvUnfinished) return null;
    throw error;
  }
}

/** A body can also be cut off between two rows; the announced count tells, but is not worth losing the rows for. */
function toFetched(records: string[][], announcedRows: number, history: FetchHistory): FetchedResult {
  const parsed = toResultTable(records);
  const table: ResultTable = parsed.kind === "table" ? parsed : EMPTY;
  const missing = announcedRows - table.rows.length;
  const isSettled = table.rows.length === history.settledRows;
  if (missing > 0 && !isLastTry(history) && !isSettled)
    return { kind: "later", reason: "result-damaged", waitMs: null };
  const cut = table.rows.reduce((sum, row) => sum + row.filter((value) => isCut(value, "text")).length, 0);
  return {
    kind: "table",
    table,
    notices: [
      ...(missing > 0 ? [notice("rows-missing", { missing, announced: announcedRows })] : []),
      ...(table.repairedHeaders.length > 0
        ? [notice("headers-mended", { count: table.repairedHeaders.length })]
        : []),
      ...(table.raggedRows.length > 0 ? [notice("ragged-rows", { count: table.raggedRows.length })] : []),
      ...(cut > 0 ? [notice("cells-cut", { count: cut })] : []),
    ],
  };
}

/** An empty file is what a workflow leaves whose filter dropped every row: a result, though an empty one. */
const EMPTY: ResultTable = {
  kind: "table",
  headers: ["No rows came back"],
  rows: [],
  repairedHeaders: [],
  raggedRows: [],
};

function laterOrNever(reason: ProblemCode, isLast: boolean): FetchedResult {
  return isLast ? { kind: "never", reason } : { kind: "later", reason, waitMs: null };
}
