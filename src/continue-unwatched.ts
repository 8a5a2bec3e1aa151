import type { Ports } from "./ports.ts";
import { advanceRuns } from "./run/advance-runs.ts";
import { GO_ON_MS } from "./run/next-check.ts";
import { createRunStore } from "./run/state/run-store.ts";
import { tendTrigger } from "./run/tend-trigger.ts";
import { noteBeat } from "./schedule/heartbeat.ts";
import { tendSchedules } from "./schedule/tend-schedules.ts";

/** Google ends an execution after six minutes (https://developers.google.com/apps-script/guides/services/quotas). */
const LONGEST_MS = 4.5 * 60_000;

/**
 * Of the 90 minutes a day that Google gives a consumer account's triggers (same page), this much is ours at most: the
 * person's other scripts draw on the same 90.
 */
const DAILY_MS = 60 * 60_000;

const LOCK_WAIT_MS = 1_000;

/** Others wait 20 s for the lock. */
const TURN_MS = 12_000;

/**
 * What the clock trigger does: continues what nobody is watching, then begins the refreshes that are due, within the day's
 * quota, and ends itself when nothing of this person is left to do. Does nothing while the person's permission is withdrawn; the sidebar asks for it again.
 * `triggerId` names the trigger that fired, null when it is not known.
 */
export function continueUnwatched(ports: Ports, triggerId: string | null): void {
  const { trigger, clock } = ports;
  const startedAt = clock.now();
  if (!trigger.isAuthorised()) return;
  ports.lock.during(LOCK_WAIT_MS, () => {
    trigger.beat(startedAt, triggerId);
    // Beside somebody who clears the file, this would leave a record behind.
    noteBeat(ports.records, ports.secrets.personId(), startedAt);
  });
  try {
    const deadline = startedAt + tickBudget(trigger.usedTodayMs(startedAt));
    advanceInTurns(ports, deadline);
    tendSchedules(ports, deadline);
  } finally {
    const store = createRunStore(ports.records);
    ports.lock.during(LOCK_WAIT_MS, () => tendTrigger(ports, store));
    trigger.addUsed(clock.now() - startedAt, startedAt);
  }
}

/** Lets go of the lock in between, so that a person who starts or stops a run meanwhile is not kept waiting. */
function advanceInTurns(ports: Ports, deadline: number): void {
  for (let left = deadline - ports.clock.now(); left > 0; left = deadline - ports.clock.now()) {
    const { nextCheckMs } = advanceRuns(ports, Math.min(left, TURN_MS));
    if (nextCheckMs === 0 || nextCheckMs > GO_ON_MS) return;
  }
}

/** How long a tick may work, in ms, when so much of the day's quota is used; 0 when it is used up. */
export function tickBudget(usedTodayMs: number): number {
  return Math.max(0, Math.min(LONGEST_MS, DAILY_MS - usedTodayMs));
}
