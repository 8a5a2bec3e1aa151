import { parseA1 } from "../a1.ts";
import type { RangeRef } from "../area.ts";
import { ServiceFailure } from "../failures.ts";
import type { Run } from "../run.ts";
import { showSheet } from "../view.ts";
import { assertInside, gridById, refOf, sheetById } from "./places.ts";
import { select } from "./spreadsheet-calls.ts";

function getRange(run: Run, sheetId: number, place: string | number[]): RangeRef {
  const sheet = gridById(run, sheetId);
  if (typeof place === "string") {
    const area = parseA1(place, sheet);
    assertInside(sheet, area);
    return refOf(sheet, area);
  }
  const [row = 0, column = 0, rows = 1, columns = 1] = place;
  const area = { row, column, rows, columns };
  assertInside(sheet, area);
  return refOf(sheet, area);
}

/** `Sheet`: its name and place, what it shows, and ranges of it. */
export const sheetCalls = {
  "Sheet.getSheetId": (run: Run, id: number): number => sheetById(run, id).id,
  "Sheet.getName": (run: Run, id: number): string => sheetById(run, id).name,
  "Sheet.getSheetName": (run: Run, id: number): string => sheetById(run, id).name,
  "Sheet.setName": (run: Run, id: number, name: string): void =>
    run.world.workbook.rename(sheetById(run, id), name),
  "Sheet.getIndex": (run: Run, id: number): number =>
    run.world.workbook.sheets().indexOf(sheetById(run, id)) + 1,
  "Sheet.getType": (run: Run, id: number): "GRID" | "OBJECT" =>
    sheetById(run, id).isChart ? "OBJECT" : "GRID",
  "Sheet.getParent": (run: Run, id: number): void => void sheetById(run, id),
  "Sheet.getMaxRows": (run: Run, id: number): number => gridById(run, id).maxRows,
  "Sheet.getMaxColumns": (run: Run, id: number): number => gridById(run, id).maxColumns,
  "Sheet.getLastRow": (run: Run, id: number): number => gridById(run, id).lastRow(),
  "Sheet.getLastColumn": (run: Run, id: number): number => gridById(run, id).lastColumn(),
  "Sheet.getRange": getRange,
  "Sheet.getRangeList": (run: Run, id: number, notations: string[]): RangeRef[] =>
    notations.map((notation) => getRange(run, id, notation)),
  "Sheet.getDataRange": (run: Run, id: number): RangeRef => {
    const sheet = gridById(run, id);
    return refOf(sheet, sheet.area());
  },
  "Sheet.getSlicers": (run: Run, id: number): void => void sheetById(run, id),
  "Sheet.getFrozenRows": (run: Run, id: number): number => gridById(run, id).frozenRows,
  "Sheet.setFrozenRows": (run: Run, id: number, rows: number): void => {
    const sheet = sheetById(run, id);
    if (rows >= sheet.maxRows) throw new ServiceFailure("You can't freeze all visible rows on the sheet.");
    sheet.frozenRows = rows;
  },
  "Sheet.hideSheet": (run: Run, id: number): void => {
    const sheet = sheetById(run, id);
    if (run.world.workbook.sheets().every((other) => other.hidden || other === sheet)) {
      throw new ServiceFailure("You can't hide all the sheets in a document.");
    }
    sheet.hidden = true;
  },
  "Sheet.showSheet": (run: Run, id: number): void => {
    sheetById(run, id).hidden = false;
  },
  "Sheet.isSheetHidden": (run: Run, id: number): boolean => sheetById(run, id).hidden,
  "Sheet.setTabColor": (run: Run, id: number, color: string | null): void => {
    sheetById(run, id).tabColor = color;
  },
  "Sheet.getColumnWidth": (run: Run, id: number, column: number): number =>
    sheetById(run, id).columnWidth(column),
  "Sheet.setColumnWidth": (run: Run, id: number, column: number, width: number): void =>
    setWidths(run, id, column, 1, width),
  "Sheet.setColumnWidths": (run: Run, id: number, column: number, count: number, width: number): void =>
    setWidths(run, id, column, count, width),
  "Sheet.activate": (run: Run, id: number): void => {
    const sheet = sheetById(run, id);
    sheet.hidden = false;
    showSheet(run.view, sheet);
  },
  "Sheet.setActiveRange": (run: Run, ref: RangeRef): void => select(run, [ref]),
  "Sheet.setActiveRangeList": (run: Run, refs: RangeRef[]): void => select(run, refs),
  "Sheet.setActiveSelection": (run: Run, id: number, place: RangeRef | string): RangeRef => {
    const ref = typeof place === "string" ? getRange(run, id, place) : place;
    select(run, [ref]);
    return ref;
  },
  "Sheet.getActiveRange": (run: Run, id: number): RangeRef | null => {
    const last = run.view.sheetId === id ? run.view.areas.at(-1) : undefined;
    return last ? { ...last, sheetId: id } : null;
  },
};

function setWidths(run: Run, id: number, column: number, count: number, width: number): void {
  const sheet = sheetById(run, id);
  assertInside(sheet, { row: 1, column, rows: 1, columns: count });
  for (let offset = 0; offset < count; offset++) sheet.widths.set(column + offset, width);
}
