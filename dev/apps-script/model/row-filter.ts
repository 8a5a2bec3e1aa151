import type { Area } from "./area.ts";

/** A condition that a column's cells must meet, as Google names it. */
export interface FilterCondition {
  type: "CELL_EMPTY" | "TEXT_CONTAINS";
  values: string[];
}

/** What is set for one column: shown values that are hidden, or a condition. */
export interface FilterCriterion {
  hiddenValues: string[];
  condition: FilterCondition | null;
}

/** A basic filter: its area with the header row, and for each column the shown values it hides or a condition. */
export class RowFilter {
  readonly hiddenValues = new Map<number, string[]>();
  readonly conditions = new Map<number, FilterCondition>();
  readonly hiddenRows = new Set<number>();

  constructor(readonly area: Area) {}

  /** Decides anew which rows are hidden; Sheets does so when a criterion is set, not when a cell changes (assumed). */
  apply(shown: (row: number, column: number) => string): void {
    this.hiddenRows.clear();
    for (let row = this.area.row + 1; row < this.area.row + this.area.rows; row++) {
      for (const [column, values] of this.hiddenValues) {
        if (values.includes(shown(row, column))) this.hiddenRows.add(row);
      }
      for (const [column, condition] of this.conditions) {
        if (!meets(shown(row, column), condition)) this.hiddenRows.add(row);
      }
    }
  }
}

function meets(shown: string, { type, values: [wanted = ""] }: FilterCondition): boolean {
  return type === "CELL_EMPTY" ? shown === "" : shown.toLowerCase().includes(wanted.toLowerCase());
}
