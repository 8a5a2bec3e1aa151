import type { WorkflowSummary } from "../protocol.ts";
import type { WorkflowList } from "./answers.ts";
import { apiTime } from "./api-time.ts";

type Told = WorkflowList[number];

/** What a person picks a workflow by, most recently run first; those that never ran follow, newest change first. */
export function summariseWorkflows(workflows: WorkflowList): WorkflowSummary[] {
  return workflows
    .map((workflow) => ({
      summary: summariseWorkflow(workflow),
      lastRun: apiTime(workflow.last_run_date),
      updated: apiTime(workflow.updated_at),
    }))
    .sort((a, b) => newer(a.lastRun, b.lastRun) || newer(a.updated, b.updated))
    .map(({ summary }) => summary);
}

/** One line of the list. */
export function summariseWorkflow({
  id,
  name,
  description,
  updated_at,
  last_run_date,
}: Told): WorkflowSummary {
  const [updated, lastRun] = [apiTime(updated_at), apiTime(last_run_date)];
  return {
    id,
    name,
    description: description ?? "",
    ...(updated === null ? {} : { updatedAt: new Date(updated).toISOString() }),
    ...(lastRun === null ? {} : { lastRunAt: new Date(lastRun).toISOString() }),
  };
}

function newer(a: number | null, b: number | null): number {
  return (b ?? 0) - (a ?? 0);
}
