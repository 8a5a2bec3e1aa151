import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { asWritten, neighbours } from "../../src/merge/carry-out.ts";

describe("asWritten", () => {
  it.each([
    ["7", "'7"],
    ["=1+1", "'=1+1"],
    ["'x", "''x"],
    ["+49 1", "'+49 1"],
    ["", ""],
    [7, 7],
  ])("keeps %j what it is under any format", (value, cell) => {
    expect(asWritten(value)).toBe(cell);
  });
});

describe("neighbours", () => {
  it("share a write as columns, and as rectangles", () => {
    const cell = (row: number, column: number) => ({ row, column, now: row * 10 + column });
    expect(neighbours([cell(3, 2), cell(2, 1), cell(2, 2), cell(3, 1), cell(5, 1)])).toEqual([
      {
        row: 2,
        column: 1,
        rows: 2,
        columns: 2,
        block: [
          [21, 22],
          [31, 32],
        ],
      },
      { row: 5, column: 1, rows: 1, columns: 1, block: [[51]] },
    ]);
  });

  const place = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }));
  test.prop([fc.uniqueArray(place, { selector: String })])(
    "write each cell once, and none besides",
    (places) => {
      const blocks = neighbours(places.map(([row, column]) => ({ row, column, now: row * 10 + column })));
      const written = blocks.flatMap(({ row, column, rows, columns, block }) => {
        expect([block.length, block[0]?.length]).toEqual([rows, columns]);
        return block.flatMap((line, down) => line.map((value, right) => [row + down, column + right, value]));
      });
      expect(written.sort()).toEqual(places.map(([row, column]) => [row, column, row * 10 + column]).sort());
    },
  );
});
