import { blockFacts, isSourceBlock, mendingBlock } from "./block-facts.ts";
import { LONGEST_NAME, MOST_BLOCKS, MOST_PIPELINE, MOST_SPECS } from "./bounds.ts";
import { checkMember } from "./check-member.ts";
import { type ColumnState, followColumns } from "./follow-columns.ts";
import { isSpecs } from "./json.ts";
import type { BlockKind, Pipeline, PipelineBlock, PipelineFault, PipelineRowType } from "./pipeline.ts";
import { unfinishedText } from "./unfinished-json.ts";

const BYTES_PER_KB = 1_000;

/**
 * Everything that keeps a pipeline from being created, in the order in which a person reads it. Only what is certain is a
 * fault: where nobody can tell which columns there are, any name passes.
 */
export function faultsOf(pipeline: Pipeline, kinds: readonly BlockKind[]): PipelineFault[] {
  const states = followColumns(pipeline);
  return [
    ...wholeFaults(pipeline),
    ...inputFaults(pipeline),
    ...rowTypeFaults(pipeline),
    ...pipeline.blocks.flatMap((block, index) => blockFaults(block, kinds, states[index])),
  ].sort((a, b) => placeOf(pipeline, a) - placeOf(pipeline, b));
}

function placeOf({ blocks }: Pipeline, { blockId }: PipelineFault): number {
  if (blockId === null) return -2;
  return blocks.findIndex(({ id }) => id === blockId);
}

function wholeFaults({ name, blocks, ...rest }: Pipeline): PipelineFault[] {
  const whole = (code: PipelineFault["code"], facts = {}): PipelineFault => ({ blockId: null, code, facts });
  const size = JSON.stringify({ name, blocks, ...rest }).length;
  return [
    ...(name.trim() === "" ? [whole("name-empty")] : []),
    ...(name.length > LONGEST_NAME ? [whole("name-too-long", { limit: LONGEST_NAME })] : []),
    ...(blocks.length === 0 ? [whole("no-blocks")] : []),
    ...(blocks.length > MOST_BLOCKS ? [whole("too-many-blocks", { limit: MOST_BLOCKS })] : []),
    ...(size > MOST_PIPELINE ? [whole("too-large", { limit: MOST_PIPELINE / BYTES_PER_KB })] : []),
  ];
}

/** A workflow made elsewhere may declare no columns, and is left as it is. */
function inputFaults({ inputs, source }: Pipeline): PipelineFault[] {
  const ofSource = (code: PipelineFault["code"], facts = {}): PipelineFault => ({
    blockId: "source",
    key: "input_schema",
    code,
    facts,
  });
  if (inputs.length === 0 && (!source || isSpecs(source.specs.input_schema))) return [ofSource("no-inputs")];
  const names = inputs.map(({ name }) => name.trim());
  return names.flatMap((name, index) => {
    if (name === "") return [ofSource("input-name-empty", { n: index + 1 })];
    return names.indexOf(name) < index ? [ofSource("input-name-twice", { n: index + 1, name })] : [];
  });
}

/** What another type of the rows themselves would mend says so: that is free, while a block to turn them is paid for. */
function rowTypeFaults({ rowType, blocks }: Pipeline): PipelineFault[] {
  const other = rowType === "LEAD" ? "COMPANY" : "LEAD";
  const [faults, otherwise] = [mismatches(rowType, blocks), mismatches(other, blocks)];
  return faults.map((fault) =>
    otherwise.length < faults.length && otherwise.every(({ blockId }) => blockId !== fault.blockId)
      ? { ...fault, facts: { ...fault.facts, rows: other } }
      : fault,
  );
}

/** After a mismatch the row type is taken for mended, so that one missing block is one fault. */
function mismatches(rowType: PipelineRowType, blocks: readonly PipelineBlock[]): PipelineFault[] {
  let has = rowType;
  return blocks.flatMap(({ id, name }): PipelineFault[] => {
    const facts = blockFacts(name);
    const needs = facts?.accepts ?? has;
    const isWrong = needs !== has;
    const fact = { block: name, needs, has, mend: mendingBlock(needs) };
    has = facts?.gives ?? needs;
    return isWrong ? [{ blockId: id, code: "row-type", facts: fact }] : [];
  });
}

function blockFaults(
  { id, name, specs }: PipelineBlock,
  kinds: readonly BlockKind[],
  columns: ColumnState | undefined,
): PipelineFault[] {
  const kind = kinds.find((one) => one.name === name);
  const isListed = kind?.listed === true || !kinds.some(({ listed }) => listed);
  if (isSourceBlock(name) || !isListed)
    return [{ blockId: id, code: "unknown-block", facts: { block: name } }];
  if (unfinishedText(specs) !== null) return [{ blockId: id, key: "", code: "json", facts: {} }];
  if (JSON.stringify(specs).length > MOST_SPECS) {
    return [{ blockId: id, code: "too-large", facts: { limit: MOST_SPECS / BYTES_PER_KB } }];
  }
  const asked = (kind?.form ?? []).flatMap((field) => checkMember(field, specs, columns));
  const unfinished = Object.keys(specs)
    .filter((key) => unfinishedText(specs[key]) !== null && asked.every((fault) => fault.key !== key))
    .map((key) => ({ key, code: "json" as const, facts: {} }));
  return [...asked, ...unfinished].map((fault) => ({ blockId: id, ...fault }));
}
