import type { BlockKind, PipelineRowType, Specs } from "./pipeline.ts";
import { returnFieldsOf } from "./return-fields.ts";

/** What a block does to the number of rows. */
export type RowEffect = "same" | "filter" | "deduplicate" | "notebook" | "multiplies";

/** What is known of a block, whatever API there is; names are those of `GET /workflows/blocks`. */
export interface BlockFacts {
  group: BlockKind["group"];
  accepts?: PipelineRowType;
  gives?: PipelineRowType;
  costs: boolean;
  rows: RowEffect;
  /** Columns that it adds for sure. */
  adds(specs: Specs): string[];
  /** Whether it may write into a column, so that what the sheet has there says nothing any more. */
  changes(column: string, specs: Specs): boolean;
  /** It may add more columns than are known. */
  open: boolean;
}

const nothing = { adds: () => [], changes: () => false, open: false };
const transform = { group: "transform", costs: false, ...nothing } as const;
const paid = { group: "enrichment", costs: true, rows: "same", open: true } as const;

/** Columns of research answers besides the fields that were asked for, as the direct endpoints have them. */
const RESEARCH = ["notes", "findings", "references", "confidence_score", "field_confidence"];

/** Columns that people found at a company come with; the names are an assumption after the vendor's examples. */
const LEAD_COLUMNS = ["full_name", "title", "company", "company_domain", "linkedin_url"];

const fieldNames = (specs: Specs) =>
  returnFieldsOf(specs.return_fields)
    .map(({ name }) => name.trim())
    .filter((name) => name !== "");

const research = {
  ...paid,
  adds: fieldNames,
  changes: (column: string, specs: Specs) => RESEARCH.includes(column) || fieldNames(specs).includes(column),
} as const;

const ofEmail = (column: string) => /^email(_|$)/i.test(column);
const ofPhone = (column: string) => /^phone(_|$)/i.test(column);
const anything = () => true;

/** Sources: https://github.com/sixtyfour-ai/skills (May 2026); columns that blocks add are documented in part only. */
const FACTS: Readonly<Record<string, BlockFacts>> = {
  filter: { ...transform, rows: "filter" },
  deduplicate: { ...transform, rows: "deduplicate" },
  deduplicate_wrt_notebook: { ...transform, rows: "notebook" },
  remove_columns: { ...transform, rows: "same" },
  append_to_notebook: { ...nothing, group: "output", costs: false, rows: "same" },
  lead_enrichment: { ...research, accepts: "LEAD" },
  enrich_lead: { ...research, accepts: "LEAD" },
  company_enrichment: { ...research, accepts: "COMPANY" },
  enrich_company: { ...research, accepts: "COMPANY" },
  find_email: { ...paid, accepts: "LEAD", adds: () => ["email", "email_status"], changes: ofEmail },
  verify_email: { ...paid, accepts: "LEAD", adds: () => ["email_status"], changes: ofEmail },
  find_phone: { ...paid, accepts: "LEAD", adds: () => ["phone"], changes: ofPhone },
  reverse_email: { ...paid, accepts: "LEAD", adds: () => [], changes: anything },
  reverse_phone: { ...paid, accepts: "LEAD", adds: () => [], changes: anything },
  company_to_leads: {
    ...paid,
    accepts: "COMPANY",
    gives: "LEAD",
    rows: "multiplies",
    adds: () => LEAD_COLUMNS,
    changes: (column) => LEAD_COLUMNS.includes(column),
  },
  leads_to_company: {
    ...paid,
    accepts: "LEAD",
    gives: "COMPANY",
    rows: "multiplies",
    adds: () => [],
    changes: anything,
  },
};

/** A map, since a block may be called `constructor`. */
const BY_NAME: ReadonlyMap<string, BlockFacts> = new Map(Object.entries(FACTS));

/** Blocks that rows come from, which can only stand first. */
const SOURCES: readonly string[] = ["webhook", "read_csv", "read_notebook", "search", "hubspot_import"];

/** Blocks that nothing is known of but that they hand rows on or shape them without looking anything up. */
const FREE: readonly string[] = [
  "group_by",
  "transform_data",
  "outgoing_webhook",
  "send_slack_message",
  "write_csv",
];

/** What is known of a block; null when nothing is, and then it may do anything to rows and columns. */
export function blockFacts(name: string): BlockFacts | null {
  return BY_NAME.get(name) ?? null;
}

/** Whether rows come from this block, so that it cannot stand behind another. */
export function isSourceBlock(name: string): boolean {
  return SOURCES.includes(name);
}

/** Whether rows that reach the block are paid for; of one that nobody knows it is assumed. */
export function isPaid(name: string): boolean {
  return blockFacts(name)?.costs ?? !FREE.includes(name);
}

/** Turns rows of one type into the other. */
export function mendingBlock(needs: PipelineRowType): string {
  return needs === "LEAD" ? "company_to_leads" : "leads_to_company";
}
