import type { ApiFailure } from "../sixtyfour/failure.ts";
import { isUuid } from "./definition.ts";
import type { PipelineBlock, PipelineFault } from "./pipeline.ts";

/**
 * The block that a refusal means: by its place in the request, which the API names with every wrong value, else by an id
 * or name in its words. Undefined when nothing tells.
 */
export function locateRefusal(
  { issues = [], detail }: Pick<ApiFailure, "issues" | "detail">,
  blocks: readonly PipelineBlock[],
): PipelineFault | undefined {
  for (const { loc } of issues) {
    const index = loc[loc.indexOf("blocks") + 1];
    if (!loc.includes("blocks") || typeof index !== "number") continue;
    const [specs, key] = loc.slice(loc.indexOf("blocks") + 2);
    // The webhook is sent first.
    const blockId = index === 0 ? "source" : blocks[index - 1]?.id;
    if (blockId === undefined) continue;
    return refused(blockId, specs === "specs" && typeof key === "string" ? key : undefined);
  }
  const words = detail.split(/[^\w-]+/);
  const named =
    blocks.find(({ id }) => isUuid(id) && words.includes(id)) ??
    blocks.find(({ name }) => words.includes(name));
  return named && refused(named.id);
}

function refused(blockId: string, key?: string): PipelineFault {
  return { blockId, ...(key === undefined ? {} : { key }), code: "refused", facts: {} };
}
