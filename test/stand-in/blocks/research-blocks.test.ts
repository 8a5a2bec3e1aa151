import { describe, expect, it } from "vitest";
import { companyToLeads } from "../../../dev/sixtyfour/blocks/company-to-leads.ts";
import { companyEnrichment, leadEnrichment } from "../../../dev/sixtyfour/blocks/enrichment-blocks.ts";
import { SAMPLE_COMPANIES } from "../../../dev/sixtyfour/sample-data/companies.ts";
import { cellText } from "../../../dev/sixtyfour/table.ts";
import { person } from "../client.ts";
import { recordsFrom, runBlock } from "./run-block.ts";

const companies = SAMPLE_COMPANIES.map(({ name }) => ({ company_name: name }));

describe("company_enrichment", () => {
  it("fails on return fields that are no object", () => {
    expect(() => runBlock(companyEnrichment, companies, { return_fields: ["industry"] })).toThrow(
      /must be an object/,
    );
  });

  it("leaves a row without a company blank", () => {
    const specs = { return_fields: { industry: "string" } };
    const [record] = recordsFrom(companyEnrichment, [{ company_name: " " }], specs);
    expect(record).toMatchObject({ industry: "", notes: "", confidence_score: "" });
  });

  it.each<[string, RegExp]>([
    ["str", /./s],
    ["int", /^\d+$/],
    ["float", /^\d+(\.\d+)?$/],
    ["bool", /^(True|False)$/],
    ["list[str]", /^\[.*\]$/],
    ["list[int]", /^\[\d+, \d+\]$/],
    ["dict", /^\{"city":"/],
  ])("answers a field of type %s in that form", (type, form) => {
    const specs = { return_fields: { asked: { description: "Anything", type }, industry: { type: "str" } } };
    const answers = recordsFrom(companyEnrichment, companies, specs);
    const texts = answers.map(({ asked }) => cellText(asked ?? null)).filter((text) => text !== "");
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(form);
  });

  it("knows the sample companies' facts", () => {
    const fields = {
      industry: "str",
      num_employees: "int",
      headquarters: "str",
      founded: "int",
      website: "str",
    };
    const [record] = recordsFrom(companyEnrichment, [{ company_name: "pebblewise" }], {
      return_fields: fields,
    });
    expect(record).toMatchObject({
      industry: "Education software",
      num_employees: 22,
      headquarters: "Austin, United States",
      founded: 2021,
      website: "pebblewise.example",
    });
  });

  it("changes the form of a field without a type from row to row", () => {
    const answers = recordsFrom(companyEnrichment, companies, { return_fields: { headcount: {} } });
    expect(new Set(answers.map(({ headcount }) => typeof headcount)).size).toBeGreaterThan(1);
  });

  it("takes the company from the column that the specs name", () => {
    const records = [{ employer: "Quillmere Robotics", company_name: "Pebblewise" }];
    const specs = { return_fields: { industry: "str" }, company_field: "employer" };
    expect(recordsFrom(companyEnrichment, records, specs)[0]?.industry).toBe("Industrial automation");
  });

  it("adds notes on several lines, with quotes and commas", () => {
    const notes = recordsFrom(companyEnrichment, companies).map((record) => String(record.notes));
    for (const note of notes) expect(note).toMatch(/^[^\n]+\n[^\n]*"[^\n]*,/);
  });
});

describe("lead_enrichment", () => {
  it("researches the person at the company", () => {
    const [record] = recordsFrom(leadEnrichment, [person(1, { full_name: "Wren Tamarind" })]);
    expect(record?.notes).toMatch(/^Wren Tamarind/);
    expect(Number(record?.confidence_score)).toBeGreaterThanOrEqual(0);
    expect(Number(record?.confidence_score)).toBeLessThanOrEqual(10);
  });
});

describe("company_to_leads", () => {
  it("drops a row without a company", () => {
    expect(recordsFrom(companyToLeads, [{ website: "" }])).toEqual([]);
  });

  it("gives each company none to four people and keeps its columns", () => {
    const table = runBlock(
      companyToLeads,
      companies.map((record, n) => ({ ...record, row_key: `k${n}` })),
    );
    expect(table.rowType).toBe("LEAD");
    expect(table.columns).toEqual([
      "company_name",
      "row_key",
      "full_name",
      "title",
      "company",
      "company_domain",
      "linkedin_url",
    ]);
    const perCompany = companies.map((_, n) => table.rows.filter((row) => row[1] === `k${n}`).length);
    expect(Math.max(...perCompany)).toBeGreaterThan(1);
    expect(Math.max(...perCompany)).toBeLessThanOrEqual(4);
    expect(perCompany).toContain(0);
  });
});
