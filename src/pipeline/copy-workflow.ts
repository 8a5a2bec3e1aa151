import type { Ports } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import type { Params, Value } from "../protocol.ts";
import type { WorkflowDetail } from "../sixtyfour/answers.ts";
import type { SixtyfourClient } from "../sixtyfour/client.ts";
import { describeWorkflow } from "../sixtyfour/describe-workflow.ts";
import { summariseWorkflow } from "../sixtyfour/summarise-workflows.ts";
import { valueOrProblem } from "../sixtyfour/value-or-problem.ts";
import { acceptedWorkflow } from "./accepted-workflow.ts";
import type { Definition } from "./definition.ts";
import { isSpecs } from "./json.ts";

/**
 * Makes another workflow of one that the builder cannot change, blocks and edges as they are. The page chooses `newId` before
 * the first try, so that trying again after a lost answer makes no second copy.
 */
export function copyWorkflow(
  { ids }: Pick<Ports, "ids">,
  client: SixtyfourClient,
  { workflowId, name, newId }: Params<"pipeline.copy">,
): Value<"pipeline.copy"> {
  const earlier = client.getWorkflow(newId);
  if (earlier.ok) return copied(earlier.value);
  if (earlier.failure.code !== "not-found") valueOrProblem(earlier);
  const original = client.getWorkflow(workflowId);
  if (!original.ok && original.failure.code === "not-found") throw new Problem("workflow-gone");
  const workflow = valueOrProblem(original);
  const answer = client.createWorkflow(newId, {
    workflow_name: name.trim(),
    workflow_description: workflow.description ?? "",
    workflow_definition: definitionOf(workflow, () => ids.next()),
  });
  return copied(acceptedWorkflow(client, answer, []));
}

function copied(workflow: WorkflowDetail): Value<"pipeline.copy"> {
  return { workflow: describeWorkflow(workflow), summary: summariseWorkflow(workflow), fields: [] };
}

/** Blocks of two workflows may not share an id, as far as anybody knows. */
function definitionOf({ workflow_definition: graph }: WorkflowDetail, makeId: () => string): Definition {
  const blocks = (graph?.blocks ?? []).map((block) => ({ block, id: makeId() }));
  const idOf = (id: string) => blocks.find(({ block }) => block.block_id === id)?.id ?? id;
  return {
    blocks: blocks.map(({ block, id }) => ({
      ...(isSpecs(block) ? block : {}),
      block_type: block.block_type ?? block.block_name,
      specs: block.specs ?? {},
      block_id: id,
    })),
    edges: (graph?.edges ?? []).map(({ from_block_id, to_block_id, condition }) => ({
      from_block_id: idOf(from_block_id),
      to_block_id: idOf(to_block_id),
      condition: typeof condition === "string" ? condition : null,
    })),
  };
}
