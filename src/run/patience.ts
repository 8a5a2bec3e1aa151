import type { Patience } from "./run.ts";

/** The API asks for 5 to 10 s between looks and a back-off on trouble (https://docs.sixtyfour.ai/api-reference/errors). */
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 10 * 60_000;

/** How long a step is tried again before a person is told that it will not work: an outage of a day is survived. */
export const GIVE_UP_AFTER_MS = 24 * 60 * 60_000;

export const GIVE_UP_AFTER_HOURS = GIVE_UP_AFTER_MS / 3_600_000;

/** When to try again: exponentially later, and never sooner than the server asks. */
export function nextTry(patience: Patience, serverWaitMs: number | null, now: number): number {
  const backOff = Math.min(FIRST_WAIT_MS * 2 ** Math.min(patience.attempts, 20), LONGEST_WAIT_MS);
  return now + Math.max(backOff, serverWaitMs ?? 0);
}

/** Two failures with a weekend between them, when nothing was tried, are no day of trouble. */
const FEWEST_TRIES = 10;

/** Whether a step has failed for so long that a person must know. */
export function isExhausted({ attempts, failingSince }: Patience, now: number): boolean {
  return attempts >= FEWEST_TRIES && now - failingSince >= GIVE_UP_AFTER_MS;
}
