import { blockFacts } from "./block-facts.ts";
import { isJsonList, isSpecs } from "./json.ts";
import type { Json, Pipeline, PipelineBlock, PipelineRowType } from "./pipeline.ts";

/** Which columns there are at one point of a pipeline, as far as anybody can tell. */
export interface ColumnState {
  columns: string[];
  /** There may be more. */
  open: boolean;
  /** Taken away and not made again, so that they are missing even where it is open. */
  removed: string[];
  rowType: PipelineRowType;
}

/** Before the first block, then after each; a webhook that declares no columns may bring any. */
export function followColumns({ inputs, rowType, blocks }: Pipeline): ColumnState[] {
  const columns = [...new Set(inputs.map(({ name }) => name.trim()).filter((name) => name !== ""))];
  const start: ColumnState = { columns, open: inputs.length === 0, removed: [], rowType };
  const states = [start];
  for (const block of blocks) states.push(after(states[states.length - 1] ?? start, block));
  return states;
}

/** Whether a column can be there; where more columns may have been added, every name can. */
export function mayHave({ columns, open, removed }: ColumnState, column: string): boolean {
  return columns.includes(column) || (open && !removed.includes(column));
}

/** Columns that a block adds to those before it. */
export function addedBy({ name, specs }: PipelineBlock, { columns }: ColumnState): string[] {
  return [...new Set(blockFacts(name)?.adds(specs) ?? [])].filter((column) => !columns.includes(column));
}

/** Texts of a list; what is no text is left out. */
export function textsOf(value: Json | undefined): string[] {
  return isJsonList(value) ? value.filter((one) => typeof one === "string") : [];
}

function after(state: ColumnState, block: PipelineBlock): ColumnState {
  const facts = blockFacts(block.name);
  const gone = block.name === "remove_columns" && isSpecs(block.specs) ? textsOf(block.specs.columns) : [];
  const columns = [...state.columns, ...addedBy(block, state)].filter((column) => !gone.includes(column));
  const removed = [...state.removed, ...gone].filter((column) => !columns.includes(column));
  return {
    columns,
    open: state.open || (facts?.open ?? true),
    // A block that nobody knows may make anything anew, and so may one that adds more than is known.
    removed: (facts?.open ?? true) ? [] : removed,
    rowType: facts?.gives ?? state.rowType,
  };
}
