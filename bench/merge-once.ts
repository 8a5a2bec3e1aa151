/**
 * Merges new results into a tab of so many rows and 12 columns once: a tenth of the cells is new, a hundredth was edited by
 * a person. Prints ms and bytes as one line of JSON. Wants `--expose-gc`.
 */
import { mergeTables } from "../src/merge/merge-tables.ts";
import type { Base, Mine, Theirs } from "../src/merge/tables.ts";
import { heldBytes } from "./heap.ts";
import { timed } from "./measure.ts";

/** What one merge came to. */
export interface MergeReading {
  ms: number;
  overwriteMs: number;
  /** Bytes of the merge's answer, and of the tables it was made from. */
  heap: number;
  tables: number;
}

const COLUMNS = Array.from({ length: 12 }, (_, at) => `column_${at + 1}`);

function tableOf(rows: number, value: (row: number, column: number) => string): [string, string[]][] {
  return Array.from({ length: rows }, (_, row) => [
    `key-${row}`,
    COLUMNS.map((_, column) => value(row, column)),
  ]);
}

const rows = Number(process.argv[2]);
const old = (row: number, column: number) => `value ${row} of column ${column}`;
const isNew = (row: number, column: number) => (row + column) % 10 === 0;
const isEdited = (row: number, column: number) => (row * 7 + column) % 100 === 0;

const start = heldBytes();
const base: Base = { columns: COLUMNS, headers: COLUMNS, rows: new Map(tableOf(rows, old)) };
const theirs: Theirs = {
  columns: COLUMNS,
  rows: new Map(tableOf(rows, (row, column) => (isNew(row, column) ? `new ${row}` : old(row, column)))),
};
const mine: Mine = {
  headers: COLUMNS,
  rows: tableOf(rows, (row, column) => (isEdited(row, column) ? `edit ${row}` : old(row, column))).map(
    ([id, cells], at) => ({ row: at + 2, id, cells }),
  ),
};
const before = heldBytes();
const rules = { mode: "update", deletedRows: "stay", overwrite: false, isGone: () => false } as const;
let merge: ReturnType<typeof mergeTables> | null = null;
const ms = timed(() => {
  merge = mergeTables(base, mine, theirs, rules);
});
const heap = heldBytes() - before;
if (merge === null) throw new Error("Nothing was merged");

let overwritten: unknown[] = [];
const overwriteMs = timed(() => {
  overwritten = mine.rows.map(({ id, cells }) => theirs.rows.get(id ?? "") ?? cells);
});
if (overwritten.length !== rows) throw new Error("Rows were lost");
const reading: MergeReading = { ms, overwriteMs, heap, tables: before - start };
console.log(JSON.stringify(reading));
