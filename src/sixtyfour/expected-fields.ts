import * as v from "valibot";
import { parseJson } from "../encoding/parse-json.ts";
import type { ExpectedField, RowType } from "../protocol.ts";
import type { Block } from "./answers.ts";

const SchemaEntry = v.object({ required: v.optional(v.boolean(), true) });
const FilterSpecs = v.object({ filters: v.array(v.object({ column: v.string() })) });
const ReturnFields = v.object({ return_fields: v.record(v.string(), v.unknown()) });

/** Blocks that need a person or a company in each row (https://github.com/sixtyfour-ai/skills, May 2026). */
const LEAD_BLOCKS = ["lead_enrichment", "enrich_lead", "find_email", "find_phone", "verify_email"];
const COMPANY_BLOCKS = ["company_enrichment", "enrich_company", "company_to_leads"];

/** Usual column names for rows of a kind, as in the vendor's examples; a last resort, so none is required. */
const USUAL_FIELDS: Readonly<Record<RowType, readonly string[]>> = {
  LEAD: ["full_name", "company", "title", "linkedin_url", "email", "location"],
  COMPANY: ["company_name", "website", "industry"],
  UNKNOWN: [],
};

/**
 * Works out which fields a workflow expects, from the best evidence there is: the webhook's `input_schema`, else its
 * sample input, else the columns later blocks refer to and nothing makes, else what rows of its kind usually carry.
 */
export function expectedFields(source: Block, later: Block[], rowType: RowType): ExpectedField[] {
  const evidence = [
    fromInputSchema(source.specs?.input_schema),
    fromSample(source.specs?.webhook_input),
    fromReferences(later),
    USUAL_FIELDS[rowType].map(optional),
  ];
  return evidence.find((fields) => fields.length > 0) ?? [];
}

/** A value is a bare type name or an object whose `required` flag is not documented; without the flag it is required. */
function fromInputSchema(schema: unknown): ExpectedField[] {
  if (!isObject(schema)) return [];
  return Object.entries(schema).map(([name, entry]) => {
    const parsed = v.safeParse(SchemaEntry, entry);
    return { name, required: parsed.success ? parsed.output.required : true };
  });
}

function fromSample(sample: unknown): ExpectedField[] {
  const parsed = typeof sample === "string" ? parseJson(sample) : sample;
  const first: unknown = Array.isArray(parsed) ? parsed[0] : parsed;
  return isObject(first) ? Object.keys(first).map(optional) : [];
}

function fromReferences(later: Block[]): ExpectedField[] {
  const made = new Set<string>();
  const needed = new Set<string>();
  for (const { specs } of later) {
    const company = specs?.company_field;
    if (typeof company === "string" && !made.has(company)) needed.add(company);
    const filters = v.safeParse(FilterSpecs, specs);
    if (filters.success) {
      for (const { column } of filters.output.filters) if (!made.has(column)) needed.add(column);
    }
    const returned = v.safeParse(ReturnFields, specs);
    if (returned.success) for (const name of Object.keys(returned.output.return_fields)) made.add(name);
  }
  // A lookup of e-mail adds columns of its own that filters may test.
  if (later.some(({ block_name }) => block_name === "find_email")) {
    needed.delete("email");
    needed.delete("email_status");
  }
  return [...needed].map(optional);
}

/** What a row stands for: as the webhook declares it, else as the first block that needs one kind tells. */
export function rowTypeOf(source: Block, later: Block[]): RowType {
  const declared = source.specs?.dataframe_type;
  if (declared === "LEAD" || declared === "COMPANY") return declared;
  for (const { block_name } of later) {
    if (LEAD_BLOCKS.includes(block_name)) return "LEAD";
    if (COMPANY_BLOCKS.includes(block_name)) return "COMPANY";
  }
  return "UNKNOWN";
}

function optional(name: string): ExpectedField {
  return { name, required: false };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
