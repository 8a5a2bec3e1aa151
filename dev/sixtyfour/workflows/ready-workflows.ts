import type { JsonObject } from "../json.ts";

/** A workflow that is there from the start; block ids may be short names, they become UUIDs. */
export interface WorkflowSeed {
  name: string;
  description: string;
  definition: JsonObject;
}

/** Strings blocks together in the order given, which is all that the samples need. */
export function chainOf(...blocks: [name: string, specs?: JsonObject][]): JsonObject {
  return {
    blocks: blocks.map(([name, specs], index) => ({
      block_id: `block_${index + 1}`,
      sequence_number: index + 1,
      block_type: name,
      block_name: name,
      specs: specs ?? {},
    })),
    edges: blocks.slice(1).map((_, index) => ({
      from_block_id: `block_${index + 1}`,
      to_block_id: `block_${index + 2}`,
      condition: null,
    })),
  };
}

const findAndVerifyEmails: WorkflowSeed = {
  name: "Find and verify emails",
  description: "Sample: finds a work e-mail address for each person and checks it. Invented data.",
  definition: chainOf(
    [
      "webhook",
      {
        dataframe_type: "LEAD",
        input_schema: { full_name: "string", company: "string", title: { type: "string", required: false } },
      },
    ],
    ["deduplicate", { columns: ["full_name", "company"] }],
    ["find_email", { mode: "PROFESSIONAL" }],
    ["verify_email"],
  ),
};

const researchCompanies: WorkflowSeed = {
  name: "Research companies",
  description: "Sample: looks up industry, size and markets of each company. Invented data.",
  definition: chainOf(
    [
      "webhook",
      {
        dataframe_type: "COMPANY",
        input_schema: { company_name: "string", website: { type: "string", required: false } },
      },
    ],
    [
      "company_enrichment",
      {
        return_fields: {
          industry: { description: "What the company does", type: "str" },
          num_employees: { description: "How many people work there", type: "int" },
          markets: { description: "Where it sells", type: "list[str]" },
          headquarters: { description: "Main address", type: "dict" },
          recent_news: "string",
        },
      },
    ],
  ),
};

const qualifyLeads: WorkflowSeed = {
  name: "Qualify leads",
  description:
    "Sample: drops people who cannot buy and people seen before, then researches the rest. Invented data.",
  definition: chainOf(
    [
      "webhook",
      { dataframe_type: "LEAD", input_schema: { full_name: "string", company: "string", title: "string" } },
    ],
    [
      "filter",
      {
        filters: [
          { column: "title", operator: "is_not_empty", value: "" },
          { column: "title", operator: "not_contains", value: "intern", logic: "and" },
          { column: "title", operator: "not_contains", value: "student", logic: "and" },
        ],
      },
    ],
    ["deduplicate_wrt_notebook", { notebook_name: "Qualified leads", columns: ["full_name", "company"] }],
    [
      "lead_enrichment",
      {
        return_fields: {
          decides_on_budget: { description: "Can this person buy?", type: "bool" },
          fit_score: { description: "How well they fit, 0 to 10", type: "float" },
          tools_used: { description: "Software they mention", type: "list[str]" },
        },
      },
    ],
    ["append_to_notebook", { notebook_id: "__create_new__", notebook_name: "Qualified leads" }],
  ),
};

const importFromFile: WorkflowSeed = {
  name: "Import from a file",
  description: "Sample: starts with an uploaded file, so it cannot be run from a sheet.",
  definition: chainOf(["read_csv"], ["find_phone"]),
};

/** The workflows of every organisation, unless others are asked for. */
export const READY_WORKFLOWS: readonly WorkflowSeed[] = [
  findAndVerifyEmails,
  researchCompanies,
  qualifyLeads,
  importFromFile,
];
