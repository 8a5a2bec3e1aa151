import type { Area, RangeRef } from "../area.ts";
import { assertFits, writeCell } from "../cells.ts";
import { ServiceFailure } from "../failures.ts";
import type { Run } from "../run.ts";
import type { Sheet } from "../sheet.ts";
import { cellFromWire, type WireCell } from "../wire-cell.ts";
import { assertEditable, assertInside, refOf, sheetById, wholeSheet } from "./places.ts";
import { clearContents, clearStyles } from "./range-write-calls.ts";

function rowsOf(sheet: Sheet, row: number, count: number): Area {
  return { row, column: 1, rows: count, columns: sheet.maxColumns };
}

function columnsOf(sheet: Sheet, column: number, count: number): Area {
  return { row: 1, column, rows: sheet.maxRows, columns: count };
}

function editable(run: Run, id: number, area: (sheet: Sheet) => Area): Sheet {
  const sheet = sheetById(run, id);
  assertInside(sheet, area(sheet));
  assertEditable(run, sheet, area(sheet));
  return sheet;
}

/** `Sheet`: rows and columns that come, go and hide; clearing all of it. */
export const sheetStructureCalls = {
  "Sheet.insertRowsAfter": (run: Run, id: number, after: number, count: number): void => {
    const sheet = editable(run, id, (tab) => rowsOf(tab, after, 1));
    run.world.workbook.assertRoom(count * sheet.maxColumns);
    sheet.insertRows(after, count);
  },
  "Sheet.insertColumnsAfter": (run: Run, id: number, after: number, count: number): void => {
    const sheet = editable(run, id, (tab) => columnsOf(tab, after, 1));
    run.world.workbook.assertRoom(count * sheet.maxRows);
    sheet.insertColumns(after, count);
  },
  "Sheet.appendRow": (run: Run, id: number, cells: WireCell[]): void => {
    const sheet = sheetById(run, id);
    const row = sheet.lastRow() + 1;
    run.world.workbook.grow(
      sheet,
      Math.max(0, row - sheet.maxRows),
      Math.max(0, cells.length - sheet.maxColumns),
    );
    assertEditable(run, sheet, { row, column: 1, rows: 1, columns: cells.length });
    for (const cell of cells) assertFits(cellFromWire(cell));
    cells.forEach((cell, at) => {
      writeCell(sheet, row, at + 1, cellFromWire(cell));
    });
  },
  "Sheet.deleteRows": (run: Run, id: number, first: number, count: number): void => {
    const sheet = editable(run, id, (tab) => rowsOf(tab, first, count));
    if (count >= sheet.maxRows) throw new ServiceFailure("You can't delete all the rows on the sheet.");
    if (first <= sheet.frozenRows + 1 && first + count > sheet.maxRows) {
      throw new ServiceFailure("Sorry, it is not possible to delete all non-frozen rows.");
    }
    sheet.deleteRows(first, count);
  },
  "Sheet.deleteColumns": (run: Run, id: number, first: number, count: number): void => {
    const sheet = editable(run, id, (tab) => columnsOf(tab, first, count));
    if (count >= sheet.maxColumns) throw new ServiceFailure("You can't delete all the columns on the sheet.");
    sheet.deleteColumns(first, count);
  },
  "Sheet.isRowHiddenByFilter": (run: Run, id: number, row: number): boolean =>
    sheetById(run, id).filter?.hiddenRows.has(row) ?? false,
  "Sheet.isRowHiddenByUser": (run: Run, id: number, row: number): boolean =>
    sheetById(run, id).hiddenByUser.has(row),
  "Sheet.hideRows": (run: Run, id: number, first: number, count: number): void => {
    const sheet = editable(run, id, (tab) => rowsOf(tab, first, count));
    for (let row = first; row < first + count; row++) sheet.hiddenByUser.add(row);
  },
  "Sheet.showRows": (run: Run, id: number, first: number, count: number): void => {
    const sheet = editable(run, id, (tab) => rowsOf(tab, first, count));
    for (let row = first; row < first + count; row++) sheet.hiddenByUser.delete(row);
  },
  "Sheet.hideColumns": (run: Run, id: number, first: number, count: number): void => {
    const sheet = editable(run, id, (tab) => columnsOf(tab, first, count));
    for (let column = first; column < first + count; column++) sheet.hiddenColumns.add(column);
  },
  "Sheet.isColumnHiddenByUser": (run: Run, id: number, column: number): boolean =>
    sheetById(run, id).hiddenColumns.has(column),
  "Sheet.clear": (run: Run, id: number): void => {
    const sheet = editable(run, id, wholeSheet);
    clearContents(sheet, wholeSheet(sheet));
    clearStyles(sheet, wholeSheet(sheet));
  },
  "Sheet.clearContents": (run: Run, id: number): void => {
    const sheet = editable(run, id, wholeSheet);
    clearContents(sheet, wholeSheet(sheet));
  },
  "Sheet.getFilter": (run: Run, id: number): RangeRef | null => {
    const sheet = sheetById(run, id);
    return sheet.filter ? refOf(sheet, sheet.filter.area) : null;
  },
};
