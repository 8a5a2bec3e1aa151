import type { JsonValue } from "../json.ts";
import { companyCalled, personAt } from "../sample-data/make-up.ts";
import { seededNumber } from "../seeded-hash.ts";
import type { Table } from "../table.ts";
import { type Block, specsSchema } from "./block.ts";
import { companyOf, reader } from "./row-subject.ts";

const ADDED = ["full_name", "title", "company", "company_domain", "linkedin_url"] as const;

/** Turns each company into up to four people, so that more rows come back than were sent. */
export const companyToLeads: Block = {
  name: "company_to_leads",
  specsSchema: specsSchema({ people_focus_prompt: { type: "string" } }),
  secondsPerRow: 20,
  accepts: "COMPANY",
  gives: "LEAD",
  expands: true,
  execute: (input) => {
    const kept = input.columns.filter((column) => !ADDED.some((added) => added === column));
    return {
      rowType: "LEAD",
      columns: [...kept, ...ADDED],
      rows: input.rows.flatMap((row) => peopleOf(input, row, kept)),
    };
  },
};

function peopleOf(input: Table, row: JsonValue[], kept: readonly string[]): JsonValue[][] {
  const name = companyOf(reader(input, row));
  if (name === "") return [];
  const company = companyCalled(name);
  const count = seededNumber(`people:${company.domain}`, 5);
  const own = kept.map((column) => row[input.columns.indexOf(column)] ?? null);
  return Array.from({ length: count }, (_, n) => {
    const person = personAt(company, n);
    return [...own, person.fullName, person.title, company.name, company.domain, person.linkedinUrl];
  });
}
