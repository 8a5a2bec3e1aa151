import type { Block } from "./block.ts";
import { companyToLeads } from "./company-to-leads.ts";
import { findEmail, findPhone, verifyEmail } from "./contact-blocks.ts";
import { deduplicate } from "./deduplicate.ts";
import { companyEnrichment, leadEnrichment } from "./enrichment-blocks.ts";
import { filter } from "./filter-block.ts";
import { leadsToCompany } from "./leads-to-company.ts";
import { appendToNotebook, deduplicateWithNotebook } from "./notebook-blocks.ts";
import { readCsv } from "./read-csv.ts";
import { removeColumns } from "./remove-columns.ts";
import { scrapeWeb } from "./scrape-web.ts";
import { webhook } from "./webhook.ts";

/** Every block that a workflow may use here, by name; the real API has more. */
export const BLOCKS: ReadonlyMap<string, Block> = new Map(
  [
    webhook,
    readCsv,
    filter,
    deduplicate,
    deduplicateWithNotebook,
    appendToNotebook,
    removeColumns,
    leadEnrichment,
    companyEnrichment,
    findEmail,
    verifyEmail,
    findPhone,
    companyToLeads,
    leadsToCompany,
    scrapeWeb,
  ].map((block) => [block.name, block]),
);

/** The names alone, for checking graphs. */
export const BLOCK_NAMES: ReadonlySet<string> = new Set(BLOCKS.keys());
