import type { Pipeline, PipelineBlock, Specs } from "../../src/pipeline/pipeline.ts";

export function aPipelineBlock(id: string, name: string, specs: Specs = {}): PipelineBlock {
  return { id, name, specs };
}

/** Keeps what has a company, then looks for e-mail; on the columns of `aLeadSheet`. */
export function aPipeline(change: Partial<Pipeline> = {}): Pipeline {
  return {
    newId: "0b9f2c1e-8a3d-4c57-9e21-5d6f7a8b9c0d",
    name: "Find emails",
    description: "",
    rowType: "LEAD",
    inputs: [
      { header: "Name", column: 1, name: "full_name", required: true },
      { header: "Company", column: 2, name: "company", required: false },
    ],
    blocks: [
      aPipelineBlock("b1", "filter", { filters: [condition("company", "is_not_empty")] }),
      aPipelineBlock("b2", "find_email", { mode: "PROFESSIONAL" }),
    ],
    ...change,
  };
}

export function condition(column: string, operator: string, value: Specs[string] = ""): Specs {
  return { column, operator, value };
}
