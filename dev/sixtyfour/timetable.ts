import { seededNumber } from "./seeded-hash.ts";

/** Rows that a block works on at the same time; our own figure, since the API states none. */
const ROWS_AT_ONCE = 20;

/** Every block takes this long even without rows, in seconds. */
const BLOCK_OVERHEAD_SECONDS = 1;

/** How long a run waits in the queue: 3 to 8 seconds, settled by its id; ms. */
export function queueDuration(jobId: string, pace: number): number {
  return Math.round((3 + seededNumber(`queue:${jobId}`, 6)) * 1000 * pace);
}

/**
 * How long a block works, in ms. Seconds per row follow published figures: an address or phone number 2 to 10 s, a
 * research answer 10 to 60 s.
 */
export function blockDuration(secondsPerRow: number, rows: number, pace: number): number {
  const seconds = BLOCK_OVERHEAD_SECONDS + (secondsPerRow * rows) / ROWS_AT_ONCE;
  return Math.round(seconds * 1000 * pace);
}
