import { displayCell } from "../../apps-script/model/cells.ts";
import type { Sheet } from "../../apps-script/model/sheet.ts";
import type { Stretch, TabCells, TabShape, WireCell } from "../protocol.ts";
import { drawCell } from "./draw-cell.ts";

/** A new column's width in Sheets, in px. */
const USUAL_WIDTH = 100;

/** Everything about a tab that is not in its cells. */
export function drawShape(sheet: Sheet): TabShape {
  return {
    id: sheet.id,
    name: sheet.name,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    color: sheet.tabColor,
    widths: [...sheet.widths].filter(([, width]) => width !== USUAL_WIDTH),
    hiddenRows: stretches(sheet.hiddenByUser),
    filter: sheet.filter && {
      area: sheet.filter.area,
      shown: [...sheet.filter.hiddenValues].map(([column, hidden]) => [
        column,
        valuesUnder(sheet, column).filter((value) => !hidden.includes(value)),
      ]),
      hiddenRows: stretches(sheet.filter.hiddenRows),
    },
  };
}

/** The distinct values a filter's column shows below its header, in order of appearance; blank is "". */
export function valuesUnder(sheet: Sheet, column: number): string[] {
  if (!sheet.filter) return [];
  const { row, rows } = sheet.filter.area;
  const values = new Set<string>();
  for (let at = row + 1; at < row + rows; at++) values.add(displayCell(sheet, at, column));
  return [...values];
}

/** The rows in question, each up to its last cell that is not as new; "all" leaves the empty ones out. */
export function drawRows(sheet: Sheet, changed: ReadonlySet<number> | "all"): TabCells {
  const layers = sheet.layers();
  const lastColumn = Math.max(...layers.map((layer) => layer.lastColumn()));
  const rowOf = (row: number): [number, WireCell[]] => {
    const cells: WireCell[] = [];
    for (let column = 1; column <= lastColumn; column++) cells.push(drawCell(sheet, row, column));
    while (cells.at(-1) === "") cells.pop();
    return [row, cells];
  };
  if (changed !== "all") {
    const rows = [...changed].sort((a, b) => a - b).map(rowOf);
    return { tab: sheet.id, complete: false, rows };
  }
  const lastRow = Math.max(...layers.map((layer) => layer.lastRow()));
  const rows: TabCells["rows"] = [];
  for (let row = 1; row <= lastRow; row++) {
    const drawn = rowOf(row);
    if (drawn[1].length > 0) rows.push(drawn);
  }
  return { tab: sheet.id, complete: true, rows };
}

/** Line numbers as stretches, so that a filter over 100,000 rows stays small. */
export function stretches(lines: Iterable<number>): Stretch[] {
  const found: Stretch[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found;
}
