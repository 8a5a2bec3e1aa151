/**
 * Runs with the process in another time zone, and puts the old one back: `new Date(2026, 0, 1)` and `getHours()` follow
 * the script's zone in Apps Script, and in Node that of the process. In a worker thread Node ignores the change.
 */
export function inZone<T>(zone: string, run: () => T): T {
  const before = process.env.TZ;
  if (before === zone) return run();
  process.env.TZ = zone;
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
