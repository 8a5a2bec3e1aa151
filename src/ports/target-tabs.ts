import type { CellValue, Rect } from "./cells.ts";

/** A tab that results are merged into, as far as it is used. */
export interface TargetCells {
  sheetName: string;
  /** Of the grid. */
  rows: number;
  columns: number;
  /** Row 1 and column 1 first; a tab without content has none. */
  values: CellValue[][];
  /** Empty where there is none. */
  formulas: string[][];
  merges: Rect[];
}

/** Notes and fills over the used part of a tab, row 1 and column 1 first; fills as `#rrggbb`. */
export interface TargetMarks {
  notes: string[][];
  fills: string[][];
}

/**
 * Tabs that hold what people work on, into which results are merged. Cells that are not named are not touched, and neither
 * are formats, filters and widths.
 */
export interface TargetTabs {
  /** Null when the tab is gone, or is no table but a chart. */
  read(sheetId: number): TargetCells | null;
  /** Grows the grid to at least this. */
  grow(sheetId: number, rows: number, columns: number): void;
  setCells(sheetId: number, row: number, column: number, cells: (string | number)[][]): void;
  deleteRows(sheetId: number, row: number, count: number): void;
  deleteColumn(sheetId: number, column: number): void;
  hideColumn(sheetId: number, column: number): void;
  marks(sheetId: number): TargetMarks;
  setNotes(sheetId: number, row: number, column: number, notes: string[][]): void;
  /** Null takes the fill away. */
  fill(sheetId: number, areas: Rect[], color: string | null): void;
}
