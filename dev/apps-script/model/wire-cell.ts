import type { CellInput, CellOutput } from "./cell-value.ts";

/** A cell as JSON: dates and the numbers JSON lacks are tagged, null clears. */
export type WireCell =
  | string
  | number
  | boolean
  | null
  | { date: number }
  | { number: "NaN" | "Infinity" | "-Infinity" };

/** A value on its way to the script. */
export function cellToWire(value: CellOutput): WireCell {
  return value instanceof Date ? { date: value.getTime() } : value;
}

/** A number that is none becomes the error Sheets shows for it. */
export function cellFromWire(cell: WireCell): CellInput {
  if (cell === null || typeof cell !== "object") return cell;
  return "date" in cell ? new Date(cell.date) : "#NUM!";
}
