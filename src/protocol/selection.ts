import type { Notice } from "./problem.ts";

export interface SelectedColumn {
  /** 1-based sheet column. */
  column: number;
  header: string;
  /** What a blank or repeated header is proposed to be called; equals `header` otherwise. */
  proposedName: string;
  /** Up to three values as shown in the sheet. */
  samples: string[];
}

export interface Selection {
  sheetId: number;
  sheetName: string;
  /** Clipped to rows with data below the header; several ranges are joined by commas. */
  a1: string;
  /** 1-based; 0 when the rows have no header. */
  headerRow: number;
  rowCount: number;
  columns: SelectedColumn[];
  warnings: Notice[];
}
