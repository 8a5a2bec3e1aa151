import type { ICellData, IRange, IStyleData, Nullable } from "@univerjs/core";
import type { Action, WireArea } from "../../protocol.ts";
import { areaOf } from "./areas.ts";
import { typedText } from "./cell-data.ts";
import { MUTATION } from "./mutations.ts";

type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

/** What a person did in the grid, as Univer tells it afterwards. */
export interface Told {
  id: string;
  params: {
    subUnitId?: string;
    cellValue?: CellMatrix;
    range?: IRange;
    ranges?: IRange[];
    from?: { subUnitId: string; value: CellMatrix };
    to?: { subUnitId: string; value: CellMatrix };
    colWidth?: unknown;
    ySplit?: number;
  };
}

/** The text just typed into a cell, before Univer made a value of it; rows and columns from 0. */
export interface Typed {
  tab: number;
  row: number;
  column: number;
  text: string;
}

/** Sparse cells are sent row by row, so that two far apart do not become a rectangle of nothing. */
const SPARSE = 4;

/** What the host is to do about it; an empty list for what is the view's own affair. */
export function actionsOf({ id, params }: Told, typed: Typed | null): Action[] {
  const tab = Number(params.subUnitId);
  const { range } = params;
  switch (id) {
    case MUTATION.cells:
      return params.cellValue ? cellActions(tab, params.cellValue, typed) : [];
    case MUTATION.moveCells:
      return [params.from, params.to].flatMap((side) =>
        side ? cellActions(Number(side.subUnitId), side.value, null) : [],
      );
    case MUTATION.insertRows:
      return range ? [{ kind: "insert-rows", tab, ...rowsOf(range) }] : [];
    case MUTATION.removeRows:
      return range ? [{ kind: "delete-rows", tab, ...rowsOf(range) }] : [];
    case MUTATION.insertColumns:
      return range ? [{ kind: "insert-columns", tab, ...columnsOf(range) }] : [];
    case MUTATION.removeColumns:
      return range ? [{ kind: "delete-columns", tab, ...columnsOf(range) }] : [];
    case MUTATION.hideRows:
      return (params.ranges ?? []).map((rows) => ({ kind: "hide-rows", tab, ...rowsOf(rows) }));
    case MUTATION.showRows:
      return (params.ranges ?? []).map((rows) => ({ kind: "show-rows", tab, ...rowsOf(rows) }));
    case MUTATION.freeze:
      return [{ kind: "freeze", tab, rows: Math.max(0, params.ySplit ?? 0) }];
    case MUTATION.columnWidth:
      return widthActions(tab, params.ranges ?? [], params.colWidth);
    case MUTATION.filterArea:
      return range ? [{ kind: "filter-area", tab, area: areaOf(range) }] : [];
    case MUTATION.removeFilter:
      return [{ kind: "filter-area", tab, area: null }];
    case MUTATION.moveRows:
    case MUTATION.moveColumns:
    case MUTATION.reorder:
      // Not offered by the page; should Univer do it all the same, the host's state is drawn again.
      return [{ kind: "redraw", tab }];
    default:
      return [];
  }
}

function rowsOf({ startRow, endRow }: IRange): { first: number; count: number } {
  return { first: startRow + 1, count: endRow - startRow + 1 };
}

function columnsOf({ startColumn, endColumn }: IRange): { first: number; count: number } {
  return { first: startColumn + 1, count: endColumn - startColumn + 1 };
}

function widthActions(tab: number, ranges: IRange[], width: unknown): Action[] {
  if (typeof width !== "number") return ranges.length > 0 ? [{ kind: "redraw", tab }] : [];
  return ranges.map((range) => {
    const { first, count } = columnsOf(range);
    return { kind: "widen", tab, column: first, count, width };
  });
}

interface Change<T> {
  row: number;
  column: number;
  to: T;
}

function cellActions(tab: number, matrix: CellMatrix, typed: Typed | null): Action[] {
  const texts: Change<string>[] = [];
  const looks = new Map<string, Change<Looks>[]>();
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(cells)) {
      const place = { row: Number(row), column: Number(column) };
      const own = typed?.tab === tab && typed.row === place.row && typed.column === place.column;
      const text = own ? typed.text : typedText(cell);
      if (text !== null) texts.push({ ...place, to: text });
      const look = looksOf(cell);
      if (look) gather(looks, JSON.stringify(look), { ...place, to: look });
    }
  }
  return [...writes(tab, texts), ...[...looks.values()].flatMap((changes) => paints(tab, changes))];
}

function writes(tab: number, changes: Change<string>[]): Action[] {
  const box = boxAround(changes);
  if (!box) return [];
  if (box.rows > 1 && box.rows * box.columns > SPARSE * changes.length) {
    const byRow = new Map<number, Change<string>[]>();
    for (const change of changes) gather(byRow, change.row, change);
    return [...byRow.values()].flatMap((row) => writes(tab, row));
  }
  const texts = Array.from({ length: box.rows }, () => new Array<string | null>(box.columns).fill(null));
  for (const { row, column, to } of changes) {
    const line = texts[row + 1 - box.row];
    if (line) line[column + 1 - box.column] = to;
  }
  return [{ kind: "write", tab, row: box.row, column: box.column, texts }];
}

function gather<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

interface Looks {
  background?: string | null;
  bold?: boolean;
}

/** Of all that can be done to looks, the part the host knows. */
function looksOf(cell: Nullable<ICellData>): Looks | null {
  const style = cell?.s;
  if (!style || typeof style === "string") return null;
  const { bg, bl }: IStyleData = style;
  const looks: Looks = {
    ...(bg !== undefined && { background: bg?.rgb ?? null }),
    ...(bl !== undefined && { bold: bl === 1 }),
  };
  return Object.keys(looks).length === 0 ? null : looks;
}

function paints(tab: number, changes: Change<Looks>[]): Action[] {
  const box = boxAround(changes);
  const first = changes[0];
  if (!box || !first) return [];
  if (box.rows * box.columns === changes.length) return [{ kind: "paint", tab, area: box, ...first.to }];
  return changes.map(({ row, column, to }) => {
    const area = { row: row + 1, column: column + 1, rows: 1, columns: 1 };
    return { kind: "paint", tab, area, ...to };
  });
}

function boxAround(changes: readonly { row: number; column: number }[]): WireArea | null {
  if (changes.length === 0) return null;
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const { row, column } of changes) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}
