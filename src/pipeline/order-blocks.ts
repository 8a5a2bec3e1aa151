import type { Block, WorkflowDetail } from "../sixtyfour/answers.ts";

/** A block with the places of the blocks before it. */
export interface OrderedBlock {
  block: Block;
  /** Indexes in the order. */
  after: number[];
}

/**
 * The blocks of a workflow in the order in which they run: as the edges say, by number where they leave it open. Blocks in
 * a circle, which the API should not let pass, come last.
 */
export function orderBlocks({ workflow_definition: graph }: WorkflowDetail): OrderedBlock[] {
  const waiting = [...(graph?.blocks ?? [])].sort((a, b) => a.sequence_number - b.sequence_number);
  const edges = graph?.edges ?? [];
  const before = new Map(
    waiting.map((block) => [
      block,
      waiting.filter(({ block_id }) =>
        edges.some((edge) => edge.from_block_id === block_id && edge.to_block_id === block.block_id),
      ),
    ]),
  );
  const order: Block[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex((block) => before.get(block)?.every((other) => order.includes(other)));
    order.push(...waiting.splice(Math.max(0, ready), 1));
  }
  return order.map((block) => ({
    block,
    after: (before.get(block) ?? []).map((other) => order.indexOf(other)),
  }));
}
