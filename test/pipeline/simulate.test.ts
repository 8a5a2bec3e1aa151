import { describe, expect, it } from "vitest";
import type { PipelineBlock, Specs } from "../../src/pipeline/pipeline.ts";
import type { SentRow } from "../../src/pipeline/rows-so-far.ts";
import { simulate } from "../../src/pipeline/simulate.ts";
import { aPipeline, aPipelineBlock, condition } from "../builders/pipeline.ts";

const SENT: SentRow[] = [
  { row: 2, record: { full_name: "Ada", company: "Northwind" } },
  { row: 3, record: { full_name: "Bo", company: "" } },
  { row: 5, record: { full_name: "Ada ", company: "Northwind" } },
];

const filter = (...filters: Specs[]) => aPipelineBlock("f", "filter", { filters });
const last = (...blocks: PipelineBlock[]) => simulate(aPipeline({ blocks }), SENT).at(-1);
const findEmail = aPipelineBlock("e", "find_email");

describe("what cannot be told before a run", () => {
  it.each<[string, PipelineBlock[], string, number[]]>([
    [
      "a filter on what an earlier block finds",
      [findEmail, filter(condition("email_status", "equals", "OK"))],
      "made-by-run",
      [],
    ],
    [
      "the part of a filter that is on what was sent is told all the same",
      [findEmail, filter(condition("email_status", "equals", "OK"), condition("company", "is_not_empty"))],
      "made-by-run",
      [3],
    ],
    [
      "a filter on a column that may have been found along the way",
      [findEmail, filter(condition("score", "greater", "5"))],
      "made-by-run",
      [],
    ],
    [
      "a filter with a logic that nobody here knows",
      [filter({ ...condition("company", "is_empty"), logic: "or" })],
      "unknown-block",
      [],
    ],
    [
      "a filter with settings that nobody here knows",
      [aPipelineBlock("f", "filter", { filters: [], mode: "any" })],
      "unknown-block",
      [],
    ],
    [
      "deduplication by settings that nobody here knows",
      [aPipelineBlock("d", "deduplicate", { subset: ["company"] })],
      "unknown-block",
      [],
    ],
    [
      "deduplication by what is yet to be found",
      [findEmail, aPipelineBlock("d", "deduplicate", { columns: ["email"] })],
      "made-by-run",
      [],
    ],
    [
      "deduplication by all columns once some were added",
      [findEmail, aPipelineBlock("d", "deduplicate")],
      "made-by-run",
      [],
    ],
    ["what is in a notebook", [aPipelineBlock("n", "deduplicate_wrt_notebook")], "notebook", []],
    ["how many people work there", [aPipelineBlock("c", "company_to_leads")], "multiplies", []],
    ["what an unknown block does", [aPipelineBlock("x", "mystery")], "unknown-block", []],
    [
      "what comes after that, but for rows that go in any case",
      [aPipelineBlock("n", "deduplicate_wrt_notebook"), filter(condition("company", "is_not_empty"))],
      "before-it",
      [3],
    ],
    [
      "which of two alike is the first after that",
      [aPipelineBlock("n", "deduplicate_wrt_notebook"), aPipelineBlock("d", "deduplicate")],
      "before-it",
      [],
    ],
    [
      "anything behind an unknown block, which may have changed it",
      [aPipelineBlock("x", "mystery"), filter(condition("company", "is_empty"))],
      "before-it",
      [],
    ],
  ])("%s", (_, blocks, unknown, dropped) => {
    expect(last(...blocks)).toMatchObject({ kept: null, unknown, dropped });
  });
});

describe("simulate tells exactly", () => {
  it.each<[string, PipelineBlock[], number[], number[]]>([
    ["a filter on what was sent", [filter(condition("company", "is_not_empty"))], [2, 5], [3]],
    [
      "a filter on what was sent, also after an enrichment",
      [findEmail, filter(condition("company", "is_not_empty"))],
      [2, 5],
      [3],
    ],
    [
      "conditions that must all hold",
      [filter(condition("company", "is_not_empty"), condition("full_name", "equals", "bo"))],
      [],
      [2, 3, 5],
    ],
    [
      "a filter that fails on every row, whatever else it asks",
      [findEmail, filter(condition("email", "is_empty"), condition("company", "equals", "x"))],
      [],
      [2, 3, 5],
    ],
    ["deduplication, of which the first stays", [aPipelineBlock("d", "deduplicate")], [2, 3], [5]],
    [
      "deduplication by some columns",
      [aPipelineBlock("d", "deduplicate", { columns: ["company"] })],
      [2, 3],
      [5],
    ],
    [
      "deduplication by all columns of rows that differ in what was sent",
      [
        filter(condition("full_name", "not_equals", "x"), condition("company", "is_not_empty")),
        findEmail,
        aPipelineBlock("d", "deduplicate", { columns: ["full_name"] }),
      ],
      [2],
      [5],
    ],
    [
      "a removed column, which reads as blank",
      [
        aPipelineBlock("r", "remove_columns", { columns: ["company"] }),
        filter(condition("company", "is_empty")),
      ],
      [2, 3, 5],
      [],
    ],
    [
      "that nothing comes of nothing",
      [filter(condition("full_name", "equals", "x")), aPipelineBlock("n", "deduplicate_wrt_notebook")],
      [],
      [],
    ],
  ])("%s", (_, blocks, kept, dropped) => {
    const preview = last(...blocks);
    expect(preview).toMatchObject({ kept, dropped });
    expect(preview).not.toHaveProperty("unknown");
  });

  it("the columns after each block, and what it adds", () => {
    const blocks = [
      findEmail,
      aPipelineBlock("r", "remove_columns", { columns: ["company"] }),
      aPipelineBlock("v", "verify_email"),
    ];
    expect(simulate(aPipeline({ blocks }), SENT)).toMatchObject([
      {
        columns: ["full_name", "company", "email", "email_status"],
        adds: ["email", "email_status"],
        open: true,
      },
      { columns: ["full_name", "email", "email_status"], adds: [] },
      { columns: ["full_name", "email", "email_status"], adds: [], rowType: "LEAD" },
    ]);
  });

  it("a filter on a column that is called like what every object has", () => {
    const block = filter(condition("constructor", "is_empty"));
    expect(last(block)).toMatchObject({ kept: [2, 3, 5] });
  });
});
