import type { WorkflowDetail } from "../sixtyfour/answers.ts";
import { readDefinition, writeDefinition } from "./definition.ts";
import type { Json, Pipeline } from "./pipeline.ts";

/**
 * Whether a workflow already is what would be saved, whatever its block ids: then an earlier try arrived although its
 * answer did not.
 */
export function isSameDefinition(workflow: WorkflowDetail, pipeline: Pipeline): boolean {
  const read = readDefinition(workflow);
  return read.kind === "pipeline" && contentOf(read.pipeline) === contentOf(pipeline);
}

function contentOf(pipeline: Pipeline): string {
  const { blocks } = writeDefinition(pipeline, () => "");
  const chain = blocks.map(({ block_id: _, block_type: __, ...block }) => block);
  return inOneOrder([pipeline.name.trim(), pipeline.description.trim(), chain]);
}

/** Servers may hand back the members of an object in another order. */
function inOneOrder(value: Json): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
