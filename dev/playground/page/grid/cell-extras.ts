import { CellValueType, type ICellDataForSheetInterceptor, type Nullable, type Univer } from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { drawnBefore } from "./cell-data.ts";

/** The corner by which Sheets says that a cell has a note. */
const NOTE_CORNER = { tr: { size: 7, color: "#f9ab00" } };

/** Before Univer's own handlers, which then see what the host says. */
const FIRST = 1_000;

/** Shows which cells have notes, and opens the editor on what would have to be typed rather than on what is shown. */
export function addCellExtras(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    handler: (cell, _location, next) => next(marked(cell)),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _location, next) => next(asTyped(cell)),
  });
}

type Cell = Nullable<ICellDataForSheetInterceptor>;

function marked(cell: Cell): Cell {
  return drawnBefore(cell)?.note === undefined ? cell : { ...cell, markers: NOTE_CORNER };
}

function asTyped(cell: Cell): Cell {
  const typed = drawnBefore(cell)?.typed;
  return typed === undefined ? cell : { ...cell, v: typed, t: CellValueType.STRING };
}
