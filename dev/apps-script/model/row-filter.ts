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
