import { blockFacts, isPaid } from "../../../src/pipeline/block-facts.ts";
import { isJsonList } from "../../../src/pipeline/json.ts";
import type { Pipeline, PipelineBlock, Specs } from "../../../src/pipeline/pipeline.ts";
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

/** Whether the pipeline does it before anything is paid for, which is what saves. */
export function has(pipeline: Pipeline, quick: Quick): boolean {
  return early(pipeline, quick) !== undefined;
}

/**
 * Adds the step, or takes it out again; `notebook` is what a new notebook is called. Conditions that somebody typed are not
 * taken out by a switch: `id` is the card to look at instead.
 */
export function toggleQuick(
  pipeline: Pipeline,
  quick: Quick,
  notebook: string,
): { pipeline: Pipeline; id: string | null } {
  const present = early(pipeline, quick);
  if (present !== undefined) return takeOut(pipeline, quick, present);
  if (quick === "filter") return addBlock(pipeline, "filter", 0, { filters: [] });
  // Conditions cost nothing, so what they drop need not be compared any more.
  const at = pipeline.blocks.findIndex(({ name }) => name !== "filter");
  const place = at < 0 ? pipeline.blocks.length : at;
  if (quick === "deduplicate") return addBlock(pipeline, "deduplicate", place);
  const specs: Specs = { notebook_id: "__create_new__", notebook_name: notebook };
  const skipping = addBlock(pipeline, STEPS.notebook, place, specs);
  const { pipeline: both } = addBlock(skipping.pipeline, APPEND, remembering(skipping.pipeline), specs);
  return { pipeline: both, id: skipping.id };
}

function early({ blocks }: Pipeline, quick: Quick): PipelineBlock | undefined {
  const paid = blocks.findIndex(({ name }) => isPaid(name));
  return blocks.slice(0, paid < 0 ? blocks.length : paid).find(({ name }) => name === STEPS[quick]);
}

function takeOut(pipeline: Pipeline, quick: Quick, { id, specs }: PipelineBlock) {
  const isTyped = quick === "filter" && isJsonList(specs.filters) && specs.filters.length > 0;
  if (isTyped) return { pipeline, id };
  const without = removeBlock(pipeline, id);
  if (quick !== "notebook") return { pipeline: without, id: null };
  const partner = without.blocks.find(
    (block) => block.name === APPEND && block.specs.notebook_name === specs.notebook_name,
  );
  return { pipeline: partner ? removeBlock(without, partner.id) : without, id: null };
}

/**
 * Where rows are remembered: right behind what was paid for, since what a later filter drops was paid for, too; and before
 * rows become others, which could not be recognised.
 */
function remembering({ blocks }: Pipeline): number {
  const multiplied = blocks.findIndex(({ name }) => blockFacts(name)?.rows === "multiplies");
  if (multiplied >= 0) return multiplied;
  const last = blocks.map(({ name }) => isPaid(name)).lastIndexOf(true);
  return last < 0 ? blocks.length : last + 1;
}
