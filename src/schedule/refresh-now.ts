import type { Ports } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import type { RunView } from "../protocol.ts";
import { toRunView } from "../run/run-view.ts";
import { knownRun } from "../run/state/known-run.ts";
import { createRunStore } from "../run/state/run-store.ts";
import { underLock } from "../run/under-lock.ts";
import { storedProblem } from "./check-health.ts";
import { knownSchedule } from "./known-schedule.ts";
import { ended, endedWith, started } from "./refresh-moves.ts";
import type { Refreshing, StoredSchedule } from "./schedule.ts";
import { createScheduleStore } from "./schedule-store.ts";
import { type Attempt, startRefresh } from "./start-refresh.ts";

/** An execution ends after six minutes, so a start that is older than this is nobody's any more. */
const ABANDONED_MS = 7 * 60_000;

/**
 * Refreshes at once, with the key of whoever asks, whoever owns the schedule. Throws the `Problem` that kept it from being
 * started, "nothing-to-send" among them; passing trouble too, since there is somebody to try again.
 */
export function refreshNow(ports: Ports, id: string): RunView {
  const store = createScheduleStore(ports.records);
  const runs = createRunStore(ports.records);
  const schedule = underLock(ports.lock, () => {
    const now = ports.clock.now();
    const known = knownSchedule(store, id);
    const { refreshing } = known;
    const free = refreshing ? (endedWith(known, runs.get(refreshing.runId), now) ?? known) : known;
    if (free.refreshing && isBusy(free.refreshing, now)) throw new Problem("refresh-under-way");
    const mine = { runId: ports.ids.next(), at: now, by: "person" as const, started: false };
    const next = { ...free, refreshing: free.refreshing ?? mine };
    store.save(next);
    return next;
  });
  const { runId } = schedule.refreshing;
  const attempt = startRefresh(ports, schedule, runId);
  underLock(ports.lock, () => {
    const current = store.get(id);
    if (current?.refreshing?.runId !== runId) return;
    store.save(afterPress(current, attempt, ports.clock.now()));
  });
  if (attempt.kind !== "started") throw attempt.problem;
  return toRunView(knownRun(runs, runId), ports.secrets.personId());
}

/** One that waits out passing trouble is tried again with the press; one that was begun just now is in somebody's hands. */
function isBusy({ started: isStarted, patience, at }: Refreshing, now: number): boolean {
  return isStarted || (patience === undefined && now - at < ABANDONED_MS);
}

function afterPress(schedule: StoredSchedule, attempt: Attempt, now: number): StoredSchedule {
  if (attempt.kind === "started") return started(schedule, attempt.rows, now);
  const problem = storedProblem(attempt.problem);
  const outcome = attempt.kind === "nothing" ? "nothing-to-send" : "failed";
  return ended(schedule, { at: now, outcome, added: 0, changed: 0, runId: null, problem });
}
