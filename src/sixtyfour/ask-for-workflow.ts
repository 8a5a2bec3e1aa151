import { Problem } from "../problems/problem.ts";
import type { WorkflowDescription } from "../protocol.ts";
import type { SixtyfourClient } from "./client.ts";
import { describeWorkflow } from "./describe-workflow.ts";
import { valueOrProblem } from "./value-or-problem.ts";

/** The workflow as it is now; throws a `Problem` when rows cannot be sent to it. */
export function askForWorkflow(client: SixtyfourClient, workflowId: string): WorkflowDescription {
  const answer = client.getWorkflow(workflowId);
  if (!answer.ok && answer.failure.code === "not-found") throw new Problem("workflow-gone");
  return describeWorkflow(valueOrProblem(answer));
}
