import { recallMapping } from "../plan/recall-choices.ts";
import type { Ports } from "../ports.ts";
import type { Schedule, ScheduleFix, ScheduleHealth, ScheduleOutcome } from "../protocol.ts";
import { problemView } from "../run/run-view.ts";
import type { RunStore } from "../run/state/run-store.ts";
import type { StoredProblem } from "../stored.ts";
import { nextSlot } from "./cadence.ts";
import { checkHealth, storedProblem } from "./check-health.ts";
import { lateness } from "./heartbeat.ts";
import { endedWith } from "./refresh-moves.ts";
import { columnsOf } from "./request-today.ts";
import { isActive, type LastRefresh, type StoredSchedule } from "./schedule.ts";
import { type ZoneTime, zoneTime } from "./zone-time.ts";

/** What one click would do about a problem; some need none. */
const FIXES: Readonly<Record<string, ScheduleFix>> = {
  "no-key": "reconnect",
  "wrong-key": "reconnect",
  "workflow-gone": "pick-workflow",
  "workflow-not-runnable": "pick-workflow",
  "source-tab-gone": "pick-source",
  "columns-gone": "remap",
  "required-field-unmapped": "remap",
  "field-mapped-twice": "remap",
  "no-fields": "remap",
  "column-outside": "remap",
  "target-tab-gone": "pick-target",
  "not-a-results-tab": "pick-target",
  "results-tab-protected": "pick-target",
  "no-room-to-refresh": "make-room",
  "day-cap-reached": "raise-cap",
  "replace-over-cap": "raise-cap",
  "paused-by-failures": "resume",
  "no-trigger": "open-again",
  "mail-failed": "mend-mail",
};

/** What all schedules of one answer are looked at with; each store is read once. */
export interface Viewing {
  ports: Ports;
  records: Record<string, string>;
  runs: RunStore;
  personId: string;
  now: number;
  zone: ZoneTime;
}

/** Reads what is needed to show schedules. */
export function viewingOf(ports: Ports, runs: RunStore): Viewing {
  return {
    ports,
    records: ports.records.all(),
    runs,
    personId: ports.secrets.personId(),
    now: ports.clock.now(),
    zone: zoneTime(ports.sheets.timeZone()),
  };
}

/** A schedule as the given person sees it, with what became of its last refresh, told or not yet written down. */
export function toScheduleView(viewing: Viewing, stored: StoredSchedule): Schedule {
  const { now, zone, runs, personId } = viewing;
  const { refreshing } = stored;
  const settled = refreshing ? endedWith(stored, runs.get(refreshing.runId), now) : null;
  const schedule = settled ?? stored;
  const { id, workflow, cadence, send, olderThanDays, mode, deletedRows, caps, notify, columns } = schedule;
  const { email, ...told } = notify;
  const me = schedule.owner.personId === personId;
  return {
    id,
    workflowId: workflow.id,
    workflow,
    ...placesOf(viewing, schedule),
    cadence,
    send,
    olderThanDays,
    mode,
    deletedRows,
    caps,
    ...(columns === undefined ? {} : { columns }),
    notify: email === "" ? told : { ...told, email },
    paused: !isActive(schedule),
    owner: { me, label: schedule.owner.label },
    ...(schedule.refreshing?.started ? { refreshing: { runId: schedule.refreshing.runId } } : {}),
    ...(schedule.last ? { last: outcomeOf(schedule.last) } : {}),
    ...(isActive(schedule)
      ? { nextAt: new Date(nextSlot(cadence, schedule.fired, zone)).toISOString() }
      : {}),
    health: healthOf(viewing, schedule, me),
  };
}

type Places = Pick<Schedule, "target" | "source" | "fields" | "skip">;

/** Tabs under their names of today, and columns where they stand today. */
function placesOf({ ports }: Viewing, schedule: StoredSchedule): Places {
  const { target, source } = schedule;
  const sheet = ports.sheets.find(source.sheetId);
  const columns = sheet ? columnsOf(ports.sheets, sheet, source.headerRow) : [];
  const { fields, skip } = recallMapping(columns, schedule);
  return {
    target: {
      sheetId: target.sheetId,
      sheetName: ports.tabs.find(target.sheetId)?.sheetName ?? target.sheetName,
    },
    source: { ...source, sheetName: sheet?.sheetName ?? source.sheetName },
    fields,
    skip,
  };
}

function outcomeOf({ at, outcome, added, changed, runId }: LastRefresh): ScheduleOutcome {
  return { at: new Date(at).toISOString(), outcome, added, changed, runId };
}

function healthOf({ ports, records, now }: Viewing, schedule: StoredSchedule, me: boolean): ScheduleHealth[] {
  const { paused, last, refreshing, mail } = schedule;
  const late = lateness(records, schedule, now);
  const hasNoTrigger = me && isActive(schedule) && ports.trigger.state().everyMinutes === null;
  const problems: StoredProblem[] = [
    ...(paused === "failures" ? [{ code: "paused-by-failures", facts: {} }] : []),
    ...checkHealth(ports, schedule).problems.map(storedProblem),
    ...(last?.problem ? [last.problem] : []),
    ...(refreshing?.patience ? [{ code: refreshing.patience.reason, facts: refreshing.patience.facts }] : []),
    ...(hasNoTrigger ? [{ code: "no-trigger", facts: {} }] : []),
    ...(late ? [late] : []),
    ...(mail.trouble ? [mail.trouble] : []),
  ];
  const firstOfEach = problems.filter(
    ({ code }, at) => problems.findIndex((other) => other.code === code) === at,
  );
  return firstOfEach.map((problem) => {
    const fix = fixOf(problem, me);
    return { ...problemView(problem), ...(fix ? { fix } : {}) };
  });
}

function fixOf({ code }: StoredProblem, me: boolean): ScheduleFix | undefined {
  if (code === "ticks-late" || code === "ticks-dead") return me ? "open-again" : "take-over";
  return FIXES[code];
}
