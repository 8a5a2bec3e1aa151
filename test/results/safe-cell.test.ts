import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { isCut, MAX_CELL_UNITS, toCell } from "../../src/results/safe-cell.ts";

/** What Sheets keeps of a string written into a cell with the number format `@`. */
function stored(cell: string | number): string {
  return String(cell).replace(/^'/, "");
}

describe("toCell on text Sheets cannot take", () => {
  it("drops NUL, also where it hides an equals sign", () => {
    expect(toCell("a\0b", "text")).toBe("ab");
    expect(toCell("\0=1+1", "text")).toBe("'=1+1");
    expect(toCell("\0", "text")).toBe("");
  });

  it("replaces half a surrogate pair and keeps whole ones", () => {
    expect(toCell("a\ud83db\ude00c😀", "text")).toBe("a\ufffdb\ufffdc😀");
  });

  it("cuts a cell beyond 50,000 characters and says how long it was", () => {
    const cell = String(toCell("x".repeat(60_000), "text"));
    expect(cell).toHaveLength(MAX_CELL_UNITS);
    expect(cell.endsWith("x [cut: 60,000 characters]")).toBe(true);
  });

  it("keeps a cell of exactly 50,000 characters", () => {
    const text = "x".repeat(MAX_CELL_UNITS);
    expect(toCell(text, "text")).toBe(text);
    expect(isCut(text, "text")).toBe(false);
  });

  it("counts the guarding apostrophe as one of the 50,000", () => {
    const formula = `=${"x".repeat(MAX_CELL_UNITS - 1)}`;
    expect(isCut(formula, "text")).toBe(true);
    expect(toCell(formula, "text")).toHaveLength(MAX_CELL_UNITS);
  });

  it("does not cut a character in half", () => {
    for (const lead of ["", "x"]) {
      const cell = String(toCell(lead + "😀".repeat(30_000), "text"));
      expect(cell.length).toBeLessThanOrEqual(MAX_CELL_UNITS);
      expect(cell).not.toMatch(/[\ud800-\udfff]/u);
    }
  });
});

describe("toCell in a text column", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["'quoted'", "''quoted'"],
    ["'", "''"],
    ["=", "'="],
  ])("puts one apostrophe in front of %j", (value, cell) => {
    expect(toCell(value, "text")).toBe(cell);
  });

  it.each([
    "",
    "+4915112345678",
    "-1",
    "-1+2",
    "@x",
    "1/2",
    "TRUE",
    "007",
    "1",
    "1e5",
    " =1",
    "\t=1",
    "\r=1",
    "10%",
  ])("leaves %j as it is", (value) => {
    expect(toCell(value, "text")).toBe(value);
  });

  test.prop([fc.string({ unit: "binary" }).filter((value) => !value.includes("\0"))])(
    "stores exactly the value and never starts like a formula",
    (value) => {
      const cell = toCell(value, "text");
      expect(stored(cell)).toBe(value);
      expect(String(cell).startsWith("=")).toBe(false);
    },
  );
});

describe("toCell in a number column", () => {
  it("gives numbers as numbers and leaves empty cells empty", () => {
    expect(toCell("-1.5", "number")).toBe(-1.5);
    expect(toCell("", "number")).toBe("");
  });

  it.each(["007", "1/2", "TRUE", "=1", "x"])(
    "keeps %j text when the column was judged without it",
    (value) => {
      expect(toCell(value, "number")).toBe(`'${value}`);
    },
  );
});
