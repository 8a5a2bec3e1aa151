import type { Block, Edge, WorkflowDetail } from "./answers.ts";

/**
 * Finds the block a run begins with: the one nothing leads to. Block order says nothing, since execution follows the
 * edges; without usable edges the lowest sequence number decides.
 */
export function findSourceBlock(workflow: WorkflowDetail): Block | null {
  const { blocks, edges } = graphOf(workflow);
  const entered = new Set(edges.map(({ to_block_id }) => to_block_id));
  const starts = blocks.filter(({ block_id }) => block_id !== null && !entered.has(block_id));
  const candidates = edges.length > 0 && starts.length > 0 ? starts : blocks;
  return [...candidates].sort(bySequence)[0] ?? null;
}

/** Blocks that come after the source, in order of execution as far as their numbers tell. */
export function laterBlocks(workflow: WorkflowDetail, source: Block): Block[] {
  return graphOf(workflow)
    .blocks.filter((block) => block !== source)
    .sort(bySequence);
}

function graphOf({ workflow_definition: graph }: WorkflowDetail): { blocks: Block[]; edges: Edge[] } {
  return { blocks: graph?.blocks ?? [], edges: graph?.edges ?? [] };
}

function bySequence(a: Block, b: Block): number {
  return a.sequence_number - b.sequence_number;
}
