/** A clock that stands still until it is told to go on. */
export function fakeClock(start = Date.UTC(2026, 10, 23, 14, 2)) {
  let now = start;
  return {
    now: () => now,
    pass(ms: number): void {
      now += ms;
    },
  };
}
