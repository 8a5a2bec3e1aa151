import type { SentKeys } from "../plan/sent-keys.ts";
import type { HiddenTables } from "../ports.ts";

/**
 * What was already sent, by workflow and row key, in a table that is only ever appended to. Lines are
 * `row, runId, workflowId, rowKey, time`, and `accepted, runId` once the run counts as paid for. The lines of a run that
 * ended without being accepted, or was never stored because the execution died, mean nothing.
 */
const TABLE = "ledger";

/** Row keys of one workflow that count as sent; a reservation counts as long as its run is stored and active. */
export function readSentKeys(
  tables: HiddenTables,
  workflowId: string,
  activeRunIds: ReadonlySet<string>,
): SentKeys {
  const accepted = new Set<string>();
  const rows: { runId: string; key: string }[] = [];
  for (const [kind, runId = "", workflow, key = ""] of tables.read(TABLE)) {
    if (kind === "accepted") accepted.add(runId);
    if (kind === "row" && workflow === workflowId) rows.push({ runId, key });
  }
  const counting = rows.filter(({ runId }) => accepted.has(runId) || activeRunIds.has(runId));
  return {
    sent: new Set(counting.map(({ key }) => key)),
    inFlight: new Set(counting.filter(({ runId }) => activeRunIds.has(runId)).map(({ key }) => key)),
  };
}

/** Notes rows as about to be sent; comes before the run is stored, so that no stored run lacks its lines. */
export function reserveRows(
  tables: HiddenTables,
  run: { id: string; workflowId: string; startedAt: number },
  keys: string[],
): void {
  const at = new Date(run.startedAt).toISOString();
  tables.append(
    TABLE,
    keys.map((key) => ["row", run.id, run.workflowId, key, at]),
  );
}

/** Makes the run's rows count as sent for good; must come before the run is stored as accepted or given up. */
export function confirmRows(tables: HiddenTables, runId: string): void {
  tables.append(TABLE, [["accepted", runId, "", "", ""]]);
}
