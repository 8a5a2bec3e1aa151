import { describe, expect, it } from "vitest";
import { cellData } from "../../../../dev/playground/page/grid/cell-data.ts";
import { MUTATION } from "../../../../dev/playground/page/grid/mutations.ts";
import { newTab } from "../../../../dev/playground/page/grid/new-tab.ts";
import {
  cellDifferences,
  type DrawnTab,
  shapeDifferences,
} from "../../../../dev/playground/page/grid/tab-differences.ts";
import type { TabShape, WireCell } from "../../../../dev/playground/protocol.ts";

const SHAPE: TabShape = {
  id: 7,
  name: "Leads",
  rows: 1000,
  columns: 26,
  frozenRows: 1,
  color: null,
  widths: [[2, 150]],
  hiddenRows: [[9, 10]],
  filter: null,
};

function drawnAs(shape: TabShape, filter: DrawnTab["filter"] = null): DrawnTab {
  const {
    name = "",
    rowCount = 0,
    columnCount = 0,
    tabColor = "",
    freeze,
    columnData = {},
    rowData = {},
  } = newTab(shape, undefined);
  if (!freeze) throw new Error("A new tab says what is frozen");
  return { config: { name, rowCount, columnCount, tabColor, freeze, columnData, rowData }, filter };
}

const idsFor = (wanted: Partial<TabShape>, drawn = drawnAs(SHAPE)) =>
  shapeDifferences(drawn, { ...SHAPE, ...wanted }).map(({ id }) => id);

describe("steps of drawing a tab's shape", () => {
  it("are none for a tab that was just drawn", () => {
    expect(idsFor({})).toEqual([]);
  });

  it.each<[Partial<TabShape>, string]>([
    [{ rows: 1200 }, MUTATION.rowCount],
    [{ columns: 30 }, MUTATION.columnCount],
    [{ name: "People" }, MUTATION.renameTab],
    [{ color: "#ff0000" }, MUTATION.colorTab],
    [{ frozenRows: 0 }, MUTATION.freeze],
    [{ widths: [] }, MUTATION.columnWidth],
    [{ hiddenRows: [[9, 12]] }, MUTATION.hideRows],
    [{ hiddenRows: [[9, 9]] }, MUTATION.showRows],
  ])("for %j are one", (wanted, id) => {
    expect(idsFor(wanted)).toEqual([id]);
  });

  const area = { row: 1, column: 1, rows: 51, columns: 6 };
  const filter: TabShape["filter"] = { area, shown: [[2, ["Ada", ""]]], hiddenRows: [] };
  const range = { startRow: 0, endRow: 50, startColumn: 0, endColumn: 5 };

  it("make a filter with its conditions, blank being told apart", () => {
    const [make, condition] = shapeDifferences(drawnAs(SHAPE), { ...SHAPE, filter });
    expect(make).toMatchObject({ id: MUTATION.filterArea, params: { range } });
    expect(condition).toMatchObject({
      id: MUTATION.filterColumn,
      params: { col: 1, criteria: { colId: 1, filters: { filters: ["Ada"], blank: true } } },
    });
  });

  it("leave a filter alone that is drawn already, in whatever order its values are", () => {
    expect(idsFor({ filter }, drawnAs(SHAPE, { range, shown: [[2, ["", "Ada"]]] }))).toEqual([]);
  });

  it("lift a condition, and remove a filter", () => {
    const drawn = drawnAs(SHAPE, { range, shown: [[2, ["Ada", ""]]] });
    expect(shapeDifferences(drawn, { ...SHAPE, filter: { ...filter, shown: [] } })).toMatchObject([
      { id: MUTATION.filterColumn, params: { col: 1, criteria: null } },
    ]);
    expect(idsFor({}, drawn)).toEqual([MUTATION.removeFilter]);
  });
});

describe("steps of drawing cells", () => {
  const drawn = (rows: WireCell[][]) => ({
    rows: rows.length,
    width: (row: number) => rows[row]?.length ?? 0,
    cell: (row: number, column: number) => cellData(rows[row]?.[column] ?? ""),
  });

  it("are none where all is shown already", () => {
    expect(
      cellDifferences(drawn([["a", "b"]]), { tab: 7, complete: true, rows: [[1, ["a", "b"]]] }),
    ).toBeNull();
  });

  it("touch the cells that differ, and empty those that are gone", () => {
    const step = cellDifferences(drawn([["a", "b", "c"]]), {
      tab: 7,
      complete: false,
      rows: [[1, ["a", "x"]]],
    });
    expect(step?.params).toMatchObject({ cellValue: { 0: { 1: { v: "x" }, 2: null } } });
  });

  it("empty rows that a complete drawing does not name, and only then", () => {
    const before = drawn([["a"], ["b"]]);
    const rows: [number, WireCell[]][] = [[1, ["a"]]];
    expect(cellDifferences(before, { tab: 7, complete: false, rows })).toBeNull();
    expect(cellDifferences(before, { tab: 7, complete: true, rows })?.params).toMatchObject({
      cellValue: { 1: { 0: null } },
    });
  });
});
