import type { Ports } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import { nextTry } from "../run/state/patience.ts";
import { createRunStore } from "../run/state/run-store.ts";
import { firedAt, nextSlot } from "./cadence.ts";
import { storedProblem } from "./check-health.ts";
import { refreshMail } from "./refresh-mail.ts";
import { begun, delayed, ended, endedWith, started } from "./refresh-moves.ts";
import { isActive, needsTicks, type StoredSchedule } from "./schedule.ts";
import { createScheduleStore } from "./schedule-store.ts";
import { type Attempt, startRefresh } from "./start-refresh.ts";
import { type ZoneTime, zoneTime } from "./zone-time.ts";

const LOCK_WAIT_MS = 5_000;

const HOUR_MS = 60 * 60_000;

/** How long passing trouble is waited out; then the next slot is the better time. */
const GIVE_UP_MS = 2 * HOUR_MS;

/**
 * What a tick does for the schedules of this person: writes down what became of refreshes, begins those that are due, and
 * tells people. May die after any call: whoever comes next goes on from what is stored, under the same run id. A defect
 * that one schedule meets is noted and keeps none of the others waiting.
 */
export function tendSchedules(ports: Ports, deadline: number): void {
  const { clock, secrets, records, sheets, defects } = ports;
  const personId = secrets.personId();
  const own = createScheduleStore(records)
    .all()
    .filter((schedule) => schedule.owner.personId === personId && needsTicks(schedule));
  if (own.length === 0) return;
  const zone = zoneTime(sheets.timeZone());
  for (const { id } of own) {
    if (clock.now() >= deadline) return;
    try {
      tend(ports, zone, id);
    } catch (error) {
      if (!(error instanceof Problem)) defects.note(error);
    }
  }
}

/** Whether a slot is to be served now; a gap of any length is one slot. */
function isDue(schedule: StoredSchedule, now: number, zone: ZoneTime): boolean {
  return isActive(schedule) && nextSlot(schedule.cadence, schedule.fired, zone) <= now;
}

function tend(ports: Ports, zone: ZoneTime, id: string): void {
  const { clock } = ports;
  const runs = createRunStore(ports.records);
  let current = change(ports, id, (schedule) => {
    const now = clock.now();
    const { refreshing } = schedule;
    const settled = refreshing
      ? (endedWith(schedule, runs.get(refreshing.runId), now) ?? schedule)
      : schedule;
    return isDue(settled, now, zone) ? fire(ports, settled, now, zone) : settled;
  });
  if (!current) return;

  const { refreshing } = current;
  if (refreshing && !refreshing.started && (refreshing.patience?.notBefore ?? 0) <= clock.now()) {
    const attempt = tryToStart(ports, current, refreshing.runId);
    current = change(ports, id, (schedule) =>
      schedule.refreshing?.runId === refreshing.runId ? afterAttempt(ports, schedule, attempt) : schedule,
    );
  }
  if (current?.mail.due) tell(ports, current);
}

/** A defect is waited out like passing trouble, and told in the end: a schedule must not stand still without a word. */
function tryToStart(ports: Ports, schedule: StoredSchedule, runId: string): Attempt {
  try {
    return startRefresh(ports, schedule, runId);
  } catch (error) {
    ports.defects.note(error);
    return { kind: "later", problem: new Problem("internal") };
  }
}

/** The stamp comes before the start, so that no slot is fired twice. One that comes while the last still runs is skipped. */
function fire(ports: Ports, schedule: StoredSchedule, now: number, zone: ZoneTime): StoredSchedule {
  const stamped = { ...schedule, fired: firedAt(schedule.cadence, now, zone) };
  return stamped.refreshing ? stamped : begun(stamped, { runId: ports.ids.next(), at: now, by: "clock" });
}

function afterAttempt(ports: Ports, schedule: StoredSchedule, attempt: Attempt): StoredSchedule {
  const now = ports.clock.now();
  const nothing = { at: now, added: 0, changed: 0, runId: null };
  if (attempt.kind === "started") return started(schedule, attempt.rows, now);
  const problem = storedProblem(attempt.problem);
  if (attempt.kind === "nothing") {
    const isWorthTelling = attempt.problem.code === "day-cap-reached";
    const outcome = { ...nothing, outcome: "nothing-to-send" as const };
    return ended(schedule, isWorthTelling ? { ...outcome, problem } : outcome);
  }
  if (attempt.kind === "failed") return ended(schedule, { ...nothing, outcome: "failed", problem });

  const patience = schedule.refreshing?.patience;
  if (patience && now - patience.failingSince >= GIVE_UP_MS) {
    const facts = { hours: GIVE_UP_MS / HOUR_MS };
    const given = { code: "refresh-not-started", facts, cause: problem };
    return ended(schedule, { ...nothing, outcome: "failed", problem: given });
  }
  const notBefore = nextTry(patience, null, now, ports.random.next());
  return delayed(schedule, { notBefore, reason: attempt.problem.code, facts: attempt.problem.facts }, now);
}

/**
 * Sends first and notes it then: should the execution die in between, the same mail comes twice rather than never. What
 * goes wrong with it is told in the schedule and changes nothing else.
 */
function tell(ports: Ports, schedule: StoredSchedule): void {
  const run = schedule.last?.runId ? createRunStore(ports.records).get(schedule.last.runId) : undefined;
  const link = ports.mail.linkTo(schedule.target.sheetId);
  const language = ports.preferences.language() ?? ports.mail.locale();
  const answer = ports.mail.send(refreshMail(schedule, run, link, language));
  const code = answer === "quota" ? "mail-quota" : "mail-failed";
  const trouble = answer === "sent" ? null : { code, facts: {} };
  change(ports, schedule.id, (current) => ({ ...current, mail: { due: false, trouble } }));
}

/** Reads, changes and stores under the lock; null when the schedule is gone meanwhile. Throws "busy" when others hold it. */
function change(
  { lock, records }: Ports,
  id: string,
  move: (schedule: StoredSchedule) => StoredSchedule,
): StoredSchedule | null {
  const done = lock.during(LOCK_WAIT_MS, () => {
    const store = createScheduleStore(records);
    const schedule = store.get(id);
    if (!schedule) return null;
    const next = move(schedule);
    if (next !== schedule) store.save(next);
    return next;
  });
  if (!done) throw new Problem("busy");
  return done.value;
}
