import { writeCsv } from "../write-csv.ts";

/** Changes the rows of a file, header first. */
type RowChange = (rows: string[][]) => string[][];

/** A file that is unlike what a client would wish for: other rows (header first), or other text around them. */
export interface FileFault {
  rows?: RowChange;
  text?: (csv: string) => string;
  lineEnd?: "\r\n" | "\n";
}

/** Texts that a spreadsheet would take for something else when they are typed in. */
export const TYPED_LOOKALIKES: readonly string[] = [
  '=HYPERLINK("https://evil.example","click")',
  "+49 30 23125 042",
  "-1+1",
  "@SUM(A1)",
  "007",
  "12345678901234567890",
  "1e5",
  "1/2",
  "2026-03-01",
  "TRUE",
  "$5",
  "50%",
  "'quoted",
  "\tindented",
  "#N/A",
];

function eachRow(change: (row: string[], index: number) => string[]): RowChange {
  return (rows) => rows.map(change);
}

function addColumns(header: string[], cells: (row: number) => string[]): RowChange {
  return eachRow((row, index) => [...row, ...(index === 0 ? header : cells(index - 1))]);
}

function numbered(count: number, name: (n: number) => string): string[] {
  return Array.from({ length: count }, (_, n) => name(n + 1));
}

/** Faults in the contents of result files, by name; several can hold at once and are applied in the order given. */
export const FILE_FAULTS = {
  bom: { text: (csv) => `\uFEFF${csv}` },
  crlf: { lineEnd: "\r\n" },
  lf: { lineEnd: "\n" },
  "no-final-line-end": { text: (csv) => csv.replace(/\r?\n$/, "") },
  /** Every third row lacks its last cell, and the one after it has a cell too many. */
  "ragged-rows": {
    rows: eachRow((row, index) => {
      if (index % 3 === 1) return row.slice(0, -1);
      return index % 3 === 2 ? [...row, "one cell too many"] : row;
    }),
  },
  "duplicate-headers": { rows: addColumns(["notes", "notes"], () => ["first", "second"]) },
  "empty-headers": { rows: addColumns(["", "  "], () => ["under no name", "under blanks"]) },
  "300-columns": {
    rows: addColumns(
      numbered(300, (n) => `extra_${n}`),
      (row) => numbered(300, (n) => `r${row + 1}c${n}`),
    ),
  },
  /** 60,000 characters, which is more than the 50,000 that a Sheets cell holds. */
  "huge-cell": { rows: addColumns(["long_text"], () => ["abcdefghij".repeat(6000)]) },
  "typed-lookalikes": {
    rows: addColumns(["lookalike"], (row) => [TYPED_LOOKALIKES[row % TYPED_LOOKALIKES.length] ?? ""]),
  },
  /** Only the header is left. */
  "no-rows": { rows: (rows) => rows.slice(0, 1) },
  /** Not even a header: a file of no bytes. */
  "empty-file": { text: () => "" },
} satisfies Record<string, FileFault>;

/** Name of a fault in a file. */
export type FileFaultName = keyof typeof FILE_FAULTS;

/** Writes a result file with some faults in it; without any it is the plain CSV. */
export function faultyCsv(rows: string[][], faults: readonly FileFault[]): string {
  const changed = faults.reduce((current, fault) => fault.rows?.(current) ?? current, rows);
  const lineEnd = faults.flatMap((fault) => fault.lineEnd ?? []).at(-1);
  return faults.reduce((csv, fault) => fault.text?.(csv) ?? csv, writeCsv(changed, lineEnd));
}
