import { describe, expect, it } from "vitest";
import { oddity, type ResultFacts } from "../../src/merge/sanity.ts";

const SANE: ResultFacts = {
  mode: "update",
  sent: 20,
  rows: 18,
  known: 18,
  missing: 0,
  isPart: false,
  lackedColumns: [],
};

describe("oddity", () => {
  it.each([
    ["refresh-rows-missing", { missing: 1 }],
    ["refresh-incomplete", { mode: "replace", isPart: true }],
    ["refresh-empty", { rows: 0, known: 0 }],
    ["refresh-empty", { mode: "replace", sent: 1, rows: 0, known: 0 }],
    ["refresh-rows-unknown", { known: 0 }],
    ["refresh-columns-missing", { lackedColumns: ["email"] }],
  ] as [string, Partial<ResultFacts>][])("is %s of %j", (code, change) => {
    expect(oddity({ ...SANE, ...change })).toMatchObject({ code });
  });

  it.each([
    {},
    { sent: 9, rows: 0, known: 0, lackedColumns: ["email"] },
    { isPart: true },
    { rows: 60, known: 1 },
    { mode: "append", known: 0 },
  ] as Partial<ResultFacts>[])("finds nothing in %j", (change) => {
    expect(oddity({ ...SANE, ...change })).toBeNull();
  });
});
