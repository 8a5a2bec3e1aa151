import { Problem } from "../problems/problem.ts";
import type { WorkflowDescription } from "../protocol.ts";
import type { SixtyfourClient } from "./client.ts";
import { describeWorkflow } from "./describe-workflow.ts";
import type { ApiFailure } from "./failure.ts";

/** Failures that concern one workflow; any other would be the same for all of them. */
const OF_ONE: readonly ApiFailure["code"][] = [
  "not-found",
  "not-allowed",
  "rejected",
  "conflict",
  "unreadable",
];

/**
 * Describes several workflows with one fetch, each once and in the given order. One that is gone or cannot be read is
 * left out; throws a `Problem` when it is the key or Sixtyfour itself that fails.
 */
export function describeMany(client: SixtyfourClient, workflowIds: string[]): WorkflowDescription[] {
  const ids = [...new Set(workflowIds)];
  if (ids.length === 0) return [];
  return client.getWorkflows(ids).flatMap((answer) => {
    if (answer.ok) return [describeWorkflow(answer.value)];
    const { code, detail } = answer.failure;
    if (OF_ONE.includes(code)) return [];
    throw new Problem(code, { detail });
  });
}
