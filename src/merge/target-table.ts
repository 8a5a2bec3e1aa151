import { proposeNames } from "../plan/headers.ts";
import type { Rect, TargetCells } from "../ports.ts";
import { COVERED, mineText } from "./mine-text.ts";

/** Rows above a header that somebody may have added. */
const ROWS_LOOKED_AT = 20;

/** All cells as they are compared, row 1 first. */
export function mineTexts({ values, formulas, merges }: TargetCells): string[][] {
  const texts = values.map((row, down) =>
    row.map((value, right) => mineText(value, formulas[down]?.[right] ?? "")),
  );
  for (const merge of merges) cover(texts, merge);
  return texts;
}

function cover(texts: string[][], merge: Rect): void {
  for (let row = merge.row; row < merge.row + merge.rows; row++) {
    for (let column = merge.column; column < merge.column + merge.columns; column++) {
      const line = texts[row - 1];
      const isFirst = row === merge.row && column === merge.column;
      if (line && column <= line.length && !isFirst) line[column - 1] = COVERED;
    }
  }
}

/** Headers of a row, trimmed; what only a person can have written there counts as its text would. */
export function headersOf({ values }: TargetCells, headerRow: number): string[] {
  return (values[headerRow - 1] ?? []).map((value) => String(value).trim());
}

/**
 * The row that has most of the given headers, 1-based; the expected one of several, null when none has any. Rows may have
 * been put above it.
 */
export function findHeaderRow(
  cells: Pick<TargetCells, "values">,
  wanted: readonly string[],
  expected: number,
): number | null {
  const looked = cells.values.slice(0, Math.max(ROWS_LOOKED_AT, expected + ROWS_LOOKED_AT));
  const scores = looked.map((row) => {
    const names = new Set(proposeNames(row.map(String), 1).map(({ proposedName }) => proposedName));
    return wanted.filter((name) => name !== "" && names.has(name)).length;
  });
  const most = Math.max(0, ...scores);
  if (most === 0) return null;
  return scores[expected - 1] === most ? expected : scores.indexOf(most) + 1;
}
