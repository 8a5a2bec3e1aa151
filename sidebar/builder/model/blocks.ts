import type { Pipeline, PipelineBlock, Specs } from "../../../src/pipeline/pipeline.ts";

/** Puts a block in; its id is one that no other has. */
export function addBlock(
  pipeline: Pipeline,
  name: string,
  at: number,
  specs: Specs = {},
): { pipeline: Pipeline; id: string } {
  const id = freeId(pipeline);
  const blocks: PipelineBlock[] = [...pipeline.blocks];
  blocks.splice(at, 0, { id, name, specs });
  return { id, pipeline: { ...pipeline, blocks } };
}

/** Takes a block out. */
export function removeBlock(pipeline: Pipeline, id: string): Pipeline {
  return { ...pipeline, blocks: pipeline.blocks.filter((block) => block.id !== id) };
}

/** Changes members of a block's specs; one that is undefined is taken out. */
export function changeSpecs(
  pipeline: Pipeline,
  id: string,
  change: Readonly<Record<string, Specs[string] | undefined>>,
): Pipeline {
  return {
    ...pipeline,
    blocks: pipeline.blocks.map((block) =>
      block.id === id ? { ...block, specs: merged(block.specs, change) } : block,
    ),
  };
}

function merged(specs: Specs, change: Readonly<Record<string, Specs[string] | undefined>>): Specs {
  const next: Record<string, Specs[string]> = { ...specs };
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) delete next[key];
    else next[key] = value;
  }
  return next;
}

function freeId({ blocks }: Pipeline): string {
  for (let n = blocks.length + 1; ; n++) {
    if (!blocks.some(({ id }) => id === `step-${n}`)) return `step-${n}`;
  }
}
