import type { Area, RangeRef } from "../area.ts";
import { ServiceFailure } from "../failures.ts";
import type { Run } from "../run.ts";
import type { Sheet } from "../sheet.ts";

const OUTSIDE = "The coordinates of the range are outside the dimensions of the sheet.";

/** The tab behind an id the script holds; it may have been deleted meanwhile. */
export function sheetById(run: Run, sheetId: number): Sheet {
  const sheet = run.world.workbook.byId(sheetId);
  if (!sheet) throw new ServiceFailure(`Sheet ${sheetId} not found`);
  return sheet;
}

/**
 * The same for whatever has to do with cells, which a chart on a tab of its own has none of
 * (https://github.com/diegomanuel/binance-to-google-sheets/issues/13).
 */
export function gridById(run: Run, sheetId: number): Sheet {
  const sheet = sheetById(run, sheetId);
  if (sheet.isChart) throw new ServiceFailure("The action is not supported for OBJECT sheet.");
  return sheet;
}

/** The tab of a range whose cells are about to be touched; the grid may have shrunk since the range was made. */
export function sheetOf(run: Run, ref: RangeRef): Sheet {
  const sheet = gridById(run, ref.sheetId);
  assertInside(sheet, ref);
  return sheet;
}

/** The tab of a range about to be changed, if this user may change it. */
export function editableSheet(run: Run, ref: RangeRef): Sheet {
  const sheet = sheetOf(run, ref);
  assertEditable(run, sheet, ref);
  return sheet;
}

/** Throws as `getRange` does when the area is empty or leaves the grid. */
export function assertInside(sheet: Sheet, { row, column, rows, columns }: Area): void {
  if (rows < 1) throw new ServiceFailure("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new ServiceFailure("The number of columns in the range must be at least 1.");
  if (row < 1 || column < 1 || row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns) {
    throw new ServiceFailure(OUTSIDE);
  }
}

/** Throws when a protection keeps this user from the area. */
export function assertEditable(run: Run, sheet: Sheet, area: Area): void {
  if (!sheet.mayEdit(run.user.email, area)) {
    throw new ServiceFailure(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
  }
}

/** All cells of the grid, empty ones included. */
export function wholeSheet(sheet: Sheet): Area {
  return { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
}

/** The area as a range of this tab. */
export function refOf(sheet: Sheet, area: Area): RangeRef {
  return { ...area, sheetId: sheet.id };
}

/** The bare area of a range: what a tab keeps, which knows its own id. */
export function areaOf({ row, column, rows, columns, open }: RangeRef): Area {
  return open === undefined ? { row, column, rows, columns } : { row, column, rows, columns, open };
}
