import type { CellValue, Rect } from "./cells.ts";

/** A tab as far as it is used. */
export interface SourceSheet {
  sheetId: number;
  sheetName: string;
  /** Last row and column that hold anything; 0 for an empty tab. */
  lastRow: number;
  lastColumn: number;
  frozenRows: number;
}

/** Raw values, and the texts a person sees for them. */
export interface CellBlock {
  values: CellValue[][];
  shown: string[][];
}

/** What one column of a filter lets through; a column without a criterion is not in its filter's list. */
export interface FilterColumn {
  /** Of the sheet. */
  column: number;
  /** Shown texts whose rows are hidden. */
  hiddenValues: string[];
  /** As Google names it, such as "TEXT_CONTAINS"; null when rows are chosen by value or colour. */
  condition: { type: string; values: string[] } | null;
}

/** What hides rows of a tab by what is in them. */
export interface RowFilter {
  /** With the header row. */
  area: Rect;
  /** Null when it is not to be told which column has which criterion. */
  columns: FilterColumn[] | null;
}

/** The tabs a person keeps rows in; read, never written. */
export interface SourceSheets {
  /** Null when nothing is selected, as in a trigger. Whole columns may reach beyond `lastRow`. */
  selected(): { sheet: SourceSheet; ranges: Rect[] } | null;
  find(sheetId: number): SourceSheet | null;
  read(sheetId: number, area: Rect): CellBlock;
  merges(sheetId: number, area: Rect): Rect[];
  /** Null when nothing filters the tab. */
  filter(sheetId: number): RowFilter | null;
  /** Asks the platform once per row, and once more if the tab is filtered, so give it few rows. */
  hiddenRows(sheetId: number, rows: number[], isFiltered: boolean): number[];
  /** IANA name; dates in cells carry no zone of their own. */
  timeZone(): string;
}
