import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { TabCells, TabShape } from "../../protocol.ts";
import { cellData } from "./cell-data.ts";
import { freezeOf, USUAL_SIZE } from "./tab-differences.ts";

/** Width of the column of row numbers and height of the row of letters, in px, as in Sheets. */
const HEADERS = { width: 46, height: 24 } as const;

/** Univer's number for text at the lower edge of its cell. */
const BOTTOM = 3;

/** A tab as Univer takes it whole, which is much quicker than drawing it cell by cell. */
export function newTab(shape: TabShape, cells: TabCells | undefined): Partial<IWorksheetData> {
  const drawn: Record<number, Record<number, ICellData>> = {};
  for (const [row, wires] of cells?.rows ?? []) {
    const line: Record<number, ICellData> = {};
    wires.forEach((wire, column) => {
      const cell = cellData(wire);
      if (cell) line[column] = bare(cell);
    });
    drawn[row - 1] = line;
  }
  return {
    id: String(shape.id),
    name: shape.name,
    tabColor: shape.color ?? "",
    defaultStyle: { ff: "Arial", fs: 10, vt: BOTTOM },
    rowCount: shape.rows,
    columnCount: shape.columns,
    defaultColumnWidth: USUAL_SIZE.width,
    defaultRowHeight: USUAL_SIZE.height,
    rowHeader: { width: HEADERS.width },
    columnHeader: { height: HEADERS.height },
    freeze: freezeOf(shape.frozenRows),
    columnData: Object.fromEntries(shape.widths.map(([column, w]) => [column - 1, { w }])),
    rowData: Object.fromEntries(
      shape.hiddenRows.flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, index) => [first - 1 + index, { hd: 1 }]),
      ),
    ),
    cellData: drawn,
  };
}

/** Without the members that are null, which mean nothing in a new cell. */
function bare(cell: ICellData): ICellData {
  return Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== null));
}
