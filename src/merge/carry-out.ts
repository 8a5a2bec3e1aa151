import { rowRuns } from "../plan/row-list.ts";
import type { Rect, TargetCells, TargetTabs } from "../ports.ts";
import { inBlocks } from "../results/blocks.ts";
import { toCell } from "../results/safe-cell.ts";
import type { Merge } from "./merge-tables.ts";
import { ROW_KEY_FIELD } from "./row-key-field.ts";
import type { CellChange, MachineCell } from "./tables.ts";

/** A tab that is merged into, and where its table begins. */
export interface Target {
  sheetId: number;
  cells: TargetCells;
  headerRow: number;
  /** 1-based column with the ids of rows, null where rows are known by what they hold. */
  idColumn: number | null;
}

/** Cells that the merge needs more than the grid has. */
export function cellsLacking({ cells }: Target, merge: Merge): number {
  const { rows, columns } = sizeAfter(cells, merge);
  return Math.max(rows, cells.rows) * Math.max(columns, cells.columns) - cells.rows * cells.columns;
}

/**
 * Does what a merge asks for, in as few calls as neighbouring cells allow; false when the time was up before all was done.
 * May stop anywhere: merging again finds out what is left.
 */
export function carryOut(targets: TargetTabs, target: Target, merge: Merge, hasTime: () => boolean): boolean {
  const { sheetId, cells, headerRow } = target;
  const { rows, columns } = sizeAfter(cells, merge);
  if (rows > cells.rows || columns > cells.columns) targets.grow(sheetId, rows, columns);
  const [firstAdded] = merge.addColumns;
  if (firstAdded) {
    const names = merge.addColumns.map(({ name }) => toCell(name, "number"));
    targets.setCells(sheetId, headerRow, firstAdded.column, [names]);
  }
  for (const { from, block } of inBlocks(newRows(target, merge))) {
    if (!hasTime()) return false;
    targets.setCells(sheetId, cells.values.length + 1 + from, 1, block);
  }
  for (const { row, column, block } of neighbours(merge.set)) {
    if (!hasTime()) return false;
    targets.setCells(sheetId, row, column, block);
  }
  if (!hasTime()) return false;
  const doomed = [...merge.remove].sort((a, b) => a - b);
  for (const { row, count } of rowRuns(doomed).reverse()) targets.deleteRows(sheetId, row, count);
  return true;
}

/**
 * Adds the column with the ids of rows, hidden at the right, in one write: a column with half of them would make the
 * others the person's own.
 */
export function addIdColumn(
  targets: TargetTabs,
  { sheetId, cells, headerRow }: Target,
  ids: ReadonlyMap<number, string>,
): void {
  const column = widthOf(cells) + 1;
  const rows = Math.max(cells.values.length, headerRow);
  targets.grow(sheetId, rows, column);
  const lines = Array.from({ length: rows - headerRow + 1 }, (_, at) => [
    at === 0 ? ROW_KEY_FIELD : toCell(ids.get(headerRow + at) ?? "", "number"),
  ]);
  targets.setCells(sheetId, headerRow, column, lines);
  targets.hideColumn(sheetId, column);
}

function sizeAfter(cells: TargetCells, { addColumns, append }: Merge): { rows: number; columns: number } {
  return {
    rows: cells.values.length + append.length,
    columns: Math.max(widthOf(cells), ...addColumns.map(({ column }) => column)),
  };
}

/** Columns that are used. */
function widthOf({ values }: TargetCells): number {
  return values[0]?.length ?? 0;
}

function newRows({ cells, idColumn }: Target, merge: Merge): (string | number)[][] {
  const { columns } = sizeAfter(cells, merge);
  return merge.append.map(({ id, cells: found }) =>
    Array.from({ length: columns }, (_, at) =>
      at + 1 === idColumn ? toCell(id, "number") : asWritten(found.get(at + 1) ?? ""),
    ),
  );
}

/** Text gets an apostrophe in front rather than a format, so that whatever format the person gave the cell stays. */
export function asWritten(value: MachineCell): string | number {
  if (typeof value === "number") return value;
  const cell = toCell(value, "number");
  return typeof cell === "number" ? `'${value}` : cell;
}

interface Block extends Rect {
  block: (string | number)[][];
}

/** Cells that stand below or beside each other, so that they share a write; none in between is written as well. */
export function neighbours(changes: readonly Pick<CellChange, "row" | "column" | "now">[]): Block[] {
  const runs: Block[] = [];
  for (const { row, column, now } of [...changes].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs[runs.length - 1];
    if (last && last.column === column && last.row + last.rows === row) {
      last.rows++;
      last.block.push([asWritten(now)]);
    } else runs.push({ row, column, rows: 1, columns: 1, block: [[asWritten(now)]] });
  }
  const open = new Map<string, Block>();
  const blocks: Block[] = [];
  for (const run of runs) {
    const left = open.get(`${run.row} ${run.rows} ${run.column}`);
    if (left) {
      left.columns++;
      run.block.forEach((line, at) => void left.block[at]?.push(...line));
    } else blocks.push(run);
    open.set(`${run.row} ${run.rows} ${run.column + 1}`, left ?? run);
  }
  return blocks;
}
