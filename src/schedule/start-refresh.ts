import { ROWS_PER_RUN } from "../plan/make-plan.ts";
import type { Ports } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import type { RunRequest } from "../protocol.ts";
import type { StartOptions } from "../run/start-options.ts";
import { startRun } from "../run/start-run.ts";
import { countSentInDay, readLedger } from "../run/state/ledger.ts";
import { rowsSent } from "../run/state/run.ts";
import { createRunStore } from "../run/state/run-store.ts";
import { underWayIn } from "../run/state/under-way.ts";
import { readSettings } from "../settings.ts";
import { clientOf } from "../sixtyfour/client-of.ts";
import { allowance } from "./allowance.ts";
import { checkHealth } from "./check-health.ts";
import { ownLabel } from "./own-label.ts";
import type { StoredSchedule } from "./schedule.ts";
import { zoneTime } from "./zone-time.ts";

/** What became of the attempt to start a refresh. */
export type Attempt =
  | { kind: "started"; rows: number }
  /** No failure: there was nothing to send, or the rows of the day are sent; `problem` says which. */
  | { kind: "nothing"; problem: Problem }
  | { kind: "failed"; problem: Problem }
  /** Passing trouble: the same start is tried again. */
  | { kind: "later"; problem: Problem };

const PASSING = [
  "busy",
  "refresh-under-way",
  "rows-under-way",
  "rate-limited",
  "service-down",
  "unreachable",
  "unreadable",
];
const NOTHING = ["nothing-to-send", "no-data", "only-header", "day-cap-reached"];

/**
 * Starts the run of a refresh under the id that was chosen for it, so that doing it again finds the same run. Whatever is
 * wrong is found before anything is sent.
 */
export function startRefresh(ports: Ports, schedule: StoredSchedule, runId: string): Attempt {
  const known = createRunStore(ports.records).get(runId);
  if (known) return { kind: "started", rows: rowsSent(known) };
  const { request, problems } = checkHealth(ports, schedule);
  const [problem = new Problem("internal")] = problems;
  if (problems.length > 0 || !request) return { kind: "failed", problem };
  try {
    const { rowsSent: rows } = send(ports, schedule, request, runId);
    return { kind: "started", rows };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { kind: kindOf(error), problem: error };
  }
}

function kindOf({ code }: Problem): "later" | "nothing" | "failed" {
  if (PASSING.includes(code)) return "later";
  return NOTHING.includes(code) ? "nothing" : "failed";
}

function send(ports: Ports, schedule: StoredSchedule, request: RunRequest, runId: string) {
  return startRun(ports, clientOf(ports), request, optionsOf(ports, schedule, runId));
}

function optionsOf(ports: Ports, schedule: StoredSchedule, runId: string): StartOptions {
  const { id, target, mode, deletedRows, owner, send, olderThanDays, refreshing } = schedule;
  const isOwner = owner.personId === ports.secrets.personId();
  const by = isOwner ? owner.label || null : ownLabel(ports);
  return {
    runId,
    allowance: () => Math.min(ROWS_PER_RUN, allowedRows(ports, schedule)),
    refresh: { scheduleId: id, sheetId: target.sheetId, mode, deletedRows, by },
    ...(refreshing?.by === "clock" && { byClock: true }),
    ...(send === "older-than" ? { resendBefore: beginOfDay(ports, olderThanDays - 1) } : {}),
  };
}

/** Whole days: a refresh that comes a minute earlier than the week before must not find rows a minute too young. */
function beginOfDay({ sheets, clock }: Ports, daysAgo: number): number {
  const zone = zoneTime(sheets.timeZone());
  return zone.instantOf(zone.dayAt(clock.now()) - daysAgo, 0);
}

function allowedRows(ports: Ports, schedule: StoredSchedule): number {
  const now = ports.clock.now();
  const isUnderWay = underWayIn(createRunStore(ports.records));
  const sentByFile = countSentInDay(readLedger(ports.tables), now, isUnderWay);
  return allowance(schedule, readSettings(ports), sentByFile, now);
}
