import { describe, expect, it } from "vitest";
import { previewPipeline } from "../../src/pipeline/preview.ts";
import { Problem } from "../../src/problems/problem.ts";
import type { Params } from "../../src/protocol.ts";
import { aLeadSheet, manyLeads } from "../builders/lead-sheet.ts";
import { aPipeline, aPipelineBlock, condition } from "../builders/pipeline.ts";
import { SKIP_ALL } from "../builders/run-request.ts";
import { fakePorts } from "../fakes/fake-ports.ts";
import type { FakeSheet } from "../fakes/fake-sheets.ts";

const LEADS = [
  ["Ada", "Northwind", "Lisbon"],
  ["Bo", "", "Malmö"],
  ["Ada", "Northwind", "Graz"],
  ["Chen", "Fabrikam", ""],
];

function preview(change: Partial<Params<"pipeline.preview">> = {}, sheet: FakeSheet = aLeadSheet(LEADS)) {
  return previewPipeline(fakePorts(sheet).ports, { pipeline: aPipeline(), skip: SKIP_ALL, ...change });
}

function refusal(change: Partial<Params<"pipeline.preview">>): string {
  try {
    preview(change);
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return "nothing";
}

describe("previewPipeline", () => {
  it("refuses what no plan could be made for", () => {
    expect(refusal({ pipeline: aPipeline({ inputs: [] }) })).toBe("no-fields");
    expect(refusal({ sheetId: 99, a1: "A2:C3" })).toBe("tab-gone");
  });

  it("starts from the rows that a plan would send, on the columns as they stand now", () => {
    expect(preview()).toMatchObject({
      sheetId: 7,
      rows: [2, 3, 5],
      blocks: [
        { id: "b1", kept: [2, 5], dropped: [3] },
        { id: "b2", kept: [2, 5] },
      ],
      advice: [],
      warnings: [],
    });
    const moved = {
      cells: [
        ["City", "Company", "Name"],
        ["Lisbon", "", "Ada"],
      ],
    };
    expect(preview({}, moved).blocks[0]?.dropped).toEqual([2]);
  });

  it("tells of columns that are not there, and takes them as blank", () => {
    const result = preview(
      {},
      {
        cells: [
          ["Name", "City"],
          ["Ada", "Lisbon"],
        ],
      },
    );
    expect(result.warnings.map(({ code, facts }) => [code, facts])).toEqual([
      ["inputs-not-found", { columns: "Company" }],
    ]);
    expect(result.blocks[0]).toMatchObject({ kept: [], dropped: [2] });
  });

  it("gives advice on the rows at hand", () => {
    const blocks = [
      aPipelineBlock("e", "find_email"),
      aPipelineBlock("f", "filter", { filters: [condition("company", "is_not_empty")] }),
    ];
    expect(preview({ pipeline: aPipeline({ blocks }) }).advice).toMatchObject([
      { blockId: "f", code: "filter-late" },
    ]);
  });

  it("looks at the first 10,000 rows, and says so", () => {
    const result = preview({ skip: { ...SKIP_ALL, hidden: false } }, aLeadSheet(manyLeads(10_002)));
    expect(result.rows).toHaveLength(10_000);
    expect(result.warnings).toMatchObject([
      { code: "preview-limited", facts: { limit: 10_000, rows: 10_002 } },
    ]);
  });

  it("works for a pipeline full of faults", () => {
    const pipeline = aPipeline({
      name: "",
      blocks: [
        aPipelineBlock("x", "filter", { filters: "?" }),
        aPipelineBlock("x", "deduplicate", { columns: 7 }),
        aPipelineBlock("y", "", { $json: "{" }),
        aPipelineBlock("z", "filter", { filters: [condition("a", "matches", "("), null] }),
      ],
    });
    expect(preview({ pipeline }).blocks.map(({ unknown }) => unknown)).toEqual([
      "unknown-block",
      "before-it",
      "before-it",
      "before-it",
    ]);
  });
});
