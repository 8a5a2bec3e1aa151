import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { columnWidths } from "../../src/results/column-widths.ts";

function widthOf(header: string, ...values: string[]): number | undefined {
  return columnWidths(
    [header],
    values.map((value) => [value]),
  )[0]?.width;
}

describe("columnWidths", () => {
  it("has nothing to set without columns", () => {
    expect(columnWidths([], [["x"]])).toEqual([]);
  });

  it("stays between 70 and 320 pixels", () => {
    expect(widthOf("")).toBe(70);
    expect(widthOf("a", "x".repeat(60_000))).toBe(320);
  });

  it("is wide enough for the longest value and for a bold header with its filter button", () => {
    expect(widthOf("a", "x", "x".repeat(20))).toBe(170);
    expect(widthOf("x".repeat(20))).toBe(220);
  });

  it("takes the longest line of a text with line breaks", () => {
    expect(widthOf("a", "one\r\ntwo\rthree\nfour")).toBe(widthOf("a", "three"));
  });

  it("gives East Asian characters twice the room", () => {
    expect(widthOf("a", "東京都港区東京都港区")).toBe(widthOf("a", "x".repeat(20)));
  });

  it("sets neighbours of one width together", () => {
    const wide = "x".repeat(100);
    expect(columnWidths(["a", "b", wide, wide, "c"], [])).toEqual([
      { start: 1, count: 2, width: 70 },
      { start: 3, count: 2, width: 320 },
      { start: 5, count: 1, width: 70 },
    ]);
  });

  it("looks at the first fifty rows only", () => {
    expect(widthOf("a", ...new Array<string>(50).fill("x"), "x".repeat(100))).toBe(70);
  });

  it("takes a cell that a row lacks for empty", () => {
    expect(columnWidths(["a", "b"], [["x"]])).toEqual([{ start: 1, count: 2, width: 70 }]);
  });

  test.prop([fc.array(fc.string({ maxLength: 60 })), fc.array(fc.array(fc.string({ maxLength: 60 })))])(
    "covers every column once, in order",
    (headers, rows) => {
      let next = 1;
      for (const { start, count, width } of columnWidths(headers, rows)) {
        expect(start).toBe(next);
        expect(width).toBeGreaterThanOrEqual(70);
        expect(width).toBeLessThanOrEqual(320);
        next += count;
      }
      expect(next).toBe(headers.length + 1);
    },
  );
});
