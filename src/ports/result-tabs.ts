import type { CellValue, Rect } from "./cells.ts";

/** Neighbouring columns, 1-based. */
export interface ColumnSpan {
  start: number;
  count: number;
}

/** Tabs that hold results. Nothing here changes what the person is looking at. */
export interface ResultTabs {
  /** Names of all tabs but one. */
  titles(exceptSheetId: number): string[];
  /** Cells of all tabs, empty ones included, as the limit of the spreadsheet counts them. */
  cellsInUse(): number;
  /** Makes a hidden tab that carries the run's mark, or finds the one an interrupted call for the same run has made. */
  make(runId: string): number;
  find(sheetId: number): { sheetName: string; rows: number; columns: number } | null;
  /** What must hold before a tab is refreshed: that the add-on wrote it, and that the person may write everywhere in it. */
  standing(sheetId: number): { isOurs: boolean; isProtected: boolean } | null;
  /** Grows or shrinks the grid to exactly this. */
  fit(sheetId: number, rows: number, columns: number): void;
  /** Makes cells plain text, then lets the given columns hold numbers; must come before writing them. */
  format(sheetId: number, rows: { first: number; count: number }, numberColumns: ColumnSpan[]): void;
  /** Makes part of a tab plain text. */
  formatText(sheetId: number, area: Rect): void;
  write(sheetId: number, firstRow: number, cells: (string | number)[][], firstColumn?: number): void;
  /** Raw values of whole rows. */
  read(sheetId: number, firstRow: number, rows: number): CellValue[][];
  /** Bold frozen header, column widths, clipped text, and a filter over everything. */
  dress(sheetId: number, widths: { start: number; count: number; width: number }[]): void;
  /** Names it and shows it. */
  show(sheetId: number, title: string): void;
  /** Deletes the tab, unless it is gone already or the only one left to see, which Sheets refuses to delete. */
  remove(sheetId: number): "removed" | "gone" | "only-tab";
  /** Deletes whatever `make` has made for a run, also when the call died before it could tell. */
  discard(runId: string): void;
  /** Makes the person's own what the add-on wrote: the tabs lose their marks. Tabs that nobody was ever shown are deleted. */
  disown(): void;
}
