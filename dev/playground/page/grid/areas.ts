import type { IRange } from "@univerjs/core";
import type { Stretch, WireArea } from "../../protocol.ts";

/** Univer's numbers for selections of whole rows, whole columns and everything. */
const ROWS = 1;
const COLUMNS = 2;
const EVERYTHING = 3;

/** Univer counts from 0 and names first and last; we count from 1 and name first and how many. */
export function areaOf(range: IRange): WireArea {
  const area = {
    row: range.startRow + 1,
    column: range.startColumn + 1,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
  if (range.rangeType === ROWS || range.rangeType === EVERYTHING) return { ...area, open: "rows" };
  return range.rangeType === COLUMNS ? { ...area, open: "columns" } : area;
}

/** The other way round, with the kind of selection Univer highlights headers by. */
export function rangeOf({ row, column, rows, columns, open }: WireArea): IRange {
  const range = {
    startRow: row - 1,
    startColumn: column - 1,
    endRow: row + rows - 2,
    endColumn: column + columns - 2,
  };
  if (open === undefined) return range;
  return { ...range, rangeType: open === "rows" ? ROWS : COLUMNS };
}

/** Whole rows from a stretch of them, in a grid of this many columns. */
export function rowsRange([first, last]: Stretch, columns: number): IRange {
  return { startRow: first - 1, endRow: last - 1, startColumn: 0, endColumn: columns - 1 };
}

/** Ascending numbers as stretches. */
export function stretchesOf(lines: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found;
}

/** Lines that are in the one list of stretches and not in the other. */
export function without(lines: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  const gone = new Set(others.flatMap(numbers));
  return stretchesOf(lines.flatMap(numbers).filter((line) => !gone.has(line)));
}

function numbers([first, last]: Stretch): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** 1 -> "A", 27 -> "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
