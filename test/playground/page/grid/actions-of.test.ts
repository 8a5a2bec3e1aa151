import { describe, expect, it } from "vitest";
import { actionsOf } from "../../../../dev/playground/page/grid/actions-of.ts";
import { MUTATION } from "../../../../dev/playground/page/grid/mutations.ts";

const range = { startRow: 1, endRow: 3, startColumn: 0, endColumn: 25 };
const cells = (
  cellValue: Record<number, Record<number, object | null>>,
  typed: Parameters<typeof actionsOf>[1] = null,
) => actionsOf({ id: MUTATION.cells, params: { subUnitId: "7", cellValue } }, typed);

describe("what the grid tells", () => {
  it("is nothing to the host when it is the view's own affair", () => {
    expect(actionsOf({ id: "sheet.operation.scroll-to-range", params: { range } }, null)).toEqual([]);
    expect(actionsOf({ id: MUTATION.cells, params: { subUnitId: "7" } }, null)).toEqual([]);
  });

  it("becomes a redrawing when the host has no counterpart", () => {
    expect(actionsOf({ id: MUTATION.moveRows, params: { subUnitId: "7" } }, null)).toEqual([
      { kind: "redraw", tab: 7 },
    ]);
  });

  it("counts rows and columns from 1", () => {
    const told = (id: string) => actionsOf({ id, params: { subUnitId: "7", range, ranges: [range] } }, null);
    expect(told(MUTATION.removeRows)).toEqual([{ kind: "delete-rows", tab: 7, first: 2, count: 3 }]);
    expect(told(MUTATION.insertColumns)).toEqual([{ kind: "insert-columns", tab: 7, first: 1, count: 26 }]);
    expect(told(MUTATION.hideRows)).toEqual([{ kind: "hide-rows", tab: 7, first: 2, count: 3 }]);
    expect(told(MUTATION.removeFilter)).toEqual([{ kind: "filter-area", tab: 7, area: null }]);
  });

  it("writes the smallest rectangle, with holes where nothing changed", () => {
    expect(cells({ 1: { 2: { v: "a" } }, 2: { 3: null } })).toEqual([
      {
        kind: "write",
        tab: 7,
        row: 2,
        column: 3,
        texts: [
          ["a", null],
          [null, ""],
        ],
      },
    ]);
  });

  it("writes row by row when the cells are far apart", () => {
    expect(cells({ 0: { 0: { v: "a" } }, 900: { 0: { v: "b" } } })).toHaveLength(2);
  });

  it("takes the text as it was typed rather than the value the grid made of it", () => {
    const typed = { tab: 7, row: 1, column: 2, text: "012%" };
    expect(cells({ 1: { 2: { v: 0.12, t: 2 } } }, typed)).toMatchObject([{ texts: [["012%"]] }]);
    expect(cells({ 1: { 3: { v: 0.12, t: 2 } } }, typed)).toMatchObject([{ texts: [["0.12"]] }]);
  });

  it("paints a rectangle at once, and cells that make none one by one", () => {
    const bold = { s: { bl: 1 } };
    expect(cells({ 1: { 0: bold, 1: bold } })).toEqual([
      { kind: "paint", tab: 7, area: { row: 2, column: 1, rows: 1, columns: 2 }, bold: true },
    ]);
    expect(cells({ 1: { 0: bold }, 2: { 1: bold } })).toHaveLength(2);
  });

  it("moves cells by writing both places", () => {
    const told = {
      id: MUTATION.moveCells,
      params: {
        from: { subUnitId: "7", value: { 0: { 0: null } } },
        to: { subUnitId: "8", value: { 4: { 1: { v: "x" } } } },
      },
    };
    expect(actionsOf(told, null)).toMatchObject([
      { kind: "write", tab: 7, texts: [[""]] },
      { kind: "write", tab: 8, row: 5, column: 2, texts: [["x"]] },
    ]);
  });
});
