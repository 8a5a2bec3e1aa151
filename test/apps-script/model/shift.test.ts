import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { Grid } from "../../../dev/apps-script/model/grid.ts";
import { shiftArea, shiftLines } from "../../../dev/apps-script/model/shift.ts";

const area = (row: number, rows: number) => ({ row, rows, column: 1, columns: 1 });

describe("what is remembered by place", () => {
  it("vanishes with its lines", () => {
    expect(shiftArea(area(3, 2), { axis: "row", after: 1, count: -5 })).toBe(false);
  });

  it("grows when lines come in within it, and not when they come after its last one", () => {
    const inner = area(2, 3);
    shiftArea(inner, { axis: "row", after: 3, count: 2 });
    expect(inner).toEqual(area(2, 5));
    const edge = area(2, 3);
    shiftArea(edge, { axis: "row", after: 4, count: 2 });
    expect(edge).toEqual(area(2, 3));
  });

  const deletion = fc.record({
    row: fc.integer({ min: 1, max: 20 }),
    rows: fc.integer({ min: 1, max: 10 }),
    first: fc.integer({ min: 1, max: 25 }),
    count: fc.integer({ min: 1, max: 10 }),
  });

  test.prop([deletion])("covers exactly the lines that a deletion leaves", ({ row, rows, first, count }) => {
    const shift = { axis: "row" as const, after: first - 1, count: -count };
    const lines = new Set(Array.from({ length: rows }, (_, index) => row + index));
    shiftLines(lines, shift);
    const moved = area(row, rows);
    expect(shiftArea(moved, shift)).toBe(lines.size > 0);
    if (lines.size > 0)
      expect([moved.row, moved.row + moved.rows - 1]).toEqual([Math.min(...lines), Math.max(...lines)]);
  });
});

describe("a grid", () => {
  const change = fc.oneof(
    fc.record({
      kind: fc.constant("set" as const),
      row: fc.integer({ min: 1, max: 8 }),
      column: fc.integer({ min: 1, max: 5 }),
      value: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    }),
    fc.record({
      kind: fc.constantFrom("insertRows" as const, "insertColumns" as const),
      at: fc.integer({ min: 0, max: 8 }),
      count: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({
      kind: fc.constantFrom("deleteRows" as const, "deleteColumns" as const),
      at: fc.integer({ min: 1, max: 8 }),
      count: fc.integer({ min: 1, max: 3 }),
    }),
  );

  test.prop([fc.array(change, { maxLength: 30 })])(
    "behaves like a map of places, whatever comes and goes",
    (changes) => {
      const grid = new Grid<string>();
      let expected = new Map<string, string>();
      const move = (place: (row: number, column: number) => [number, number] | null) => {
        const moved = new Map<string, string>();
        for (const [key, value] of expected) {
          const [row = 0, column = 0] = key.split(",").map(Number);
          const next = place(row, column);
          if (next) moved.set(next.join(","), value);
        }
        expected = moved;
      };
      const removed = (line: number, at: number, count: number) =>
        line < at ? line : line < at + count ? null : line - count;
      for (const step of changes) {
        if (step.kind === "set") {
          grid.set(step.row, step.column, step.value);
          if (step.value === undefined) expected.delete(`${step.row},${step.column}`);
          else expected.set(`${step.row},${step.column}`, step.value);
          continue;
        }
        const { kind, at, count } = step;
        grid[kind](at, count);
        move((row, column) => {
          const rows = kind.endsWith("Rows");
          const line = rows ? row : column;
          const next = kind.startsWith("insert")
            ? line > at
              ? line + count
              : line
            : removed(line, at, count);
          if (next === null) return null;
          return rows ? [next, column] : [row, next];
        });
      }
      const places = [...expected.keys()].map((key) => key.split(",").map(Number));
      expect(grid.lastRow()).toBe(Math.max(0, ...places.map(([row = 0]) => row)));
      expect(grid.lastColumn()).toBe(Math.max(0, ...places.map(([, column = 0]) => column)));
      for (const [key, value] of expected) {
        const [row = 0, column = 0] = key.split(",").map(Number);
        expect(grid.get(row, column)).toBe(value);
      }
    },
  );
});
