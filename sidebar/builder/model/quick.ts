import type { Pipeline, Specs } from "../../../src/pipeline/pipeline.ts";
import { addBlock, removeBlock } from "./blocks.ts";

/** Ways to spend less that are worth a switch of their own: each is a step, or a pair of steps, in its proper place. */
export type Quick = "filter" | "deduplicate" | "notebook";

export const QUICKS: readonly Quick[] = ["filter", "deduplicate", "notebook"];

const STEPS: Readonly<Record<Quick, string>> = {
  filter: "filter",
  deduplicate: "deduplicate",
  notebook: "deduplicate_wrt_notebook",
};

const APPEND = "append_to_notebook";

/** Whether the pipeline does it already. */
export function has({ blocks }: Pipeline, quick: Quick): boolean {
  return blocks.some(({ name }) => name === STEPS[quick]);
}

/** Adds the step first of all, or takes out what a switch has added; `notebook` is what a new notebook is called. */
export function toggleQuick(
  pipeline: Pipeline,
  quick: Quick,
  notebook: string,
): { pipeline: Pipeline; id: string | null } {
  if (has(pipeline, quick)) return { pipeline: without(pipeline, quick), id: null };
  if (quick === "filter") return addBlock(pipeline, "filter", 0, { filters: [] });
  // Conditions cost nothing, so what they drop need not be compared any more.
  const at = pipeline.blocks.findIndex(({ name }) => name !== "filter");
  const place = at < 0 ? pipeline.blocks.length : at;
  if (quick === "deduplicate") return addBlock(pipeline, "deduplicate", place);
  const specs: Specs = { notebook_id: "__create_new__", notebook_name: notebook };
  const skipping = addBlock(pipeline, STEPS.notebook, place, specs);
  const { pipeline: both } = addBlock(skipping.pipeline, APPEND, skipping.pipeline.blocks.length, specs);
  return { pipeline: both, id: skipping.id };
}

function without(pipeline: Pipeline, quick: Quick): Pipeline {
  const names = quick === "notebook" ? [STEPS.notebook, APPEND] : [STEPS[quick]];
  const [first] = pipeline.blocks.filter(({ name }) => name === names[0]);
  if (quick !== "notebook") return first === undefined ? pipeline : removeBlock(pipeline, first.id);
  return { ...pipeline, blocks: pipeline.blocks.filter(({ name }) => !names.includes(name)) };
}
