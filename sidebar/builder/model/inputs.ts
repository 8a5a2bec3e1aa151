import type { Pipeline, PipelineInput } from "../../../src/pipeline/pipeline.ts";
import type { SelectedColumn } from "../../../src/protocol.ts";

/** Takes a column in, or out when it is in; its place among the others is that in the sheet. */
export function toggleInput(
  pipeline: Pipeline,
  columns: readonly SelectedColumn[],
  column: number,
): Pipeline {
  const selected = columns.find((one) => one.column === column);
  if (selected === undefined) return pipeline;
  if (inputOf(pipeline, selected) !== undefined) {
    return { ...pipeline, inputs: pipeline.inputs.filter((input) => !isOf(input, selected)) };
  }
  const input = {
    header: selected.proposedName,
    column,
    name: fieldName(selected.proposedName),
    required: false,
  };
  return { ...pipeline, inputs: [...pipeline.inputs, input] };
}

/** Changes what a column is called in the workflow, or whether it must be filled in. */
export function changeInput(
  pipeline: Pipeline,
  at: number,
  change: Partial<Pick<PipelineInput, "name" | "required">>,
): Pipeline {
  const inputs = pipeline.inputs.map((input, index) => (index === at ? { ...input, ...change } : input));
  return { ...pipeline, inputs };
}

/** Takes an input out by its place, since its column may not be selected. */
export function removeInput(pipeline: Pipeline, at: number): Pipeline {
  return { ...pipeline, inputs: pipeline.inputs.filter((_, index) => index !== at) };
}

/** What a selected column goes in as; undefined when it stays in the sheet. */
export function inputOf({ inputs }: Pipeline, column: SelectedColumn): PipelineInput | undefined {
  return inputs.find((input) => isOf(input, column));
}

/** Inputs whose columns are not among the selected ones. */
export function inputsElsewhere({ inputs }: Pipeline, columns: readonly SelectedColumn[]): PipelineInput[] {
  return inputs.filter((input) => !columns.some((column) => isOf(input, column)));
}

/** Columns are known by their header, since they move. */
function isOf(
  { header, column, name }: PipelineInput,
  { header: own, proposedName, column: at }: SelectedColumn,
): boolean {
  if (header === "") return own === "" ? column === at : fieldName(proposedName) === name;
  return header === proposedName;
}

/** As columns of workflows are usually written: "Job title" becomes `job_title`. */
function fieldName(header: string): string {
  const name = header
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "");
  return name === "" ? header : name;
}
