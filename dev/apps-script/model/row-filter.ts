import type { Area } from "./area.ts";

/** A basic filter: its area with the header row, and for each column the shown values it hides. */
export class RowFilter {
  readonly hiddenValues = new Map<number, string[]>();
  readonly hiddenRows = new Set<number>();

  constructor(readonly area: Area) {}

  /** Decides anew which rows are hidden; Sheets does so when a criterion is set, not when a cell changes (assumed). */
  apply(shown: (row: number, column: number) => string): void {
    this.hiddenRows.clear();
    for (let row = this.area.row + 1; row < this.area.row + this.area.rows; row++) {
      for (const [column, values] of this.hiddenValues) {
        if (values.includes(shown(row, column))) this.hiddenRows.add(row);
      }
    }
  }
}

/** Moves remembered row numbers when `count` rows appear after `afterRow` (negative: when they disappear after it). */
export function shiftRows(rows: Set<number>, afterRow: number, count: number): void {
  const moved: number[] = [];
  for (const row of rows) {
    if (row <= afterRow) moved.push(row);
    else if (count > 0 || row > afterRow - count) moved.push(row + count);
  }
  rows.clear();
  for (const row of moved) rows.add(row);
}
