import type { WireCell } from "../model/wire-cell.ts";

/** A value of the script as it crosses: dates of this realm are tagged, null and undefined both clear. */
export function toWire(value: unknown): WireCell {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value)
        ? value
        : { number: value > 0 ? "Infinity" : value < 0 ? "-Infinity" : "NaN" };
    default:
      if (value === null || value === undefined) return null;
      return value instanceof Date ? { date: value.getTime() } : String(value);
  }
}

/** A value from the host, dates made in this realm. */
export function fromWire(cell: WireCell): string | number | boolean | Date {
  if (cell === null) return "";
  if (typeof cell !== "object") return cell;
  return "date" in cell ? new Date(cell.date) : Number(cell.number);
}

/** Rows as they cross; a thing that is no array of arrays is refused as Google's signature check does. */
export function rowsToWire(method: string, rows: unknown): WireCell[][] {
  return matrix(method, rows).map((row) => row.map(toWire));
}

/** The rows if they are rows: Google refuses anything else before it looks at the cells. */
export function matrix<T>(method: string, rows: T): Extract<T, unknown[][]> | unknown[][] {
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) {
    throw mismatch(method, rows);
  }
  return rows;
}

/** The failure for arguments that no overload takes. */
export function mismatch(method: string, argument: unknown): Error {
  const given =
    argument === null ? "null" : typeof argument === "object" ? "(class)" : capital(typeof argument);
  const error = new Error(
    `The parameters (${given}) don't match the method signature for SpreadsheetApp.${method}.`,
  );
  error.name = "Exception";
  return error;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
