import type { ApiFailure, Issue } from "../sixtyfour/failure.ts";
import { isUuid } from "./definition.ts";
import type { PipelineBlock, PipelineFault } from "./pipeline.ts";

/**
 * The blocks that a refusal means: by their places in the request, which the API names with every wrong value, else by ids
 * or names in its words. Empty when nothing tells.
 */
export function locateRefusal(
  { issues = [], detail }: Pick<ApiFailure, "issues" | "detail">,
  blocks: readonly PipelineBlock[],
): PipelineFault[] {
  const placed = issues.flatMap(({ loc }) => placeOf(loc, blocks) ?? []);
  if (placed.length > 0) return placed.filter((fault, index) => placed.findIndex(isAlso(fault)) === index);
  const words = detail.split(/[^\w-]+/);
  const named = blocks.filter(({ id }) => isUuid(id) && words.includes(id));
  // Of several blocks of one name, words that give the name mean any.
  return (named.length > 0 ? named : blocks.filter(({ name }) => words.includes(name))).map(({ id }) =>
    refused(id),
  );
}

function placeOf(loc: Issue["loc"], blocks: readonly PipelineBlock[]): PipelineFault | undefined {
  const index = loc[loc.indexOf("blocks") + 1];
  if (!loc.includes("blocks") || typeof index !== "number") return undefined;
  const [specs, key] = loc.slice(loc.indexOf("blocks") + 2);
  // The webhook is sent first.
  const blockId = index === 0 ? "source" : blocks[index - 1]?.id;
  if (blockId === undefined) return undefined;
  return refused(blockId, specs === "specs" && typeof key === "string" ? key : undefined);
}

/** One setting may have several issues, which are told in the problem. */
function isAlso({ blockId, key }: PipelineFault): (other: PipelineFault) => boolean {
  return (other) => other.blockId === blockId && other.key === key;
}

function refused(blockId: string, key?: string): PipelineFault {
  return { blockId, ...(key === undefined ? {} : { key }), code: "refused", facts: {} };
}
