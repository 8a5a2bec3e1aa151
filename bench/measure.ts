/** A figure over several rounds; a count or a modelled time is the same in each, and measured once. */
export interface Figure {
  median: number;
  min: number;
  max: number;
}

/** Throws without any value: a scenario that measured nothing did not run. */
export function figureOf(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (min === undefined || max === undefined || upper === undefined || lower === undefined) {
    throw new Error("Nothing was measured");
  }
  return { median: (lower + upper) / 2, min, max };
}

/** A figure that is the same in every round. */
export function exactly(value: number): Figure {
  return { median: value, min: value, max: value };
}

/** Milliseconds that `work` takes on this machine. */
export function timed(work: () => void): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}
