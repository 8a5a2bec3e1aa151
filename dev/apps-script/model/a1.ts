import type { Area } from "./area.ts";
import { ServiceFailure } from "./failures.ts";

interface Bounds {
  maxRows: number;
  maxColumns: number;
}

/** 1 -> "A", 27 -> "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

const A1 = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?)?$/;

/** Reads "B2", "A2:F51", "A:C", "3:9" or "A2:A"; throws Google's "Range not found" for anything else. */
export function parseA1(text: string, bounds: Bounds): Area {
  const match = A1.exec(text.trim());
  const [, letters, digits, endLetters, endDigits] = match ?? [];
  const single = !text.includes(":");
  if (!match || (single ? !letters || !digits : !(letters || digits) || !(endLetters || endDigits))) {
    throw new ServiceFailure("Range not found");
  }
  const first = { column: letters ? columnNumber(letters) : 1, row: digits ? Number(digits) : 1 };
  if (single) return { ...first, rows: 1, columns: 1 };
  const last = {
    column: endLetters ? columnNumber(endLetters) : bounds.maxColumns,
    row: endDigits ? Number(endDigits) : bounds.maxRows,
  };
  const area: Area = {
    row: Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
  if (!digits && !endDigits) area.open = "columns";
  else if (!letters && !endLetters) area.open = "rows";
  return area;
}

/** The notation Sheets shows for an area; whole columns and rows keep their short form. */
export function formatA1(area: Area): string {
  const lastColumn = columnLetters(area.column + area.columns - 1);
  const lastRow = area.row + area.rows - 1;
  if (area.open === "columns") return `${columnLetters(area.column)}:${lastColumn}`;
  if (area.open === "rows") return `${area.row}:${lastRow}`;
  const first = `${columnLetters(area.column)}${area.row}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}
