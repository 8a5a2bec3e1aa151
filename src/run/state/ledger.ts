import type { SentKeys } from "../../plan/sent-keys.ts";
import { type SentSpan, widen } from "../../plan/sent-times.ts";
import type { HiddenTables } from "../../ports.ts";

/**
 * What was already sent, by workflow and row key, in a table that is only ever appended to. Lines are
 * `row, runId, job, workflowId, rowKey, time`, and `accepted, runId, job` once a job counts as paid for. Lines of a job
 * that ended without being accepted, or of a run that was never stored because the execution died, mean nothing.
 */
export const LEDGER = "ledger";

const ISO = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

const DAY_MS = 24 * 60 * 60_000;

/** The ledger as it was when it was read; one reading serves all questions of a plan. */
export interface Ledger {
  rows: { runId: string; job: number; workflowId: string; key: string; at: string }[];
  isAccepted(runId: string, job: number): boolean;
}

/** Reads the whole ledger in one go. */
export function readLedger(tables: HiddenTables): Ledger {
  const rows: Ledger["rows"] = [];
  const accepted = new Set<string>();
  for (const [kind, runId = "", job = "", workflowId = "", key = "", at = ""] of tables.read(LEDGER)) {
    if (kind === "accepted") accepted.add(`${runId} ${job}`);
    if (kind === "row") rows.push({ runId, job: Number(job), workflowId, key, at });
  }
  return { rows, isAccepted: (runId, job) => accepted.has(`${runId} ${job}`) };
}

/** Row keys of one workflow that count as sent; `isUnderWay` tells whether a job is stored and not yet ended. */
export function sentKeysOf(
  ledger: Ledger,
  workflowId: string,
  isUnderWay: (runId: string, job: number) => boolean,
): SentKeys {
  const sent = new Map<string, SentSpan | null>();
  const inFlight = new Set<string>();
  for (const row of ledger.rows) {
    if (row.workflowId !== workflowId) continue;
    const underWay = isUnderWay(row.runId, row.job);
    if (underWay) inFlight.add(row.key);
    if (underWay || ledger.isAccepted(row.runId, row.job)) {
      sent.set(row.key, widen(sent.get(row.key) ?? null, spanOf(row.at)));
    }
  }
  return { sent, inFlight };
}

/** Leaves out what was last sent before a time; rows on their way, and those of an unknown time, stay. */
export function forgetSentBefore(keys: SentKeys, before: number): SentKeys {
  const recent = [...keys.sent].filter(([, span]) => span === null || span.last >= before);
  return { ...keys, sent: new Map(recent) };
}

/** The table is a tab that somebody may have edited. */
function spanOf(at: string): SentSpan | null {
  const time = ISO.test(at) ? Date.parse(at) : Number.NaN;
  return Number.isNaN(time) ? null : { first: time, last: time };
}

/** Row keys of the given jobs of one run. */
export function jobKeysOf(ledger: Ledger, runId: string, jobs: ReadonlySet<number>): Set<string> {
  return new Set(ledger.rows.flatMap((row) => (row.runId === runId && jobs.has(row.job) ? [row.key] : [])));
}

/** Row keys that were accepted again after the given run: the ledger only grows, so what came later stands below. */
export function acceptedAfter(ledger: Ledger, runId: string, workflowId: string): Set<string> {
  const last = ledger.rows.map((row) => row.runId).lastIndexOf(runId);
  return new Set(
    ledger.rows
      .slice(last + 1)
      .filter((row) => row.workflowId === workflowId && ledger.isAccepted(row.runId, row.job))
      .map(({ key }) => key),
  );
}

/**
 * How many rows of the file count as sent in the last 24 hours, whatever the workflow. Rows of jobs under way count, since
 * those that wait for a place in flight will be sent without asking again.
 */
export function countSentInDay(
  ledger: Ledger,
  now: number,
  isUnderWay: (runId: string, job: number) => boolean,
): number {
  const from = new Date(now - DAY_MS).toISOString();
  return ledger.rows.filter(
    ({ at, runId, job }) => at >= from && (ledger.isAccepted(runId, job) || isUnderWay(runId, job)),
  ).length;
}

/** Notes rows as about to be sent; comes before the run is stored, so that no stored run lacks its lines. */
export function reserveRows(
  tables: HiddenTables,
  run: { id: string; workflowId: string; startedAt: number },
  jobs: string[][],
): void {
  const at = new Date(run.startedAt).toISOString();
  tables.append(
    LEDGER,
    jobs.flatMap((keys, job) => keys.map((key) => ["row", run.id, String(job), run.workflowId, key, at])),
  );
}

/** Takes back what a start noted that died before its run was stored, so that the same run can be started again. */
export function releaseRows(tables: HiddenTables, runId: string): void {
  tables.keepOnly(LEDGER, (line) => line[1] !== runId);
}

/** Makes a job's rows count as sent for good; must come before the job is stored as accepted or given up. */
export function confirmRows(tables: HiddenTables, runId: string, job: number): void {
  tables.append(LEDGER, [["accepted", runId, String(job), "", "", ""]]);
}
