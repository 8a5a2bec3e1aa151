import type { RowChanges } from "./row-changes.ts";

/**
 * One property of the cells of a tab (values, formats, notes, ...), 1-based and sparse: an untouched row costs nothing,
 * and trailing empty cells of a row are dropped so that the last used column is known without looking at every cell.
 */
export class Grid<T> {
  private rows: ((T | undefined)[] | undefined)[] = [];

  constructor(private readonly changes: RowChanges | null = null) {}

  get(row: number, column: number): T | undefined {
    return this.rows[row - 1]?.[column - 1];
  }

  set(row: number, column: number, value: T | undefined): void {
    this.changes?.touch(row);
    let cells = this.rows[row - 1];
    if (value === undefined) {
      if (!cells || column > cells.length) return;
      cells[column - 1] = undefined;
      while (cells.length > 0 && cells[cells.length - 1] === undefined) cells.pop();
      return;
    }
    if (!cells) {
      while (this.rows.length < row - 1) this.rows.push(undefined);
      cells = [];
      this.rows[row - 1] = cells;
    }
    while (cells.length < column - 1) cells.push(undefined);
    cells[column - 1] = value;
  }

  lastRow(): number {
    for (let row = this.rows.length; row > 0; row--) if (this.rows[row - 1]?.length) return row;
    return 0;
  }

  lastColumn(): number {
    let last = 0;
    for (const cells of this.rows) if (cells && cells.length > last) last = cells.length;
    return last;
  }

  insertRows(afterRow: number, count: number): void {
    this.changes?.touchAll();
    if (afterRow >= this.rows.length) return;
    // Not splice: spreading hundreds of thousands of arguments overflows the stack.
    this.rows = this.rows
      .slice(0, afterRow)
      .concat(new Array<undefined>(count).fill(undefined), this.rows.slice(afterRow));
  }

  deleteRows(firstRow: number, count: number): void {
    this.changes?.touchAll();
    this.rows.splice(firstRow - 1, count);
  }

  insertColumns(afterColumn: number, count: number): void {
    this.changes?.touchAll();
    for (const cells of this.rows) {
      if (cells && afterColumn < cells.length) {
        cells.splice(afterColumn, 0, ...new Array<undefined>(count).fill(undefined));
      }
    }
  }

  deleteColumns(firstColumn: number, count: number): void {
    this.changes?.touchAll();
    for (const cells of this.rows) {
      if (!cells) continue;
      cells.splice(firstColumn - 1, count);
      while (cells.length > 0 && cells[cells.length - 1] === undefined) cells.pop();
    }
  }
}
