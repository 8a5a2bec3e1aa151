import { blockFacts, isPaid } from "./block-facts.ts";
import { conditionColumns, conditionsOf } from "./conditions.ts";
import { followColumns, mayHave, textsOf } from "./follow-columns.ts";
import { moveBlock } from "./move-block.ts";
import type { Advice, BlockPreview, Pipeline, PipelineBlock } from "./pipeline.ts";
import { returnFieldsOf } from "./return-fields.ts";
import type { SentRow } from "./rows-so-far.ts";
import { simulate } from "./simulate.ts";

/** What would make a pipeline cheaper without changing what it gives, and what it would do for nothing. */
export function advise(
  pipeline: Pipeline,
  sent: readonly SentRow[],
  previews: readonly BlockPreview[],
): Advice[] {
  if (sent.length === 0) return [];
  return pipeline.blocks.flatMap((_, index) => [
    ...lateDrop(pipeline, sent, index),
    ...splitEnrichment(pipeline, index),
    ...nothingKept(pipeline, sent, previews, index),
  ]);
}

/** A block that drops rows after they were paid for, although all it looks at was there before. */
function lateDrop(pipeline: Pipeline, sent: readonly SentRow[], index: number): Advice[] {
  const block = pipeline.blocks[index];
  const effect = block && blockFacts(block.name)?.rows;
  if (!block || (effect !== "filter" && effect !== "deduplicate")) return [];
  const to = earliestPlace(pipeline, block, index);
  const before = pipeline.blocks[to];
  if (to === index || !before) return [];
  const moved = simulate(moveBlock(pipeline, block.id, to), sent);
  const rows = moved[to]?.dropped.length ?? 0;
  if (rows === 0) return [];
  return [
    {
      blockId: block.id,
      code: effect === "filter" ? "filter-late" : "deduplicate-late",
      facts: { block: block.name, before: before.name, rows },
      fix: { kind: "move", to },
    },
  ];
}

/** Right before the first paid block that it can pass; its own place when there is none. */
function earliestPlace(pipeline: Pipeline, block: PipelineBlock, index: number): number {
  const states = followColumns(pipeline);
  const columns = columnsOf(block);
  let place = index;
  for (let to = index - 1; to >= 0; to--) {
    const passed = pipeline.blocks[to];
    const state = states[to];
    if (!passed || !state || !canPass(block, passed, columns)) break;
    if (isPaid(passed.name) && columns.every((column) => mayHave(state, column))) place = to;
  }
  return place;
}

/** Only what hands on each row as it is may change places with a filter; two filters may, too. */
function canPass(block: PipelineBlock, passed: PipelineBlock, columns: readonly string[]): boolean {
  const facts = blockFacts(passed.name);
  const isFilter = blockFacts(block.name)?.rows === "filter";
  // What goes into a notebook would be something else.
  if (!facts || facts.group === "output") return false;
  if (facts.rows === "filter") return isFilter && conditionsOf(block.specs) !== null;
  if (facts.rows !== "same") return false;
  const gone = passed.name === "remove_columns" ? textsOf(passed.specs.columns) : [];
  return columns.every((column) => !facts.changes(column, passed.specs) && !gone.includes(column));
}

function columnsOf({ name, specs }: PipelineBlock): string[] {
  return blockFacts(name)?.rows === "filter" ? conditionColumns(specs) : textsOf(specs.columns);
}

/** A second enrichment of the same kind, with nothing between that drops rows or changes what they are. */
function splitEnrichment({ blocks }: Pipeline, index: number): Advice[] {
  const block = blocks[index];
  if (!block || !isJoinable(block)) return [];
  for (let at = index - 1; at >= 0; at--) {
    const earlier = blocks[at];
    if (!earlier) return [];
    if (earlier.name === block.name && isJoinable(earlier) && sameBut(earlier, block)) {
      const fields = returnFieldsOf(block.specs.return_fields).map(({ name }) => name);
      return [
        {
          blockId: block.id,
          code: "enrichment-split",
          facts: { block: block.name, with: earlier.name, fields: fields.join(", ") },
          fix: { kind: "join", with: earlier.id },
        },
      ];
    }
    const facts = blockFacts(earlier.name);
    if (facts?.group !== "enrichment" || facts.rows !== "same") return [];
  }
  return [];
}

function isJoinable({ name, specs }: PipelineBlock): boolean {
  const facts = blockFacts(name);
  return facts?.rows === "same" && facts.costs && returnFieldsOf(specs.return_fields).length > 0;
}

function sameBut(a: PipelineBlock, b: PipelineBlock): boolean {
  const rest = ({ specs: { return_fields: _, ...others } }: PipelineBlock) =>
    JSON.stringify(Object.entries(others).sort(([one], [other]) => (one < other ? -1 : 1)));
  return rest(a) === rest(b);
}

function nothingKept(
  { blocks }: Pipeline,
  sent: readonly SentRow[],
  previews: readonly BlockPreview[],
  index: number,
): Advice[] {
  const block = blocks[index];
  const kept = previews[index]?.kept;
  const before = index === 0 ? sent.length : (previews[index - 1]?.kept?.length ?? sent.length);
  if (!block || !kept || kept.length > 0 || before === 0) return [];
  return [{ blockId: block.id, code: "nothing-kept", facts: { block: block.name, rows: before } }];
}
