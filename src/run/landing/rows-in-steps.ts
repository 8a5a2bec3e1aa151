import type { CellValue, ResultTabs } from "../../ports.ts";

/** Cells read at once. */
const CELLS_AT_ONCE = 200_000;

/** Reads rows of a results tab, both ends included, a stretch at a time, so that a tab of any size takes little memory. */
export function* rowsInSteps(
  tabs: Pick<ResultTabs, "read">,
  sheetId: number,
  { from, to, columns }: { from: number; to: number; columns: number },
): Generator<{ first: number; rows: CellValue[][] }> {
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  for (let first = from; first <= to; first += step) {
    yield { first, rows: tabs.read(sheetId, first, Math.min(step, to + 1 - first)) };
  }
}
