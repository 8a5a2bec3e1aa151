import { describe, expect, it } from "vitest";
import { advise } from "../../src/pipeline/advise.ts";
import { joinBlocks } from "../../src/pipeline/join-blocks.ts";
import { moveBlock } from "../../src/pipeline/move-block.ts";
import type { PipelineBlock, Specs } from "../../src/pipeline/pipeline.ts";
import { simulate } from "../../src/pipeline/simulate.ts";
import { aPipeline, aPipelineBlock, condition } from "../builders/pipeline.ts";

const SENT = Array.from({ length: 50 }, (_, index) => ({
  row: index + 2,
  record: { full_name: `Lead ${index % 40}`, company: index < 31 ? "Northwind" : "" },
}));

const advice = (...blocks: PipelineBlock[]) => {
  const pipeline = aPipeline({ blocks });
  return advise(pipeline, SENT, simulate(pipeline, SENT));
};
const filter = (...filters: Specs[]) => aPipelineBlock("f", "filter", { filters });
const withCompany = filter(condition("company", "is_not_empty"));
const findEmail = aPipelineBlock("e", "find_email");
const research = (id: string, fields: string[], more: Specs = {}) =>
  aPipelineBlock(id, "lead_enrichment", {
    ...more,
    return_fields: Object.fromEntries(fields.map((name) => [name, "str"])),
  });

describe("advise is silent about", () => {
  it.each<[string, PipelineBlock[]]>([
    ["a filter before what is paid for", [withCompany, findEmail]],
    ["a filter on what was just found", [findEmail, filter(condition("email_status", "equals", "OK"))]],
    [
      "a filter that needs what was found in part",
      [findEmail, filter(condition("email", "is_empty"), condition("company", "is_not_empty"))],
    ],
    ["a late filter that drops nothing", [findEmail, filter(condition("full_name", "is_not_empty"))]],
    [
      "a filter behind what goes into a notebook",
      [findEmail, aPipelineBlock("a", "append_to_notebook"), withCompany],
    ],
    ["a filter behind an unknown block", [aPipelineBlock("x", "mystery"), withCompany]],
    ["a filter behind deduplication alone", [aPipelineBlock("d", "deduplicate"), withCompany]],
    [
      "two enrichments with a filter on the first between",
      [research("r1", ["fit"]), filter(condition("fit", "greater", "5")), research("r2", ["size"])],
    ],
    [
      "two enrichments that differ in more than their fields",
      [research("r1", ["fit"]), research("r2", ["size"], { company_field: "company" })],
    ],
  ])("%s", (_, blocks) => {
    expect(advice(...blocks)).toEqual([]);
  });

  it("no rows at all", () => {
    const pipeline = aPipeline({ blocks: [findEmail, withCompany] });
    expect(advise(pipeline, [], simulate(pipeline, []))).toEqual([]);
  });
});

describe("advise", () => {
  it("moves a filter up that drops rows after they were paid for", () => {
    expect(advice(findEmail, aPipelineBlock("v", "verify_email"), withCompany)).toEqual([
      {
        blockId: "f",
        code: "filter-late",
        facts: { block: "filter", before: "find_email", rows: 19 },
        fix: { kind: "move", to: 0 },
      },
    ]);
  });

  it("moves it only as far as its columns are there", () => {
    const second = filter(condition("email_status", "is_not_empty"), condition("company", "is_not_empty"));
    const [found] = advice(findEmail, aPipelineBlock("p", "find_phone"), second);
    expect(found?.fix).toEqual({ kind: "move", to: 1 });
  });

  it("moves it past another filter, and past columns that are removed", () => {
    const gone = aPipelineBlock("r", "remove_columns", { columns: ["full_name"] });
    const other = { ...filter(condition("email", "is_not_empty")), id: "o" };
    expect(advice(findEmail, gone, other, withCompany)[0]?.fix).toEqual({ kind: "move", to: 0 });
  });

  it("moves deduplication up, too", () => {
    expect(advice(findEmail, aPipelineBlock("d", "deduplicate", { columns: ["full_name"] }))).toEqual([
      {
        blockId: "d",
        code: "deduplicate-late",
        facts: { block: "deduplicate", before: "find_email", rows: 10 },
        fix: { kind: "move", to: 0 },
      },
    ]);
  });

  it("joins two enrichments of one kind", () => {
    expect(advice(research("r1", ["fit"]), findEmail, research("r2", ["size", "city"]))).toEqual([
      {
        blockId: "r2",
        code: "enrichment-split",
        facts: { block: "lead_enrichment", with: "lead_enrichment", fields: "size, city" },
        fix: { kind: "join", with: "r1" },
      },
    ]);
  });

  it("points at a filter that keeps nothing, once", () => {
    const none = filter(condition("full_name", "equals", "x"));
    expect(advice(none, { ...withCompany, id: "g" })).toEqual([
      { blockId: "f", code: "nothing-kept", facts: { block: "filter", rows: 50 } },
    ]);
  });
});

describe("moveBlock", () => {
  it("leaves a pipeline alone that does not have the block", () => {
    const pipeline = aPipeline();
    expect(moveBlock(pipeline, "none", 0)).toBe(pipeline);
  });

  it.each([
    [0, "b2 b1"],
    [1, "b1 b2"],
    [99, "b1 b2"],
    [-1, "b2 b1"],
  ])("puts a block at %s", (to, order) => {
    expect(
      moveBlock(aPipeline(), "b2", to)
        .blocks.map(({ id }) => id)
        .join(" "),
    ).toBe(order);
  });
});

describe("joinBlocks", () => {
  it("leaves a pipeline alone that does not have both blocks", () => {
    const pipeline = aPipeline();
    expect(joinBlocks(pipeline, "b1", "none")).toBe(pipeline);
    expect(joinBlocks(pipeline, "b1", "b1")).toBe(pipeline);
  });

  it("asks the earlier block for all fields, as the later one had them where both do", () => {
    const blocks = [
      research("r1", ["a", "b"], { tier: "low" }),
      findEmail,
      aPipelineBlock("r2", "lead_enrichment", { return_fields: { b: "int", c: "str" } }),
    ];
    expect(joinBlocks(aPipeline({ blocks }), "r2", "r1").blocks).toEqual([
      aPipelineBlock("r1", "lead_enrichment", {
        tier: "low",
        return_fields: [
          { name: "a", description: "", type: "str", was: "str" },
          { name: "b", description: "", type: "int", was: "int" },
          { name: "c", description: "", type: "str", was: "str" },
        ],
      }),
      findEmail,
    ]);
  });
});
