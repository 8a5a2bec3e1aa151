/** From the earliest to the latest sending of one row or of several, in ms since the epoch. */
export interface SentSpan {
  first: number;
  last: number;
}

/** Both spans and what lies between; null where neither is known. */
export function widen(a: SentSpan | null, b: SentSpan | null): SentSpan | null {
  if (!a || !b) return a ?? b;
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}
