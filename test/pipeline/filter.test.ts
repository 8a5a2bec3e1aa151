import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  comparedValue,
  type FilterOperator,
  isFilterOperator,
  passesFilter,
} from "../../src/pipeline/filter.ts";
import type { Json } from "../../src/pipeline/pipeline.ts";

function passes(cell: string, operator: FilterOperator, value: string | readonly string[] = ""): boolean {
  return passesFilter([{ column: "c", operator, value }], (column) => (column === "c" ? cell : ""));
}

describe("passesFilter", () => {
  it.each<[string, FilterOperator, string | readonly string[], boolean]>([
    ["OK", "equals", "ok", true],
    [" OK ", "equals", "OK", true],
    ["007", "equals", "7.0", true],
    ["OKAY", "equals", "OK", false],
    ["", "equals", "", true],
    ["", "equals", "0", false],
    ["OK", "not_equals", "ok", false],
    ["", "not_equals", "OK", true],
    ["Head of Sales", "contains", "SALES", true],
    ["Head of Sales", "contains", "", true],
    ["Head of Sales", "contains", "intern", false],
    ["Sales Intern", "not_contains", "intern", false],
    ["", "not_contains", "intern", true],
    ["10", "greater", "9", true],
    ["9", "greater", "9", false],
    ["-2", "greater", "-3", true],
    ["", "greater", "0", false],
    ["many", "greater", "3", false],
    ["2026-03-02", "greater", "2026-03-01", true],
    ["2026-03-01T10:00:00Z", "greater", "2026-03-01T09:00:00Z", true],
    ["2026-03-02", "greater", "3", false],
    ["9.5", "less", "10", true],
    ["10", "less", "9.5", false],
    ["", "less", "10", false],
    ["2026-02-28", "less", "2026-03-01", true],
    ["2026-03-01", "less", "2026-03-01", false],
    ["de", "in", ["DE", "AT"], true],
    ["de", "in", "DE, AT", true],
    ["fr", "in", ["DE", "AT"], false],
    ["de", "in", [], false],
    ["", "in", [], false],
    ["", "not_in", [], true],
    ["fr", "not_in", ["DE", "AT"], true],
    ["AT", "not_in", "DE, AT", false],
    ["  \t", "is_empty", "ignored", true],
    ["[]", "is_empty", "", true],
    ["{}", "is_empty", "", true],
    ["0", "is_empty", "", false],
    ["0", "is_not_empty", "", true],
    [" ", "is_not_empty", "", false],
    ["VP Marketing", "matches", "^(VP|Head)\\b", true],
    ["vp Marketing", "matches", "^(VP|Head)\\b", false],
    ["Kōrogi", "matches", "ō", true],
  ])("%j %s %j is %s", (cell, operator, value, expected) => {
    expect(passes(cell, operator, value)).toBe(expected);
  });

  it("throws on a malformed pattern", () => {
    expect(() => passes("x", "matches", "(")).toThrow(SyntaxError);
  });

  it("lets a row through only when every condition holds", () => {
    const row = new Map([
      ["title", "Head of Sales"],
      ["country", "DE"],
    ]);
    const title = { column: "title", operator: "contains", value: "sales" } as const;
    const country = { column: "country", operator: "equals", value: "FR" } as const;
    expect(passesFilter([title], (column) => row.get(column) ?? "")).toBe(true);
    expect(passesFilter([title, country], (column) => row.get(column) ?? "")).toBe(false);
  });

  it("lets every row through without conditions", () => {
    expect(passesFilter([], () => "")).toBe(true);
  });

  const OPPOSITES = [
    ["equals", "not_equals"],
    ["contains", "not_contains"],
    ["in", "not_in"],
    ["is_empty", "is_not_empty"],
  ] as const;

  test.prop([fc.string(), fc.string(), fc.constantFrom(...OPPOSITES)])(
    "gives opposite answers for opposite operators",
    (cell, value, [one, other]) => {
      expect(passes(cell, one, value)).toBe(!passes(cell, other, value));
    },
  );

  test.prop([fc.integer(), fc.integer()])("orders numbers as numbers", (a, b) => {
    expect([passes(`${a}`, "greater", `${b}`), passes(`${a}`, "less", `${b}`)]).toEqual([a > b, a < b]);
  });
});

describe("isFilterOperator", () => {
  it.each(["", "EQUALS", "starts_with", "toString"])("does not know %j", (text) => {
    expect(isFilterOperator(text)).toBe(false);
  });
});

describe("comparedValue", () => {
  it.each<[Json | undefined, string | string[]]>([
    [undefined, ""],
    [null, ""],
    ["x", "x"],
    [7.5, "7.5"],
    [true, "True"],
    [
      ["a", 1, null],
      ["a", "1", ""],
    ],
  ])("reads %j as %j, as a CSV would show it", (value, text) => {
    expect(comparedValue(value)).toEqual(text);
  });
});

describe("operators", () => {
  const anyText = fc.oneof(fc.string(), fc.constantFrom("7", "007", " 7.0 ", "", "2026-01-02", "A, b"));

  test.prop([anyText, anyText])("find a cell greater, less, or neither", (cell, value) => {
    expect(passes(cell, "greater", value) && passes(cell, "less", value)).toBe(false);
    expect(passes(cell, "greater", value)).toBe(passes(value, "less", cell));
  });
});
