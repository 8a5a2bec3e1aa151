import type { Pipeline } from "./pipeline.ts";

/** Puts a block at another place of the chain; an index beyond the ends means the end. */
export function moveBlock<P extends Pick<Pipeline, "blocks">>(pipeline: P, blockId: string, to: number): P {
  const block = pipeline.blocks.find(({ id }) => id === blockId);
  if (!block) return pipeline;
  const others = pipeline.blocks.filter((other) => other !== block);
  const place = Math.min(Math.max(0, to), others.length);
  return { ...pipeline, blocks: [...others.slice(0, place), block, ...others.slice(place)] };
}
