import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { columnLetters, formatA1, parseA1 } from "../../src/plan/a1.ts";

describe("parseA1", () => {
  it.each([
    "",
    "A",
    "2",
    "A0",
    "A2:",
    ":B2",
    "A2:B3:C4",
    "B2:A3",
    "A3:A2",
    "A2,,B2",
    "Leads!A2",
    "AAAA1",
    "A1;B2",
    "R1C1",
    "A-1",
    "A1 B2",
  ])("refuses %j", (text) => {
    expect(parseA1(text)).toBeNull();
  });

  it("takes lower case, dollar signs and spaces between ranges", () => {
    expect(parseA1("$a$2:b3, D4")).toEqual([
      { row: 2, column: 1, rows: 2, columns: 2 },
      { row: 4, column: 4, rows: 1, columns: 1 },
    ]);
  });

  const area = fc.record({
    row: fc.integer({ min: 1, max: 1_000_000 }),
    column: fc.integer({ min: 1, max: 9_000 }),
    rows: fc.integer({ min: 1, max: 1_000_000 }),
    columns: fc.integer({ min: 1, max: 9_000 }),
  });

  test.prop([fc.array(area, { minLength: 1 })])("reads back what formatA1 writes", (areas) => {
    expect(parseA1(formatA1(areas))).toEqual(areas);
  });

  test.prop([fc.string()])("never throws", (text) => {
    expect(() => parseA1(text)).not.toThrow();
  });
});

describe("columnLetters", () => {
  it.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [52, "AZ"],
    [702, "ZZ"],
    [703, "AAA"],
    [18_278, "ZZZ"],
  ])("calls column %i %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});
