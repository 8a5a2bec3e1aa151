import { companyCalled } from "../sample-data/make-up.ts";
import type { Table } from "../table.ts";
import { type Block, specsSchema } from "./block.ts";
import { companyOf, reader } from "./row-subject.ts";

const COLUMNS = ["company_name", "website", "industry", "lead_count"];

/** Turns people into the companies they work for, each once; people without one are dropped. */
export const leadsToCompany: Block = {
  name: "leads_to_company",
  specsSchema: specsSchema({}),
  secondsPerRow: 1,
  accepts: "LEAD",
  gives: "COMPANY",
  expands: true,
  execute: (input): Table => {
    const leads = new Map<string, number>();
    for (const row of input.rows) {
      const name = companyOf(reader(input, row));
      if (name !== "") leads.set(name, (leads.get(name) ?? 0) + 1);
    }
    const rows = [...leads].map(([name, count]) => {
      const company = companyCalled(name);
      return [company.name, company.domain, company.industry, count];
    });
    return { rowType: "COMPANY", columns: [...COLUMNS], rows };
  },
};
