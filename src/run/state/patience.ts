import * as v from "valibot";
import type { ProblemCode } from "../../problems/messages.ts";
import type { MessageFacts } from "../../protocol.ts";
import { count, Facts, time } from "../../stored.ts";

/** Failed attempts at the present step of something. */
export const Patience = v.object({
  attempts: count,
  /** How many of the last attempts failed for the present reason. */
  repeats: count,
  failingSince: time,
  notBefore: time,
  /** Problem code of the last failure, and its figures. */
  reason: v.string(),
  facts: Facts,
});
export type Patience = v.InferOutput<typeof Patience>;

/** Why a step is put off, and until when. */
export interface Delay {
  notBefore: number;
  reason: ProblemCode;
  facts?: MessageFacts;
}

/** The API asks for 5 to 10 s between looks and a back-off on trouble (https://docs.sixtyfour.ai/api-reference/errors). */
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 10 * 60_000;

/** Spreads the retries of many people after one outage over half as much time again. */
const JITTER = 0.5;

/** How long a step is tried again before a person is told that it will not work: an outage of a day is survived. */
export const GIVE_UP_AFTER_MS = 24 * 60 * 60_000;

/** The same for messages. */
export const GIVE_UP_AFTER_HOURS = GIVE_UP_AFTER_MS / 3_600_000;

/** Two failures with a weekend between them, when nothing was tried, are no day of trouble. */
const FEWEST_TRIES = 10;

/**
 * When to try again: exponentially later up to ten minutes, with jitter, and never sooner than the server asks. The
 * time is stored and compared, never slept through: sleeping burns the quota of triggers.
 *
 * `random` is in [0, 1).
 */
export function nextTry(
  patience: Patience | undefined,
  serverWaitMs: number | null,
  now: number,
  random: number,
): number {
  const attempts = Math.min(patience?.attempts ?? 0, 20);
  const backOff = Math.min(FIRST_WAIT_MS * 2 ** attempts, LONGEST_WAIT_MS);
  return now + Math.max(Math.round(backOff * (1 + JITTER * random)), serverWaitMs ?? 0);
}

/** Whether a step has failed for so long that a person must know. */
export function isExhausted(patience: Patience | undefined, now: number): boolean {
  return (
    patience !== undefined &&
    patience.attempts >= FEWEST_TRIES &&
    now - patience.failingSince >= GIVE_UP_AFTER_MS
  );
}

/** One failure more; only the repeats begin anew when the reason is another one, so that changing trouble ends, too. */
export function afterFailure(patience: Patience | undefined, delay: Delay, now: number): Patience {
  const again = patience?.reason === delay.reason ? patience : undefined;
  return {
    attempts: (patience?.attempts ?? 0) + 1,
    repeats: (again?.repeats ?? 0) + 1,
    failingSince: patience?.failingSince ?? now,
    notBefore: delay.notBefore,
    reason: delay.reason,
    facts: { ...delay.facts },
  };
}

/** How often in a row the last attempts failed for one of these reasons; another trouble in between begins anew. */
export function repeatsOf(patience: Patience | undefined, reasons: readonly ProblemCode[]): number {
  return patience && (reasons as readonly string[]).includes(patience.reason) ? patience.repeats : 0;
}
