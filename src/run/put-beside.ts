import { CELLS_AT_ONCE } from "../plan/source.ts";
import type { CellValue, Ports } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import type { RunView } from "../protocol.ts";
import type { SixtyfourClient } from "../sixtyfour/client.ts";
import { ADVANCE_MS } from "./bounds.ts";
import { readChoices } from "./choices.ts";
import { toRunView } from "./run-view.ts";
import { settleRun } from "./settle-run.ts";
import { keyMark } from "./state/key-mark.ts";
import { knownRun } from "./state/known-run.ts";
import { type Landing, NOTHING_WRITTEN } from "./state/landing.ts";
import { isWorking, type Run, type RunIn, type WorkingRun } from "./state/run.ts";
import { createRunStore } from "./state/run-store.ts";
import { tendTrigger } from "./tend-trigger.ts";
import { underLock } from "./under-lock.ts";

/**
 * Puts the results of an ended run beside the rows they belong to, as they stand in its tab by now. That is a run of its own
 * which sends nothing: it can be stopped anywhere, is continued like any other, and can be undone; the tab stays.
 */
export function putBeside(ports: Ports, client: SixtyfourClient, runId: string): RunView {
  const deadline = ports.clock.now() + ADVANCE_MS;
  const personId = ports.secrets.personId();
  return underLock(ports.lock, () => {
    const store = createRunStore(ports.records);
    const ended = knownRun(store, runId);
    if (isWorking(ended)) throw new Problem("run-not-over");
    if (ended.status !== "done" || ended.result === null || ended.output.kind !== "new-tab") {
      throw new Problem("result-tab-missing");
    }
    if (ended.source.headerRow === 0) throw new Problem("own-rows-no-header");
    const landing = landedIn(ports, ended.result);
    const run = besideRun(ports, ended, landing, personId);
    store.prune();
    store.save(run);
    ports.trigger.ensure();
    const hasTime = () => ports.clock.now() < deadline;
    const settled = settleRun({ ports, store, client, personId, hasTime }, run);
    tendTrigger(ports, store);
    if (isWorking(settled)) ports.trigger.hasten();
    return toRunView(settled, personId);
  });
}

function landedIn({ tabs }: Ports, result: RunIn<"done">["result"] & object): Landing {
  const tab = tabs.find(result.sheetId);
  if (!tab) throw new Problem("result-tab-missing");
  const columns = Math.min(result.columns, tab.columns);
  if (tab.rows * columns > CELLS_AT_ONCE) {
    const limit = Math.floor(CELLS_AT_ONCE / columns);
    throw new Problem("selection-too-large", { rows: tab.rows, columns, limit });
  }
  const [, ...rows] = tabs.read(result.sheetId, 1, tab.rows).map((row) => row.slice(0, columns));
  const filled = rows.map((row) => row.some((value) => value !== "")).lastIndexOf(true) + 1;
  return {
    sheetId: result.sheetId,
    written: { ...NOTHING_WRITTEN, rows: filled, columns, evidence: evidenceOf(rows, columns) },
    file: null,
  };
}

/** In a column that holds nothing but numbers, numbers they stay. */
function evidenceOf(rows: readonly CellValue[][], columns: number): string {
  const isNumber = (at: number) => rows.every((row) => typeof row[at] === "number" || (row[at] ?? "") === "");
  return Array.from({ length: columns }, (_, at) => (isNumber(at) ? "n" : "t")).join("");
}

function besideRun(ports: Ports, ended: Run, landing: Landing, personId: string): WorkingRun {
  const { version, workflow, source, fields, counts, output } = ended;
  const id = ports.ids.next();
  const headers = output.headers ?? chosenHeaders(ports, ended);
  return {
    version,
    id,
    personId,
    workflow,
    source,
    fields,
    output: {
      kind: "own-rows",
      columns: null,
      overwrite: false,
      headers,
      readableLists: false,
      keepsTab: true,
    },
    counts,
    rowsSent: 0,
    startedAt: ports.clock.now(),
    status: "working",
    cancelling: false,
    keyMark: keyMark(ports.secrets.apiKey() ?? "", id),
    landing,
    jobs: [{ status: "landed", rows: 0, jobId: jobIdOf(ended) }],
  };
}

/** For runs that did not note them when they started: the headers of the last start of the workflow. */
function chosenHeaders({ records }: Ports, { workflow, fields }: Run): string[] {
  const chosen = readChoices(records).find(({ workflowId }) => workflowId === workflow.id);
  return fields.map(({ name }) => chosen?.fields.find((field) => field.name === name)?.header ?? "");
}

function jobIdOf({ jobs }: Run): string {
  return jobs.flatMap((job) => (job.status === "landed" ? [job.jobId] : []))[0] ?? "";
}
