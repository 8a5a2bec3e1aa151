import { Problem } from "../problems/problem.ts";
import type { WorkflowDetail } from "../sixtyfour/answers.ts";
import type { ApiAnswer, SixtyfourClient } from "../sixtyfour/client.ts";
import { valueOrProblem } from "../sixtyfour/value-or-problem.ts";
import { locateRefusal } from "./locate-refusal.ts";
import type { PipelineBlock } from "./pipeline.ts";

/** The workflow as Sixtyfour took it; a refusal is told in its words and at the blocks it means, of those that are edited. */
export function acceptedWorkflow(
  client: SixtyfourClient,
  answer: ApiAnswer<WorkflowDetail>,
  blocks: readonly PipelineBlock[],
): WorkflowDetail {
  if (answer.ok) {
    // The blocks may be left out of an answer, and are in that to the question for them.
    return answer.value.workflow_definition
      ? answer.value
      : valueOrProblem(client.getWorkflow(answer.value.id));
  }
  const { code, detail } = answer.failure;
  const faults = locateRefusal(answer.failure, blocks);
  if (code === "rejected" || code === "conflict") throw new Problem("pipeline-refused", { detail }, faults);
  if (code === "not-allowed") throw new Problem("block-not-allowed", { detail }, faults);
  return valueOrProblem(answer);
}
