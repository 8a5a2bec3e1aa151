import type { SentKeys } from "../plan/sent-keys.ts";
import type { HiddenTables } from "../ports.ts";

/**
 * What was already sent, by workflow and row key, in a table that is only ever appended to. Lines are
 * `row, runId, job, workflowId, rowKey, time`, and `accepted, runId, job` once a job counts as paid for. Lines of a job
 * that ended without being accepted, or of a run that was never stored because the execution died, mean nothing.
 */
const TABLE = "ledger";

/** Row keys of one workflow that count as sent; `isUnderWay` tells whether a job is stored and not yet ended. */
export function readSentKeys(
  tables: HiddenTables,
  workflowId: string,
  isUnderWay: (runId: string, job: number) => boolean,
): SentKeys {
  const sent = new Set<string>();
  const inFlight = new Set<string>();
  const lines = tables.read(TABLE);
  const accepted = new Set(
    lines.flatMap(([kind, runId, job]) => (kind === "accepted" ? [`${runId} ${job}`] : [])),
  );
  for (const [kind, runId = "", job = "", workflow, key = ""] of lines) {
    if (kind !== "row" || workflow !== workflowId) continue;
    const underWay = isUnderWay(runId, Number(job));
    if (underWay) inFlight.add(key);
    if (underWay || accepted.has(`${runId} ${job}`)) sent.add(key);
  }
  return { sent, inFlight };
}

/** Row keys of the given jobs of one run. */
export function readJobKeys(tables: HiddenTables, runId: string, jobs: ReadonlySet<number>): Set<string> {
  return new Set(
    tables
      .read(TABLE)
      .flatMap(([kind, id, job, , key = ""]) =>
        kind === "row" && id === runId && jobs.has(Number(job)) ? [key] : [],
      ),
  );
}

/** How many rows the file has had accepted since a moment, whatever the workflow; ms since the epoch. */
export function countAcceptedSince(tables: HiddenTables, since: number): number {
  const lines = tables.read(TABLE);
  const accepted = new Set(
    lines.flatMap(([kind, runId, job]) => (kind === "accepted" ? [`${runId} ${job}`] : [])),
  );
  const from = new Date(since).toISOString();
  return lines.filter(
    ([kind, runId, job, , , at = ""]) => kind === "row" && at >= from && accepted.has(`${runId} ${job}`),
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
    TABLE,
    jobs.flatMap((keys, job) => keys.map((key) => ["row", run.id, String(job), run.workflowId, key, at])),
  );
}

/** Makes a job's rows count as sent for good; must come before the job is stored as accepted or given up. */
export function confirmRows(tables: HiddenTables, runId: string, job: number): void {
  tables.append(TABLE, [["accepted", runId, String(job), "", "", ""]]);
}
