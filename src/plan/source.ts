import type { Rect, SourceSheet, SourceSheets } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import { parseA1 } from "./a1.ts";
import { rowsOf } from "./row-list.ts";

/** A million cells are read in a few seconds; much more risks the six-minute limit and the script's memory. */
export const CELLS_AT_ONCE = 2_000_000;

/** Which rows of which tab are meant, already clipped to rows below the header that can hold data. */
export interface Source {
  sheet: SourceSheet;
  /** 0 when the rows have no header. */
  headerRow: number;
  rows: number[];
  /** The chosen areas, clipped alike; for showing, not for reading. */
  areas: Rect[];
}

/** Absent members mean what the person has selected right now. */
export interface SourceRequest {
  sheetId?: number | undefined;
  a1?: string | undefined;
  headerRow?: number | undefined;
  /** All rows of the tab that is shown, whatever is selected in it. */
  whole?: boolean | undefined;
}

/** Finds the rows that are meant; throws a `Problem` when there are none, or too many to read at once. */
export function resolveSource(sheets: SourceSheets, request: SourceRequest): Source {
  const { sheet, areas } = chosenAreas(sheets, request);
  const headerRow = request.headerRow ?? Math.max(1, sheet.frozenRows);
  const below = areas.flatMap((area) => clip(area, headerRow + 1, Number.MAX_SAFE_INTEGER, sheet.lastColumn));
  if (below.length === 0) throw new Problem("only-header", { headerRow });

  const clipped = areas.flatMap((area) => clip(area, headerRow + 1, sheet.lastRow, sheet.lastColumn));
  const cells = clipped.reduce((sum, { rows }) => sum + rows * sheet.lastColumn, 0);
  if (cells > CELLS_AT_ONCE) {
    throw new Problem("selection-too-large", {
      rows: clipped.reduce((sum, { rows }) => sum + rows, 0),
      columns: sheet.lastColumn,
      limit: Math.floor(CELLS_AT_ONCE / sheet.lastColumn),
    });
  }
  const rows = rowsOf(clipped);
  if (rows.length === 0) throw new Problem("no-data");
  return { sheet, headerRow, rows, areas: clipped };
}

function chosenAreas(
  sheets: SourceSheets,
  { sheetId, a1, whole = false }: SourceRequest,
): { sheet: SourceSheet; areas: Rect[] } {
  if (whole) return wholeTable(sheets);
  if (a1 === undefined) return selectedAreas(sheets, sheetId);
  const sheet = sheetId === undefined ? sheets.selected()?.sheet : sheets.find(sheetId);
  if (!sheet) throw new Problem("tab-gone");
  const areas = parseA1(a1);
  if (!areas) throw new Problem("wrong-range", { a1 });
  return { sheet, areas };
}

function wholeTable(sheets: SourceSheets): { sheet: SourceSheet; areas: Rect[] } {
  const sheet = sheets.selected()?.sheet;
  if (!sheet) throw new Problem("no-selection");
  if (sheet.lastRow === 0) throw new Problem("no-data");
  return { sheet, areas: [{ row: 1, column: 1, rows: sheet.lastRow, columns: sheet.lastColumn }] };
}

/** The selection counts only in the tab that is meant: rows of another one were not asked for. */
function selectedAreas(
  sheets: SourceSheets,
  sheetId: number | undefined,
): { sheet: SourceSheet; areas: Rect[] } {
  const { sheet, ranges } = sheets.selected() ?? {};
  const [first] = ranges ?? [];
  if (!sheet || !ranges || !first || (sheetId ?? sheet.sheetId) !== sheet.sheetId) {
    throw new Problem("no-selection");
  }
  // A cursor left somewhere is not a choice of rows; several cells picked one by one are.
  if (ranges.length === 1 && first.rows * first.columns === 1) throw new Problem("one-cell");
  return { sheet, areas: ranges };
}

/** The part of an area inside the given rows; columns beyond the data are cut, a wholly empty column is kept as asked. */
function clip(area: Rect, firstRow: number, lastRow: number, lastColumn: number): Rect[] {
  const from = Math.max(area.row, firstRow);
  const to = Math.min(area.row + area.rows - 1, lastRow);
  if (to < from) return [];
  const lastOfArea = Math.min(area.column + area.columns - 1, Math.max(lastColumn, area.column));
  return [{ row: from, column: area.column, rows: to - from + 1, columns: lastOfArea - area.column + 1 }];
}
