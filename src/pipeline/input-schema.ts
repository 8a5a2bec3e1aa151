import { blockFacts } from "./block-facts.ts";
import { isSpecs } from "./json.ts";
import type { Json, Pipeline, PipelineBlock, PipelineRowType, Specs } from "./pipeline.ts";

type Declared = Pick<Pipeline["inputs"][number], "name" | "required">;

/** The columns that a webhook declares; its `required` flag is documented nowhere, and without it one is required. */
export function declaredInputs(specs: Specs): Declared[] {
  const schema = specs.input_schema;
  if (!isSpecs(schema)) return [];
  return Object.entries(schema).map(([name, entry]) => ({ name, required: isRequired(entry) }));
}

/** What the rows of a webhook stand for: as it says, else as the first block needs them, else people. */
export function declaredRowType(
  specs: Specs,
  blocks: readonly Pick<PipelineBlock, "name">[],
): PipelineRowType {
  const declared = specs.dataframe_type;
  if (declared === "LEAD" || declared === "COMPANY") return declared;
  for (const { name } of blocks) {
    const accepts = blockFacts(name)?.accepts;
    if (accepts) return accepts;
  }
  return "LEAD";
}

/** The specs of the webhook; what was there before and still says the same stays as it was, down to its form. */
export function webhookSpecs({ source, inputs, rowType, blocks }: Pipeline): Specs {
  const before = source?.specs ?? {};
  const sameType = source !== undefined && declaredRowType(before, blocks) === rowType;
  return {
    ...before,
    ...(sameType ? {} : { dataframe_type: rowType }),
    ...(inputs.length === 0 && !isSpecs(before.input_schema)
      ? {}
      : { input_schema: inputSchema(inputs, before.input_schema) }),
  };
}

function inputSchema(inputs: readonly Declared[], before: Json | undefined): Specs {
  const entries = new Map(isSpecs(before) ? Object.entries(before) : []);
  return Object.fromEntries(
    inputs.map(({ name, required }) => {
      const entry = entries.get(name.trim());
      if (entry === undefined) return [name.trim(), { type: "string", required }];
      if (isRequired(entry) === required) return [name.trim(), entry];
      return [name.trim(), isSpecs(entry) ? { ...entry, required } : { type: entry, required }];
    }),
  );
}

function isRequired(entry: Json): boolean {
  return !isSpecs(entry) || entry.required !== false;
}
