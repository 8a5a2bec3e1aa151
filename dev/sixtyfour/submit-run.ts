import type { BlockSurroundings, Notebook } from "./blocks/block.ts";
import { textSpec } from "./blocks/block.ts";
import type { Call } from "./call.ts";
import { executeGraph } from "./execute.ts";
import type { Graph } from "./graph.ts";
import type { JsonObject } from "./json.ts";
import type { ResultFormat, StandInRun } from "./run.ts";
import { seededUuid } from "./seeded-hash.ts";
import type { NotebookEntry, Organisation, StoredWorkflow } from "./state.ts";
import { queueDuration } from "./timetable.ts";

/**
 * Starts a run: charges for its rows, works everything out at once, and leaves the showing of it to the clock. What a
 * block puts into a notebook counts only from the end of that block, and not at all if the run is cancelled before.
 */
export function submitRun(
  call: Call,
  workflow: StoredWorkflow,
  graph: Graph,
  records: readonly JsonObject[],
  formats: readonly ResultFormat[],
): StandInRun {
  const { organisation, service, now } = call;
  const jobId = seededUuid(`job:${organisation.name}:${service.nextSerial()}`);
  const startsAt = now + queueDuration(jobId, service.pace);
  const noted: { key: string; at: number; rows: readonly JsonObject[] }[] = [];
  const notebookAt =
    (blockStart: number, blockEnd: number): BlockSurroundings["notebook"] =>
    (specs): Notebook => {
      const key = notebookKey(specs);
      return {
        rows: () => visibleRows(organisation.notebooks.get(key) ?? [], blockStart),
        append: (rows) => noted.push({ key, at: blockEnd, rows }),
      };
    };
  const steps = executeGraph(graph, { records, notebookAt }, startsAt, service.pace);
  const run: StandInRun = {
    jobId,
    workflowId: workflow.id,
    workflowName: workflow.name,
    organisation: organisation.name,
    submittedAt: now,
    startsAt,
    endsAt: steps.at(-1)?.endsAt ?? startsAt,
    records,
    formats,
    steps,
  };
  for (const { key, at, rows } of noted)
    keep(
      organisation,
      key,
      rows.map((row) => ({ run, at, row })),
    );
  organisation.keepRun(run);
  workflow.lastRunAt = now;
  service.bill(
    records.map((record) => ({ organisation: organisation.name, workflowId: workflow.id, jobId, record })),
  );
  return run;
}

function notebookKey(specs: JsonObject): string {
  const id = textSpec(specs.notebook_id);
  return id === undefined || id === "__create_new__"
    ? `name:${textSpec(specs.notebook_name) ?? "Untitled"}`
    : `id:${id}`;
}

function visibleRows(entries: readonly NotebookEntry[], at: number): JsonObject[] {
  return entries
    .filter((entry) => entry.at <= at && (entry.run.cancelledAt ?? Number.POSITIVE_INFINITY) > entry.at)
    .map((entry) => entry.row);
}

function keep(organisation: Organisation, key: string, entries: NotebookEntry[]): void {
  organisation.notebooks.set(key, [...(organisation.notebooks.get(key) ?? []), ...entries]);
}
