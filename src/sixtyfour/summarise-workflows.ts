import type { WorkflowSummary } from "../protocol.ts";
import type { WorkflowList } from "./answers.ts";
import { apiTime } from "./api-time.ts";

/** What a person picks a workflow by, most recently run first; those that never ran follow, newest change first. */
export function summariseWorkflows(workflows: WorkflowList): WorkflowSummary[] {
  return workflows
    .map(({ id, name, description, updated_at, last_run_date }) => ({
      summary: { id, name, description: description ?? "" },
      lastRun: apiTime(last_run_date),
      updated: apiTime(updated_at),
    }))
    .sort((a, b) => newer(a.lastRun, b.lastRun) || newer(a.updated, b.updated))
    .map(({ summary, lastRun, updated }) => ({
      ...summary,
      ...(updated === null ? {} : { updatedAt: new Date(updated).toISOString() }),
      ...(lastRun === null ? {} : { lastRunAt: new Date(lastRun).toISOString() }),
    }));
}

function newer(a: number | null, b: number | null): number {
  return (b ?? 0) - (a ?? 0);
}
