import { fc } from "@fast-check/vitest";
import { BLOCKS } from "../../dev/sixtyfour/blocks/registry.ts";
import { kindsOf, type ListedBlock } from "../../src/pipeline/block-kinds.ts";
import { FILTER_OPERATORS } from "../../src/pipeline/filter.ts";
import { followColumns } from "../../src/pipeline/follow-columns.ts";
import type {
  BlockKind,
  FormField,
  Json,
  Pipeline,
  PipelineBlock,
  PipelineRowType,
} from "../../src/pipeline/pipeline.ts";

/** The kinds of blocks as the stand-in tells of them. */
export const KINDS: readonly BlockKind[] = kindsOf(
  [...BLOCKS.values()].map(({ name, specsSchema }): ListedBlock => ({ name, schema: specsSchema })),
);

const INPUTS = ["full_name", "company", "title", "email", "notes", "rid", "constructor"];
const WORDS = [
  "",
  " ",
  "Ada",
  "ada ",
  "Bo",
  "OK",
  "7",
  "007",
  "7.0",
  "2026-05-01",
  "Head of Sales",
  "[]",
  "x,y",
];
const PATTERNS = ["^A", "\\d+", "(Ada|Bo)", "."];
const FIELDS = ["industry", "notes", "company", "fit_score"];

/** A uuid of the block's place, so that ids stay as they are when a workflow is created. */
export const blockId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** Rows by input name; cells from a few words, so that conditions meet and rows repeat. */
export const anyRecords = fc.array(
  fc.record(Object.fromEntries(INPUTS.map((name) => [name, fc.constantFrom(...WORDS)]))),
  { minLength: 1, maxLength: 12 },
);

/**
 * Pipelines as somebody might build them from what is offered: mostly right, and wrong here and there (a condition on a
 * column of nowhere, a pattern, a field twice, rows of the wrong kind).
 */
export const anyPipeline: fc.Arbitrary<Pipeline> = fc
  .record({
    rowType: fc.constantFrom<PipelineRowType>("LEAD", "COMPANY"),
    inputs: fc.subarray(INPUTS, { minLength: 1 }),
    dice: fc.array(fc.array(fc.nat(9_999), { minLength: 30, maxLength: 30 }), { minLength: 1, maxLength: 8 }),
  })
  .map(({ rowType, inputs, dice }) => {
    const pipeline: Pipeline = {
      name: "Any",
      description: "",
      rowType,
      inputs: inputs.map((name, index) => ({ header: name, column: index + 1, name, required: true })),
      blocks: [],
    };
    for (const [index, throws] of dice.entries()) pipeline.blocks.push(blockOf(pipeline, index, throws));
    return pipeline;
  });

function blockOf(pipeline: Pipeline, index: number, throws: readonly number[]): PipelineBlock {
  const left = [...throws];
  const roll = (sides: number) => (left.shift() ?? 0) % sides;
  const pick = <T>(from: readonly [T, ...T[]] | readonly T[], otherwise: T): T =>
    from[roll(Math.max(1, from.length))] ?? otherwise;
  const state = followColumns(pipeline).at(-1);
  const isSloppy = roll(25) === 0;
  const fitting = KINDS.filter(
    ({ listed, accepts }) => listed && (isSloppy || accepts === undefined || accepts === state?.rowType),
  );
  const kind = pick(fitting, KINDS[0]);
  const column = () => (roll(40) === 0 ? "nowhere" : pick(state?.columns ?? [], "nowhere"));
  const specs = Object.fromEntries(
    (kind?.form ?? [])
      .filter(({ required }) => required || roll(2) === 0)
      .map((field) => [field.key, memberValue(field, { roll, pick, column })]),
  );
  return { id: blockId(index + 1), name: kind?.name ?? "filter", specs };
}

interface Dice {
  roll(sides: number): number;
  pick<T>(from: readonly T[], otherwise: T): T;
  column(): string;
}

function memberValue({ kind, options = [] }: FormField, { roll, pick, column }: Dice): Json {
  switch (kind) {
    case "conditions":
      return Array.from({ length: 1 + roll(2) }, () => {
        const operator = pick(FILTER_OPERATORS, "equals");
        const value = operator === "matches" ? pick([...PATTERNS, "("], ".") : pick(WORDS.slice(2), "Ada");
        return { column: column(), operator, value: operator === "in" ? [value, "Bo"] : value };
      });
    case "columns":
      return [column(), column()];
    case "column":
      return column();
    case "return-fields":
      return [pick(FIELDS, "a"), pick(FIELDS, "b")].map((name) => ({ name, description: "", type: "str" }));
    case "notebook":
    case "text":
    case "long-text":
      return pick(["Seen", "Others"], "Seen");
    case "choice":
      return pick(options, "");
    case "flag":
    case "switch":
      return roll(2) === 0;
    case "number":
    case "whole-number":
      return roll(9);
    case "texts":
      return ["a", "b"];
    case "json":
      return { any: ["thing"] };
  }
}
