import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { columnsOf, firstEvidence, laterEvidence, typeAt } from "../../src/results/column-evidence.ts";
import { isFaithfulNumber } from "../../src/results/column-type.ts";

describe("firstEvidence", () => {
  it.each([
    [["7"], "n"],
    [["7", "", "0.5"], "n"],
    [["7", "007"], "t"],
    [["x"], "t"],
    [[""], "t"],
    [[], "t"],
  ])("judges a column of %j as %s", (values, evidence) => {
    expect(
      firstEvidence(
        1,
        values.map((value) => [value]),
      ),
    ).toBe(evidence);
  });

  it("takes a row that is too short for one with blanks", () => {
    expect(firstEvidence(2, [["1", "2"], ["3"]])).toBe("nn");
  });
});

describe("laterEvidence", () => {
  it.each([
    ["n", "7", "n"],
    ["n", "", "n"],
    ["n", "+49", "x"],
    ["x", "7", "x"],
    ["t", "7", "t"],
  ])("makes of %s and %j %s", (before, value, after) => {
    expect(laterEvidence(before, 1, [[value]])).toBe(after);
  });

  it("takes columns that came later for text", () => {
    expect(laterEvidence("n", 3, [["1", "2", "3"]])).toBe("ntt");
  });
});

const cell = fc.constantFrom("", "1", "2.5", "007", "x");
const rows = fc.array(
  cell.map((value) => [value]),
  { minLength: 1, maxLength: 12 },
);
const isText = (table: string[][]) => table.flat().some((value) => value !== "" && !isFaithfulNumber(value));

test.prop([rows, fc.nat(12)])(
  "never takes a column for numbers that is none, wherever its rows are cut",
  (table, at) => {
    const first = table.slice(0, Math.max(1, at));
    const evidence = laterEvidence(firstEvidence(1, first), 1, table.slice(first.length));
    if (isText(table)) expect(evidence).not.toBe("n");
    if (evidence === "x") expect(isText(table)).toBe(true);
  },
);

test.prop([rows])("takes a column for numbers when all of its values are at hand and faithful", (table) => {
  const holdsNumbers = !isText(table) && table.flat().some((value) => value !== "");
  expect(typeAt(firstEvidence(1, table), 0)).toBe(holdsNumbers ? "number" : "text");
});

describe("columnsOf", () => {
  it.each([
    ["", "n", []],
    ["tt", "n", []],
    ["nnt", "n", [{ start: 1, count: 2 }]],
    [
      "ntnx",
      "n",
      [
        { start: 1, count: 1 },
        { start: 3, count: 1 },
      ],
    ],
    [
      "ntnx",
      "nx",
      [
        { start: 1, count: 1 },
        { start: 3, count: 2 },
      ],
    ],
  ])("finds in %j the spans of %j", (evidence, kinds, spans) => {
    expect(columnsOf(evidence, kinds)).toEqual(spans);
  });
});
