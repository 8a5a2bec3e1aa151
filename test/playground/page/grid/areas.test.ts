import { describe, expect, it } from "vitest";
import { areaOf, columnLetters, rangeOf, without } from "../../../../dev/playground/page/grid/areas.ts";

describe("areas", () => {
  it("survive the way to the grid and back, whole rows and columns as such", () => {
    for (const area of [
      { row: 2, column: 1, rows: 3, columns: 26, open: "rows" as const },
      { row: 1, column: 3, rows: 1000, columns: 2, open: "columns" as const },
      { row: 5, column: 6, rows: 1, columns: 1 },
    ]) {
      expect(areaOf(rangeOf(area))).toEqual(area);
    }
  });

  it("name columns as sheets do", () => {
    expect([1, 26, 27, 52, 703].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "AAA"]);
  });

  it("are told apart line by line", () => {
    expect(without([[1, 5]], [[2, 3]])).toEqual([
      [1, 1],
      [4, 5],
    ]);
  });
});
