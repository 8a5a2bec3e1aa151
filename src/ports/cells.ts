/** Part of a tab, 1-based, both corners inside it. */
export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The raw value of a cell, as Sheets gives it. */
export type CellValue = string | number | boolean | Date;
