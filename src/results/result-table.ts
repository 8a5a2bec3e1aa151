import { nameColumns, type RepairedHeader, repairedHeaders } from "./column-headers.ts";

/** A result as a rectangle, which is all that `Range.setValues` takes, with what had to be mended to make it one. */
export interface ResultTable {
  kind: "table";
  headers: string[];
  /** Every row has as many cells as there are headers. */
  rows: string[][];
  repairedHeaders: RepairedHeader[];
  /** 1-based data rows that had fewer or more cells than the header. */
  raggedRows: number[];
}

/** A file without even a header; some writers put a lone line break into it. */
export interface NoTable {
  kind: "no-header";
}

/** Makes a table of CSV records, the first of which is the header; drops nothing, not even blank rows. */
export function toResultTable(records: readonly string[][]): ResultTable | NoTable {
  const [header, ...rows] = records;
  if (header === undefined || records.every(isBlankLine)) return { kind: "no-header" };

  const raggedRows: number[] = [];
  let width = header.length;
  rows.forEach((row, index) => {
    if (row.length === header.length) return;
    raggedRows.push(index + 1);
    width = Math.max(width, row.length);
  });
  const headers = nameColumns(header, width);
  return {
    kind: "table",
    headers,
    rows: rows.map((row) => padTo(row, width)),
    repairedHeaders: repairedHeaders(header, headers),
    raggedRows,
  };
}

function isBlankLine(record: readonly string[]): boolean {
  return record.length === 0 || (record.length === 1 && record[0] === "");
}

function padTo(row: string[], width: number): string[] {
  return row.length === width ? row : [...row, ...new Array<string>(width - row.length).fill("")];
}
