import { describe, expect, it } from "vitest";
import { BlockFailure } from "../../../dev/sixtyfour/blocks/block.ts";
import { deduplicate } from "../../../dev/sixtyfour/blocks/deduplicate.ts";
import { filter } from "../../../dev/sixtyfour/blocks/filter-block.ts";
import { appendToNotebook, deduplicateWithNotebook } from "../../../dev/sixtyfour/blocks/notebook-blocks.ts";
import { readCsv } from "../../../dev/sixtyfour/blocks/read-csv.ts";
import { removeColumns } from "../../../dev/sixtyfour/blocks/remove-columns.ts";
import { requiredColumns, sampleInput, webhook } from "../../../dev/sixtyfour/blocks/webhook.ts";
import { memoryNotebook, recordsFrom, runBlock } from "./run-block.ts";

const ada = { name: "Ada", city: "Leeds" };
const adaAgain = { name: "Ada", city: "Porto" };
const bo = { name: "Bo", city: "Leeds" };

describe("filter", () => {
  it.each([
    ["filters that are no list", {}, /must be a list/],
    ["a filter that is no object", { filters: ["name"] }, /must be an object/],
    ["an unknown operator", { filters: [{ column: "name", operator: "like" }] }, /Unknown operator 'like'/],
    [
      "another logic than and",
      { filters: [{ column: "name", operator: "is_empty", logic: "or" }] },
      /logic 'or'/,
    ],
    [
      "a malformed pattern",
      { filters: [{ column: "name", operator: "matches", value: "(" }] },
      /Invalid pattern/,
    ],
  ])("fails on %s", (_, specs, message) => {
    expect(() => runBlock(filter, [ada], specs)).toThrow(message);
    expect(() => runBlock(filter, [ada], specs)).toThrow(BlockFailure);
  });

  it("keeps the rows that pass and all their columns", () => {
    const specs = { filters: [{ column: "city", operator: "in", value: ["leeds"], logic: "and" }] };
    expect(recordsFrom(filter, [ada, adaAgain, bo], specs)).toEqual([ada, bo]);
  });

  it("reads a column that is not there as blank", () => {
    const specs = { filters: [{ column: "email", operator: "is_empty" }] };
    expect(recordsFrom(filter, [ada], specs)).toEqual([ada]);
  });
});

describe("deduplicate", () => {
  it("fails on columns that are no list", () => {
    expect(() => runBlock(deduplicate, [ada], { columns: "name" })).toThrow(BlockFailure);
  });

  it("compares all columns unless told", () => {
    expect(recordsFrom(deduplicate, [ada, adaAgain, { ...ada }])).toEqual([ada, adaAgain]);
  });

  it("keeps the first row for the given columns", () => {
    expect(recordsFrom(deduplicate, [ada, adaAgain, bo], { columns: ["name"] })).toEqual([ada, bo]);
  });

  it("does not take cells that run together for the same", () => {
    const rows = [
      { a: "x", b: "yz" },
      { a: "xy", b: "z" },
    ];
    expect(recordsFrom(deduplicate, rows)).toEqual(rows);
  });
});

describe("notebook blocks", () => {
  it("drop nothing while the notebook is empty", () => {
    expect(recordsFrom(deduplicateWithNotebook, [ada, { ...ada }])).toHaveLength(2);
  });

  it("drop rows that were appended before and pass appended rows on", () => {
    const notebook = memoryNotebook();
    expect(recordsFrom(appendToNotebook, [ada], {}, notebook)).toEqual([ada]);
    expect(recordsFrom(deduplicateWithNotebook, [ada, adaAgain, bo], {}, notebook)).toEqual([adaAgain, bo]);
  });

  it("compare the given columns only, so that enriched rows are known again", () => {
    const notebook = memoryNotebook();
    recordsFrom(appendToNotebook, [{ ...ada, notes: "found later" }], {}, notebook);
    const specs = { columns: ["name"] };
    expect(recordsFrom(deduplicateWithNotebook, [adaAgain, bo], specs, notebook)).toEqual([bo]);
  });
});

describe("remove_columns", () => {
  it("drops the named columns and ignores names that are not there", () => {
    expect(recordsFrom(removeColumns, [ada, bo], { columns: ["city", "phone"] })).toEqual([
      { name: "Ada" },
      { name: "Bo" },
    ]);
  });
});

describe("webhook", () => {
  it("lets undeclared columns through", () => {
    const specs = { input_schema: { name: "string" }, dataframe_type: "COMPANY" };
    expect(runBlock(webhook, [{ name: "Ada", row_key: "k1" }], specs)).toEqual({
      rowType: "COMPANY",
      columns: ["name", "row_key"],
      rows: [["Ada", "k1"]],
    });
  });

  it.each([
    [{}, []],
    [{ input_schema: "text" }, []],
    [
      { input_schema: { a: "string", b: { type: "string" }, c: { type: "string", required: false } } },
      ["a", "b"],
    ],
  ])("requires of %j the columns %j", (specs, columns) => {
    expect(requiredColumns(specs)).toEqual(columns);
  });

  it.each([
    [undefined, []],
    ["not json", []],
    ['"text"', []],
    ['{"a":"1"}', [{ a: "1" }]],
    ['[{"a":"1"},7]', [{ a: "1" }]],
  ])("takes sample records from webhook_input %j", (input, records) => {
    expect(sampleInput(input === undefined ? {} : { webhook_input: input })).toEqual(records);
  });
});

describe("read_csv", () => {
  it("fails, as nothing can be uploaded here", () => {
    expect(() => runBlock(readCsv, [])).toThrow(BlockFailure);
  });
});
