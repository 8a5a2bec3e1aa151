import type { UnknownRows } from "./pipeline.ts";

/** A row that would be sent. */
export interface SentRow {
  /** 1-based row of the sheet. */
  row: number;
  record: Readonly<Record<string, string>>;
}

/** What is known of the rows at one point of a pipeline. */
export interface RowsSoFar {
  /** Rows that may still be there: no block has dropped them for certain. */
  rows: readonly SentRow[];
  /** Whether all of them are there, each once. */
  certain: boolean;
  /** Columns in which something else may stand than was sent. */
  isChanged(column: string): boolean;
  removed: ReadonlySet<string>;
  /** There may be columns that were not sent. */
  open: boolean;
}

/** What a block does to the rows that reach it. */
export interface RowsOutcome {
  rows: readonly SentRow[];
  dropped: readonly SentRow[];
  /** Why nobody can tell which rows come out; absent when it can be told. */
  unknown?: UnknownRows;
}

/** The text of a cell at this point; null when it cannot be told before a run. */
export function cellSoFar(
  { isChanged, removed, open }: RowsSoFar,
  row: SentRow,
  column: string,
): string | null {
  if (isChanged(column)) return null;
  if (removed.has(column)) return "";
  // Nothing that every object inherits is a text, so a column may be called `constructor`.
  const sent = row.record[column];
  if (typeof sent === "string") return sent;
  return open ? null : "";
}
