import { rowKey } from "../plan/row-key.ts";
import type { Ports } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import type { RunRequest, RunView } from "../protocol.ts";
import type { SixtyfourClient } from "../sixtyfour/client.ts";
import { startRun } from "./start-run.ts";
import { knownRun } from "./state/known-run.ts";
import { jobKeysOf, type Ledger, readLedger } from "./state/ledger.ts";
import type { RefreshTarget, RunOutput } from "./state/output.ts";
import { isWorking, isWorthRetrying, type Run } from "./state/run.ts";
import { createRunStore } from "./state/run-store.ts";

/** What a retry sends. */
export type RetryRows = "failed" | "empty";

/**
 * Starts a new run with only those rows of an ended one that failed, or that came back empty. The rows are read from the
 * sheet again and recognised by what they hold, so a row that was changed or deleted since is not among them. Nor is one
 * that was sent again since: who asks for the same retry twice would pay for it twice.
 */
export function retryRun(
  ports: Ports,
  client: SixtyfourClient,
  { runId, rows, confirmedRows }: { runId: string; rows: RetryRows; confirmedRows?: number },
): RunView {
  const run = knownRun(createRunStore(ports.records), runId);
  if (isWorking(run)) throw new Problem("run-not-over");
  const keys = rows === "failed" ? failedKeys(readLedger(ports.tables), run) : emptyKeys(ports, run);
  if (keys.size === 0) throw new Problem("nothing-to-retry");
  return startRun(
    ports,
    client,
    { ...requestOf(run), ...(confirmedRows === undefined ? {} : { confirmedRows }) },
    { onlyKeys: keys, retryOf: run.id, ...wholeTableOf(run), ...refreshOf(run) },
  );
}

function requestOf({ workflow, source, fields, output }: Run): RunRequest {
  return {
    workflowId: workflow.id,
    sheetId: source.sheetId,
    a1: source.a1,
    headerRow: source.headerRow,
    fields,
    skip: { hidden: false, blank: true, duplicate: true, alreadySent: false },
    output: {
      ...(output.columns === null ? {} : { columns: output.columns }),
      ...(output.kind === "own-rows"
        ? { kind: output.kind, overwrite: output.overwrite }
        : { kind: "new-tab", ...titleOf(output) }),
    },
  };
}

function titleOf(output: RunOutput): { title?: string } {
  return output.kind === "new-tab" && output.title !== null ? { title: output.title } : {};
}

/** Rows that came since are none of the range that was sent, and still belong to the table that was meant. */
function wholeTableOf({ source: { wholeTable } }: Run): { wholeTable?: boolean } {
  return wholeTable === undefined ? {} : { wholeTable };
}

/** A few rows again must not replace all others. */
function refreshOf({ output }: Run): { refresh?: RefreshTarget } {
  if (output.kind !== "refresh") return {};
  const { scheduleId, sheetId, deletedRows, by } = output;
  return {
    refresh: { scheduleId, sheetId, deletedRows, by, mode: output.mode === "append" ? "append" : "update" },
  };
}

function failedKeys(ledger: Ledger, { id, jobs }: Run): Set<string> {
  const failed = jobs.flatMap((job, index) => (isWorthRetrying(job) ? [index] : []));
  return jobKeysOf(ledger, id, new Set(failed));
}

/** Keys of result rows whose found columns are all blank; the row is recognised by the sent columns that came back. */
function emptyKeys(ports: Ports, run: Run): Set<string> {
  if (run.status !== "done" || run.result === null || run.output.kind !== "new-tab")
    throw new Problem("nothing-to-retry");
  const tab = ports.tabs.find(run.result.sheetId);
  if (!tab) throw new Problem("result-tab-missing");
  const [header = [], ...rows] = ports.tabs
    .read(run.result.sheetId, 1, tab.rows)
    .map((row) => row.map(String));
  const columns = run.fields.map(({ name }) => header.indexOf(name));
  if (columns.includes(-1)) throw new Problem("rows-not-recognised");
  const found = header.flatMap((_, at) => (columns.includes(at) ? [] : [at]));
  if (found.length === 0) throw new Problem("nothing-to-retry");
  return new Set(
    rows
      .filter((row) => row.some((value) => value !== "") && found.every((at) => (row[at] ?? "") === ""))
      .map((row) =>
        rowKey(Object.fromEntries(run.fields.map(({ name }, at) => [name, row[columns[at] ?? -1] ?? ""]))),
      ),
  );
}
