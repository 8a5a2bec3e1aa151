/** One write call takes about this much: few enough calls, and far from what makes Sheets time out. */
const CELLS_PER_WRITE = 40_000;
const CHARACTERS_PER_WRITE = 2_000_000;

/** Cuts rows into blocks, each fit for one write call, with the index of its first row. */
export function* inBlocks<T extends string | number>(
  cells: T[][],
): Generator<{ from: number; block: T[][] }> {
  let from = 0;
  while (from < cells.length) {
    const count = blockLength(cells, from);
    yield { from, block: cells.slice(from, from + count) };
    from += count;
  }
}

/** At least one row, then as many as stay within the cells and characters of a call. */
function blockLength(cells: readonly (readonly (string | number)[])[], from: number): number {
  const width = Math.max(1, cells[from]?.length ?? 1);
  const most = Math.min(cells.length - from, Math.max(1, Math.floor(CELLS_PER_WRITE / width)));
  let characters = 0;
  for (let count = 0; count < most; count++) {
    for (const value of cells[from + count] ?? []) characters += typeof value === "string" ? value.length : 8;
    if (count > 0 && characters > CHARACTERS_PER_WRITE) return count;
  }
  return most;
}
