import type { WorkflowDetail } from "../../src/sixtyfour/answers.ts";

type Definition = NonNullable<WorkflowDetail["workflow_definition"]>;
type Block = Definition["blocks"][number];

export function aBlock(id: string, name: string, sequence: number, specs: Block["specs"] = {}): Block {
  return { block_id: id, block_name: name, block_type: name, sequence_number: sequence, specs };
}

export function edge(from: string, to: string): NonNullable<Definition["edges"]>[number] {
  return { from_block_id: from, to_block_id: to, condition: null };
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
    created_at: "2026-05-01T08:00:00Z",
    updated_at: "2026-05-02T08:00:00Z",
    last_run_date: null,
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
