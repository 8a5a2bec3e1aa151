import { afterFailure, type Delay } from "../run/state/patience.ts";
import { isWorking, type Run } from "../run/state/run.ts";
import { addSent } from "./allowance.ts";
import { changesOf } from "./changes-of.ts";
import type { LastRefresh, Refreshing, StoredSchedule } from "./schedule.ts";

/** Failures in a row after which a schedule stops by itself: what failed thrice needs a person. */
const FAILURES_UNTIL_PAUSE = 3;

/** A refresh is due or asked for; nothing is started yet. */
export function begun(schedule: StoredSchedule, refreshing: Omit<Refreshing, "started">): StoredSchedule {
  return { ...schedule, refreshing: { ...refreshing, started: false } };
}

/** There is a run for it now. */
export function started(schedule: StoredSchedule, rows: number, now: number): StoredSchedule {
  if (!schedule.refreshing || schedule.refreshing.started) return schedule;
  const { patience: _, ...refreshing } = schedule.refreshing;
  return {
    ...schedule,
    refreshing: { ...refreshing, started: true },
    sent: addSent(schedule.sent, rows, now),
  };
}

/** The start met passing trouble. */
export function delayed(schedule: StoredSchedule, delay: Delay, now: number): StoredSchedule {
  const { refreshing } = schedule;
  if (!refreshing) return schedule;
  return {
    ...schedule,
    refreshing: { ...refreshing, patience: afterFailure(refreshing.patience, delay, now) },
  };
}

/** It is over, and somebody may have to be told. What a person asked for and saw fail does not count towards the pause. */
export function ended(schedule: StoredSchedule, last: LastRefresh): StoredSchedule {
  const failures = failuresAfter(schedule, last);
  const isPausedNow = schedule.paused === null && failures >= FAILURES_UNTIL_PAUSE;
  return {
    ...schedule,
    refreshing: null,
    last,
    failures,
    paused: isPausedNow ? "failures" : schedule.paused,
    mail: { ...schedule.mail, due: isTold(schedule, last) },
  };
}

/** The same, read off the run; undefined for one that is not kept any more. Null while it is not over. */
export function endedWith(
  schedule: StoredSchedule,
  run: Run | undefined,
  now: number,
): StoredSchedule | null {
  const { refreshing } = schedule;
  if (!refreshing?.started || (run && isWorking(run))) return null;
  return ended(schedule, lastOf(refreshing.runId, run, now));
}

function lastOf(
  runId: string,
  run: Exclude<Run, { status: "working" }> | undefined,
  now: number,
): LastRefresh {
  if (!run) return { at: now, outcome: "unknown", added: 0, changed: 0, runId };
  const base = { at: run.finishedAt, runId, added: 0, changed: 0 };
  if (run.status === "failed") return { ...base, outcome: "failed", problem: run.problem };
  if (run.status === "cancelled") return { ...base, outcome: "cancelled" };
  const { added, changed } = changesOf(run);
  return { ...base, outcome: added + changed > 0 ? "changed" : "unchanged", added, changed };
}

function failuresAfter({ failures, refreshing }: StoredSchedule, { outcome }: LastRefresh): number {
  if (outcome === "failed") return refreshing?.by === "clock" ? failures + 1 : failures;
  return outcome === "cancelled" || outcome === "unknown" ? failures : 0;
}

function isTold({ notify, refreshing }: StoredSchedule, { outcome, runId }: LastRefresh): boolean {
  // Whoever pressed the button saw that nothing was started.
  if (notify.email === "" || (refreshing?.by === "person" && runId === null)) return false;
  if (outcome === "failed") return notify.onFailure;
  if (outcome === "changed") return notify.onChange || notify.onSuccess;
  return (outcome === "unchanged" || outcome === "nothing-to-send") && notify.onSuccess;
}
