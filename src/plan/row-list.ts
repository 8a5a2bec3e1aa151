import type { Rect } from "../ports.ts";

/** All rows of several areas, ascending, each once; areas of a selection may overlap. */
export function rowsOf(areas: Rect[]): number[] {
  const rows = new Set<number>();
  for (const { row, rows: count } of areas) for (let i = 0; i < count; i++) rows.add(row + i);
  return [...rows].sort((a, b) => a - b);
}

/** Groups ascending rows into runs without gaps, so that each costs one call instead of one per row. */
export function rowRuns(rows: number[]): { row: number; count: number }[] {
  const runs: { row: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.count === row) last.count++;
    else runs.push({ row, count: 1 });
  }
  return runs;
}
