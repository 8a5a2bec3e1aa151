import type { WorkflowDetail } from "../sixtyfour/answers.ts";
import { blockFacts } from "./block-facts.ts";
import { orderBlocks } from "./order-blocks.ts";
import type { PipelineStep } from "./pipeline.ts";
import { specsOf } from "./specs-of.ts";

/** The picture of any workflow, also of one that cannot be run or changed from here. */
export function stepsOf(workflow: WorkflowDetail): PipelineStep[] {
  const ordered = orderBlocks(workflow);
  const hasEdges = (workflow.workflow_definition?.edges ?? []).length > 0;
  const ids = ordered.map(({ block }, index) => block.block_id ?? `block-${index + 1}`);
  return ordered.map(({ block, after }, index) => {
    const usual = index === 0 ? after.length === 0 : after.length === 1 && after[0] === index - 1;
    return {
      id: ids[index] ?? "",
      name: block.block_name,
      adds: blockFacts(block.block_name)?.adds(specsOf(block)) ?? [],
      // Without any edge, numbers are all there is, and they say one after the other.
      ...(usual || !hasEdges ? {} : { after: after.map((place) => ids[place] ?? "") }),
    };
  });
}
