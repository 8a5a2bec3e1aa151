import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { rowRuns, rowsOf } from "../../src/plan/row-list.ts";

const areas = (...spans: [row: number, rows: number][]) =>
  spans.map(([row, rows]) => ({ row, rows, column: 1, columns: 1 }));

describe("rowsOf", () => {
  it("counts rows of overlapping areas once, in ascending order", () => {
    expect(rowsOf(areas([9, 3], [4, 2], [10, 3]))).toEqual([4, 5, 9, 10, 11, 12]);
  });

  it("sorts by number, not by text", () => {
    expect(rowsOf(areas([100, 1], [9, 1]))).toEqual([9, 100]);
  });
});

describe("rowRuns", () => {
  it("finds none in no rows", () => {
    expect(rowRuns([])).toEqual([]);
  });

  test.prop([fc.uniqueArray(fc.integer({ min: 1, max: 60 }))])(
    "groups rows without losing or adding one, and leaves a gap between groups",
    (unsorted) => {
      const rows = unsorted.sort((a, b) => a - b);
      const runs = rowRuns(rows);
      expect(rowsOf(areas(...runs.map(({ row, count }): [number, number] => [row, count])))).toEqual(rows);
      runs.slice(1).forEach(({ row }, index) => {
        const before = runs[index];
        expect(row).toBeGreaterThan((before?.row ?? 0) + (before?.count ?? 0));
      });
    },
  );
});
