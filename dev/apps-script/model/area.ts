/**
 * A rectangle of cells, 1-based. `open` remembers that the whole height ("columns", as in A:C) or the whole width
 * ("rows", as in 3:9) was meant, because its A1 notation stays the short one.
 */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
  open?: "rows" | "columns";
}

/** An area of a known tab: the only thing a `Range` object of the script remembers. */
export interface RangeRef extends Area {
  sheetId: number;
}

/** True when the two rectangles share a cell: what a protection or a merge is asked about. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** True when `inner` lies wholly within `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** The part of an area that lies within a grid of this size; null when none does. */
export function clipArea(area: Area, maxRows: number, maxColumns: number): Area | null {
  const rows = Math.min(area.row + area.rows - 1, maxRows) - area.row + 1;
  const columns = Math.min(area.column + area.columns - 1, maxColumns) - area.column + 1;
  return rows < 1 || columns < 1 ? null : { ...area, rows, columns };
}
