import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { MOST_BLOCKS } from "../../src/pipeline/bounds.ts";
import { faultsOf } from "../../src/pipeline/check-pipeline.ts";
import type { Pipeline, PipelineBlock, Specs } from "../../src/pipeline/pipeline.ts";
import { unfinishedJson } from "../../src/pipeline/unfinished-json.ts";
import { aPipeline, aPipelineBlock, condition } from "../builders/pipeline.ts";
import { anyPipeline, KINDS } from "./arbitrary-pipeline.ts";

const codes = (change: Partial<Pipeline>) => faultsOf(aPipeline(change), KINDS).map(({ code }) => code);
const withBlocks = (...blocks: PipelineBlock[]) => faultsOf(aPipeline({ blocks }), KINDS);
const ofBlock = (name: string, specs: Specs = {}) => withBlocks(aPipelineBlock("b1", name, specs));
const filtered = (...filters: Specs[]) => ofBlock("filter", { filters });

describe("faultsOf finds", () => {
  it.each<[string, Partial<Pipeline>, string]>([
    ["no name", { name: " " }, "name-empty"],
    ["a name that is too long", { name: "x".repeat(201) }, "name-too-long"],
    ["no blocks", { blocks: [] }, "no-blocks"],
    ["no columns that go in", { inputs: [] }, "no-inputs"],
  ])("%s", (_, change, code) => {
    expect(codes({ blocks: [aPipelineBlock("b1", "find_email")], ...change })).toEqual([code]);
  });

  it("columns that go in without a name, or under the name of another", () => {
    const [input] = aPipeline().inputs;
    const names = ["company", " ", "company "];
    const inputs = names.map((name) => ({ header: "H", column: 1, required: false, ...input, name }));
    expect(faultsOf(aPipeline({ inputs }), KINDS)).toEqual([
      { blockId: "source", key: "input_schema", code: "input-name-empty", facts: { n: 2 } },
      { blockId: "source", key: "input_schema", code: "input-name-twice", facts: { n: 3, name: "company" } },
    ]);
  });

  it("more blocks than anybody needs, but not twenty", () => {
    const blocks = (count: number) =>
      Array.from({ length: count }, (_, index) => aPipelineBlock(`b${index}`, "verify_email"));
    expect(codes({ blocks: blocks(20) })).toEqual([]);
    expect(codes({ blocks: blocks(MOST_BLOCKS + 1) })).toEqual(["too-many-blocks"]);
  });

  it("rows of the wrong kind, once, with the block that mends it", () => {
    const blocks = [
      aPipelineBlock("b1", "company_enrichment", FIELDS),
      aPipelineBlock("b2", "company_enrichment", FIELDS),
    ];
    const [fault, ...others] = withBlocks(...blocks);
    expect(fault).toEqual({
      blockId: "b1",
      code: "row-type",
      facts: {
        block: "company_enrichment",
        needs: "COMPANY",
        has: "LEAD",
        mend: "leads_to_company",
        rows: "COMPANY",
      },
    });
    expect(others).toEqual([]);
    expect(withBlocks(aPipelineBlock("b0", "leads_to_company"), ...blocks)).toEqual([]);
  });

  it("people wanted where companies go in", () => {
    expect(codes({ rowType: "COMPANY", blocks: [aPipelineBlock("b1", "find_phone")] })).toEqual(["row-type"]);
  });

  it("no other rows where those would be wrong, too, or were turned on the way", () => {
    const wanted = (...names: string[]) =>
      withBlocks(...names.map((name, index) => aPipelineBlock(`b${index}`, name))).map(
        ({ facts }) => facts.rows,
      );
    expect(wanted("find_phone", "company_to_leads")).toEqual([undefined]);
    expect(wanted("leads_to_company", "find_phone")).toEqual([undefined]);
    expect(wanted("company_to_leads", "find_phone")).toEqual(["COMPANY"]);
  });

  it.each<[string, Specs, string, object]>([
    ["no column", condition(" ", "equals", "x"), "condition-column-empty", { n: 1 }],
    ["a column of nowhere", condition("city", "equals", "x"), "condition-column", { n: 1, column: "city" }],
    [
      "a comparison of nowhere",
      condition("company", "like", "x"),
      "condition-operator",
      { n: 1, operator: "like" },
    ],
    ["nothing to compare with", condition("company", "contains", " "), "condition-value", { n: 1 }],
    ["an empty list", condition("company", "in", []), "condition-value", { n: 1 }],
    [
      "a pattern that does not compile",
      condition("company", "matches", "(a"),
      "pattern",
      { n: 1, pattern: "(a" },
    ],
    ["an object to compare with", condition("company", "equals", {}), "member-kind", { n: 1 }],
  ])("a condition with %s", (_, filter, code, facts) => {
    expect(filtered(filter)).toEqual([{ blockId: "b1", key: "filters", code, facts }]);
  });

  it("each wrong condition by its place", () => {
    const right = condition("company", "is_empty");
    expect(
      filtered(right, condition("x", "is_empty"), right, condition("y", "is_empty")).map(
        ({ facts }) => facts.n,
      ),
    ).toEqual([2, 4]);
  });

  it.each<[string, string, Specs, string, string]>([
    ["a filter without conditions", "filter", { filters: [] }, "filters", "no-conditions"],
    ["conditions that are none", "filter", { filters: "all" }, "filters", "member-kind"],
    ["columns of nowhere", "deduplicate", { columns: ["city"] }, "columns", "column-missing"],
    ["columns that are none", "deduplicate", { columns: "company" }, "columns", "member-kind"],
    ["nothing to remove", "remove_columns", { columns: [] }, "columns", "member-missing"],
    ["a choice that is none", "find_email", { mode: "BOTH" }, "mode", "member-choice"],
    ["no choice in words", "find_email", { mode: "" }, "mode", "member-choice"],
    [
      "a notebook without a name",
      "append_to_notebook",
      { notebook_id: "__create_new__" },
      "notebook_name",
      "notebook-name",
    ],
    [
      "a notebook there is, by no id",
      "append_to_notebook",
      { notebook_id: "", notebook_name: "One of before" },
      "notebook_name",
      "notebook-name",
    ],
    [
      "a notebook's name that is none",
      "append_to_notebook",
      { notebook_name: 7 },
      "notebook_name",
      "member-kind",
    ],
    ["research for nothing", "lead_enrichment", {}, "return_fields", "no-return-fields"],
    ["fields that are none", "lead_enrichment", { return_fields: 7 }, "return_fields", "member-kind"],
    [
      "a field without a name",
      "lead_enrichment",
      { return_fields: [{ name: " " }] },
      "return_fields",
      "field-name-empty",
    ],
    [
      "a field twice",
      "lead_enrichment",
      { return_fields: [{ name: "a" }, { name: "a " }] },
      "return_fields",
      "field-name-twice",
    ],
    ["a required member of an unknown block", "scrape_web", {}, "instructions", "member-missing"],
    [
      "a number that is a text",
      "scrape_web",
      { instructions: "x", max_pages: "3" },
      "max_pages",
      "member-whole",
    ],
    ["half a page", "scrape_web", { instructions: "x", max_pages: 0.5 }, "max_pages", "member-whole"],
    [
      "text that is no JSON",
      "scrape_web",
      { instructions: "x", headers: unfinishedJson("{") },
      "headers",
      "json",
    ],
  ])("%s", (_, name, specs, key, code) => {
    expect(ofBlock(name, specs)).toMatchObject([{ blockId: "b1", key, code }]);
  });

  it("text that is no JSON in a member that nobody asked for", () => {
    expect(ofBlock("verify_email", { more: unfinishedJson("[") })).toMatchObject([
      { key: "more", code: "json" },
    ]);
  });

  it.each(["web_research_agent", "webhook", "read_csv", "constructor"])(
    "a block %s that cannot stand there",
    (name) => {
      expect(ofBlock(name)).toMatchObject([{ blockId: "b1", code: "unknown-block", facts: { block: name } }]);
    },
  );

  it("settings that are too large", () => {
    expect(ofBlock("verify_email", { more: "x".repeat(30_000) })).toMatchObject([
      { code: "too-large", facts: { limit: 30 } },
    ]);
  });
});

