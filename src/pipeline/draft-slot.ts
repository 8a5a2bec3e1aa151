import type { Pipeline } from "./pipeline.ts";

/** Of a workflow that is begun from a recipe or from nothing. */
export const NEW_DRAFT = "new";

/**
 * Names the one draft a person has of what is being built: a new workflow's, or one for each workflow that is changed or
 * copied, so that opening one never costs another.
 */
export function draftSlot({ workflowId, copyOf }: Pick<Pipeline, "workflowId" | "copyOf">): string {
  if (workflowId !== undefined) return `change ${workflowId}`;
  return copyOf === undefined ? NEW_DRAFT : `copy ${copyOf}`;
}
