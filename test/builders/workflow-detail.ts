import type { WorkflowDetail } from "../../src/sixtyfour/answers.ts";

type Definition = NonNullable<WorkflowDetail["workflow_definition"]>;
type Block = Definition["blocks"][number];

export function aBlock(id: string, name: string, sequence: number, specs: Block["specs"] = {}): Block {
  return { block_id: id, block_name: name, sequence_number: sequence, specs };
}

export function edge(from: string, to: string): NonNullable<Definition["edges"]>[number] {
  return { from_block_id: from, to_block_id: to };
}

/** A webhook that asks for a name and a company, then a lookup of e-mail. */
export function aWorkflowDetail(
  definition: Partial<Definition> = {},
  change: Partial<WorkflowDetail> = {},
): WorkflowDetail {
  return {
    id: "wf-1",
    name: "Find emails",
    description: null,
    workflow_definition: {
      blocks: [
        aBlock("b1", "webhook", 1, {
          dataframe_type: "LEAD",
          input_schema: { full_name: "string", company: { type: "string", required: false } },
        }),
        aBlock("b2", "find_email", 2),
      ],
      edges: [edge("b1", "b2")],
      ...definition,
    },
    ...change,
  };
}
