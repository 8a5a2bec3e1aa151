import type { Area } from "./area.ts";
import type { CellValue } from "./cell-value.ts";
import type { Sheet } from "./sheet.ts";

interface Order {
  column: number;
  ascending: boolean;
}

/** Sorts the rows of an area with everything its cells carry; numbers before text before booleans, empty cells last. */
export function sortRows(sheet: Sheet, area: Area, orders: Order[]): void {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  rows.sort((a, b) => compareRows(sheet, a, b, orders));
  for (const layer of sheet.layers()) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const moved = rows.map((row) => layer.get(row, column));
      moved.forEach((value, index) => {
        layer.set(area.row + index, column, value);
      });
    }
  }
}

function compareRows(sheet: Sheet, a: number, b: number, orders: Order[]): number {
  for (const { column, ascending } of orders) {
    const [left, right] = [sheet.cells.get(a, column), sheet.cells.get(b, column)];
    if (left === undefined || right === undefined) {
      if (left !== right) return left === undefined ? 1 : -1;
      continue;
    }
    const order = compare(left, right);
    if (order !== 0) return ascending ? order : -order;
  }
  return a - b;
}

const RANKS = ["number", "string", "boolean"];

function compare(left: CellValue, right: CellValue): number {
  const rank = RANKS.indexOf(typeof left) - RANKS.indexOf(typeof right);
  if (rank !== 0 || left === right) return rank;
  if (typeof left === "string" && typeof right === "string")
    return left.toLowerCase() < right.toLowerCase() ? -1 : 1;
  return left < right ? -1 : 1;
}