const FIELDS: Specs = { return_fields: { industry: "string" } };

describe("faultsOf lets through", () => {
  it.each<[string, PipelineBlock[]]>([
    [
      "a condition on what an earlier block makes",
      [aPipelineBlock("b1", "find_email"), onColumn("email_status")],
    ],
    [
      "a condition on what an earlier block may make",
      [aPipelineBlock("b1", "find_email"), onColumn("anything")],
    ],
    ["members that nobody knows", [aPipelineBlock("b1", "verify_email", { strict: true })]],
    [
      "companies' people instead of fields",
      [
        aPipelineBlock("b0", "leads_to_company"),
        aPipelineBlock("b1", "company_enrichment", { find_people: true }),
      ],
    ],
    ["fields in the API's own form", [aPipelineBlock("b1", "lead_enrichment", FIELDS)]],
  ])("%s", (_, blocks) => {
    expect(withBlocks(...blocks)).toEqual([]);
  });

  it("a condition on a removed column only where it is made again", () => {
    const remove = aPipelineBlock("b0", "remove_columns", { columns: ["company"] });
    expect(withBlocks(remove, onColumn("company")).map(({ code }) => code)).toEqual(["condition-column"]);
    const again = aPipelineBlock("b1", "lead_enrichment", { return_fields: { company: "string" } });
    expect(withBlocks(remove, again, onColumn("company"))).toEqual([]);
  });

  it("any block as long as the API tells of none", () => {
    const unlisted = KINDS.map((kind) => ({ ...kind, listed: false }));
    const blocks = [aPipelineBlock("b1", "web_research_agent")];
    expect(faultsOf(aPipeline({ blocks }), unlisted)).toEqual([]);
  });

  it("a workflow made elsewhere that declares no columns, and then any column", () => {
    const made = { source: { id: "s", specs: {} }, inputs: [], blocks: [onColumn("whatever")] };
    expect(codes(made)).toEqual([]);
  });
});

function onColumn(column: string): PipelineBlock {
  return aPipelineBlock("on", "filter", { filters: [condition(column, "is_not_empty")] });
}

describe("faults", () => {
  test.prop([anyPipeline])("stand in the order of the cards, at blocks that are there", (pipeline) => {
    const ids = pipeline.blocks.map(({ id }) => id);
    const places = faultsOf(pipeline, KINDS).map(({ blockId }) =>
      blockId === null ? -2 : ids.indexOf(blockId),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test.prop([fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(...KINDS.map(({ name }) => name))])(
    "are found whatever the settings hold",
    (specs, name) => {
      expect(() => ofBlock(name, JSON.parse(JSON.stringify(specs)))).not.toThrow();
    },
  );
});
