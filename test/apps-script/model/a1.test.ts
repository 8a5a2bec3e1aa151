import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { formatA1, parseA1 } from "../../../dev/apps-script/model/a1.ts";

const BOUNDS = { maxRows: 1000, maxColumns: 26 };

describe("A1 notation", () => {
  it.each(["", ":", "A", "1", "A0", "0:1", "A1:", ":B2", "A1:B2:C3", "Sheet!A1", "A1 B2", "ABCD1", "-1"])(
    "finds no range in %j",
    (text) => {
      expect(() => parseA1(text, BOUNDS)).toThrow("Range not found");
    },
  );

  it.each([
    ["b2", { row: 2, column: 2, rows: 1, columns: 1 }],
    ["$B$2:D5", { row: 2, column: 2, rows: 4, columns: 3 }],
    ["D5:B2", { row: 2, column: 2, rows: 4, columns: 3 }],
    ["A:C", { row: 1, column: 1, rows: 1000, columns: 3, open: "columns" }],
    ["3:9", { row: 3, column: 1, rows: 7, columns: 26, open: "rows" }],
    ["B2:B", { row: 2, column: 2, rows: 999, columns: 1 }],
    ["AA10", { row: 10, column: 27, rows: 1, columns: 1 }],
  ])("reads %s", (text, area) => {
    expect(parseA1(text, BOUNDS)).toEqual(area);
  });

  const number = (max: number) => fc.integer({ min: 1, max });

  test.prop([
    fc.record({ row: number(99_999), column: number(18_278), rows: number(5000), columns: number(50) }),
  ])("reads what it writes", (area) => {
    fc.pre(area.column + area.columns - 1 <= 18_278);
    expect(parseA1(formatA1(area), BOUNDS)).toEqual(area);
  });
});
