import { readSelection } from "../plan/read-selection.ts";
import { recallMapping } from "../plan/recall-choices.ts";
import type { SourceSheets } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import type { FieldMapping, SavedPipeline } from "../protocol.ts";
import type { WorkflowDetail } from "../sixtyfour/answers.ts";
import { describeWorkflow } from "../sixtyfour/describe-workflow.ts";
import { summariseWorkflow } from "../sixtyfour/summarise-workflows.ts";
import { contentDigest } from "./content-digest.ts";
import { readDefinition } from "./definition.ts";
import type { Pipeline, PipelineInput } from "./pipeline.ts";
import { NO_SKIPS } from "./recall-inputs.ts";

/** Everything the page needs to go on from a workflow that was just saved: to its plan, or to the next change. */
export function savedPipeline(
  { sheets }: { sheets: SourceSheets },
  workflow: WorkflowDetail,
  pipeline: Pipeline,
): SavedPipeline {
  const read = readDefinition(workflow);
  const saved = read.kind === "pipeline" ? read.pipeline : { ...pipeline, workflowId: workflow.id };
  return {
    workflow: describeWorkflow(workflow),
    summary: summariseWorkflow(workflow),
    fields: fieldsOf(sheets, pipeline.inputs),
    pipeline: { ...saved, readAs: contentDigest(saved), inputs: withColumns(saved.inputs, pipeline.inputs) },
  };
}

/** Puts remembered columns on inputs of the same name. */
export function withColumns(
  inputs: readonly PipelineInput[],
  remembered: readonly Pick<PipelineInput, "name" | "header" | "column">[],
): PipelineInput[] {
  return inputs.map((input) => {
    const known = remembered.find(({ name }) => name.trim() === input.name);
    return known ? { ...input, header: known.header, column: known.column } : input;
  });
}

/** The workflow is saved by now, so a selection that cannot be read must not look like a failure. */
function fieldsOf(sheets: SourceSheets, inputs: PipelineInput[]): FieldMapping[] {
  try {
    return recallMapping(readSelection(sheets).columns, {
      fields: inputs.map((input) => ({ ...input, name: input.name.trim() })),
      skip: NO_SKIPS,
    }).fields;
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}
