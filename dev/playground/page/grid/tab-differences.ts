import type { ICellData, IRange, IWorksheetData, Nullable } from "@univerjs/core";
import type { Stretch, TabCells, TabShape, WireCell } from "../../protocol.ts";
import { rowsRange, stretchesOf, without } from "./areas.ts";
import { cellData, shows } from "./cell-data.ts";
import { MUTATION, type Mutation, UNIT } from "./mutations.ts";

/** Sizes of new rows and columns in Sheets, in px. */
export const USUAL_SIZE = { width: 100, height: 21 } as const;

/** How a tab is drawn at present, as far as its cells are not concerned. */
export interface DrawnTab {
  config: Pick<
    IWorksheetData,
    "name" | "rowCount" | "columnCount" | "tabColor" | "freeze" | "columnData" | "rowData"
  >;
  filter: { range: IRange; shown: [column: number, values: string[]][] } | null;
}

/** The steps that make a drawn tab look as the host says, its cells aside; none when it does. */
export function shapeDifferences({ config, filter }: DrawnTab, wanted: TabShape): Mutation[] {
  const where = { unitId: UNIT, subUnitId: String(wanted.id) };
  const steps: Mutation[] = [];
  const step = (id: string, params: object) => steps.push({ id, params: { ...where, ...params } });
  if (config.rowCount !== wanted.rows) step(MUTATION.rowCount, { rowCount: wanted.rows });
  if (config.columnCount !== wanted.columns) step(MUTATION.columnCount, { columnCount: wanted.columns });
  if (config.name !== wanted.name) step(MUTATION.renameTab, { name: wanted.name });
  if ((config.tabColor ?? "") !== (wanted.color ?? ""))
    step(MUTATION.colorTab, { color: wanted.color ?? "" });
  if ((config.freeze?.ySplit ?? 0) !== wanted.frozenRows) step(MUTATION.freeze, freezeOf(wanted.frozenRows));
  for (const [column, width] of widthDifferences(config, wanted)) {
    const range = { startRow: 0, endRow: wanted.rows - 1, startColumn: column - 1, endColumn: column - 1 };
    step(MUTATION.columnWidth, { ranges: [range], colWidth: width });
  }
  const hidden = hiddenRows(config);
  const ranges = (rows: Stretch[]) => rows.map((stretch) => rowsRange(stretch, wanted.columns));
  const toHide = ranges(without(wanted.hiddenRows, hidden));
  const toShow = ranges(without(hidden, wanted.hiddenRows));
  if (toHide.length > 0) step(MUTATION.hideRows, { ranges: toHide });
  if (toShow.length > 0) step(MUTATION.showRows, { ranges: toShow });
  for (const { id, params } of filterDifferences(filter, wanted.filter)) step(id, params);
  return steps;
}

/** Univer's way of saying that this many rows at the top stay in view. */
export function freezeOf(rows: number): {
  startRow: number;
  startColumn: number;
  ySplit: number;
  xSplit: number;
} {
  return { startRow: rows === 0 ? -1 : rows, startColumn: -1, ySplit: rows, xSplit: 0 };
}

/** Rows hidden by hand, not by a filter. */
function hiddenRows({ rowData }: Pick<IWorksheetData, "rowData">): Stretch[] {
  return stretchesOf(
    Object.entries(rowData)
      .flatMap(([row, data]) => (data?.hd === 1 ? [Number(row) + 1] : []))
      .sort((a, b) => a - b),
  );
}

function widthDifferences(
  { columnData }: Pick<IWorksheetData, "columnData">,
  { widths }: TabShape,
): [column: number, width: number][] {
  const drawn = new Map(
    Object.entries(columnData).flatMap(([column, data]): [number, number][] =>
      data?.w === undefined ? [] : [[Number(column) + 1, data.w]],
    ),
  );
  const wanted = new Map(widths);
  const columns = new Set([...drawn.keys(), ...wanted.keys()]);
  return [...columns].flatMap((column): [number, number][] => {
    const width = wanted.get(column) ?? USUAL_SIZE.width;
    return (drawn.get(column) ?? USUAL_SIZE.width) === width ? [] : [[column, width]];
  });
}

function filterDifferences(drawn: DrawnTab["filter"], wanted: TabShape["filter"]): Mutation[] {
  if (!wanted) return drawn ? [{ id: MUTATION.removeFilter, params: {} }] : [];
  const { row, column, rows, columns } = wanted.area;
  const range = {
    startRow: row - 1,
    endRow: row + rows - 2,
    startColumn: column - 1,
    endColumn: column + columns - 2,
  };
  const sameRange = drawn && sameNumbers(drawn.range, range);
  const steps: Mutation[] = [];
  if (drawn && !sameRange) steps.push({ id: MUTATION.removeFilter, params: {} });
  if (!sameRange) steps.push({ id: MUTATION.filterArea, params: { range } });
  const before = new Map(sameRange ? drawn.shown : []);
  for (const [at, values] of wanted.shown) {
    if (sameValues(before.get(at), values)) before.delete(at);
    else {
      before.delete(at);
      steps.push({
        id: MUTATION.filterColumn,
        params: { col: at - 1, criteria: criteriaOf(at - 1, values), reCalc: true },
      });
    }
  }
  for (const at of before.keys()) {
    steps.push({ id: MUTATION.filterColumn, params: { col: at - 1, criteria: null, reCalc: true } });
  }
  return steps;
}

function criteriaOf(colId: number, values: readonly string[]): object {
  const filters = values.filter((value) => value !== "");
  return { colId, filters: values.includes("") ? { filters, blank: true } : { filters } };
}

function sameNumbers(a: IRange, b: IRange): boolean {
  return (
    a.startRow === b.startRow &&
    a.endRow === b.endRow &&
    a.startColumn === b.startColumn &&
    a.endColumn === b.endColumn
  );
}

function sameValues(a: readonly string[] | undefined, b: readonly string[]): boolean {
  return a !== undefined && a.length === b.length && a.every((value) => b.includes(value));
}

type Cells = Record<number, Record<number, ICellData | null>>;

/** What the drawn cells of a tab are asked by; rows and columns from 0. */
export interface DrawnCells {
  /** One past the last drawn row. */
  rows: number;
  /** One past the last drawn column of a row. */
  width(row: number): number;
  cell(row: number, column: number): Nullable<ICellData>;
}

/** Cells to be drawn anew because they do not show what the host says; null when all do. */
export function cellDifferences(drawn: DrawnCells, wanted: TabCells): Mutation | null {
  const cellValue: Cells = {};
  const compare = (row: number, cells: readonly WireCell[]) => {
    const width = Math.max(cells.length, drawn.width(row));
    for (let column = 0; column < width; column++) {
      const wire = cells[column] ?? "";
      if (shows(drawn.cell(row, column), wire)) continue;
      cellValue[row] ??= {};
      cellValue[row][column] = cellData(wire);
    }
  };
  const named = new Set<number>();
  for (const [row, cells] of wanted.rows) {
    named.add(row - 1);
    compare(row - 1, cells);
  }
  if (wanted.complete) {
    for (let row = 0; row < drawn.rows; row++) if (!named.has(row)) compare(row, []);
  }
  if (Object.keys(cellValue).length === 0) return null;
  return { id: MUTATION.cells, params: { unitId: UNIT, subUnitId: String(wanted.tab), cellValue } };
}
