import type { Rect } from "../ports.ts";

/** Only who sends all rows of a table is taken to mean all that will be in it: three tried rows must not become thousands. */
export function isWholeTable(areas: readonly Rect[], headerRow: number, lastRow: number): boolean {
  const [area, ...more] = areas;
  if (!area || more.length > 0) return false;
  return area.row <= headerRow + 1 && area.row + area.rows - 1 >= lastRow;
}
