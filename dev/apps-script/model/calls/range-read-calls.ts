import { formatA1 } from "../a1.ts";
import { overlaps, type RangeRef } from "../area.ts";
import { displayCell, effectiveFormat, readCell } from "../cells.ts";
import type { Grid } from "../grid.ts";
import type { Run } from "../run.ts";
import { mapArea, type Sheet } from "../sheet.ts";
import { cellToWire, type WireCell } from "../wire-cell.ts";
import { assertInside, refOf, sheetOf } from "./places.ts";

function values(run: Run, ref: RangeRef): WireCell[][] {
  const sheet = sheetOf(run, ref);
  return mapArea(ref, (row, column) => cellToWire(readCell(sheet, row, column)));
}

function displayValues(run: Run, ref: RangeRef): string[][] {
  const sheet = sheetOf(run, ref);
  return mapArea(ref, (row, column) => displayCell(sheet, row, column));
}

function numberFormats(run: Run, ref: RangeRef): string[][] {
  const sheet = sheetOf(run, ref);
  return mapArea(ref, (row, column) => effectiveFormat(sheet, row, column));
}

function layer(run: Run, ref: RangeRef, pick: (sheet: Sheet) => Grid<string>, absent: string): string[][] {
  const grid = pick(sheetOf(run, ref));
  return mapArea(ref, (row, column) => grid.get(row, column) ?? absent);
}

function topLeft<T>(rows: T[][]): T {
  const value = rows[0]?.[0];
  if (value === undefined) throw new Error("A range has at least one cell");
  return value;
}

const one = (ref: RangeRef): RangeRef => ({ ...ref, rows: 1, columns: 1 });

/** `Range`: where it is and what is in it. */
export const rangeReadCalls = {
  "Range.getValues": values,
  "Range.getValue": (run: Run, ref: RangeRef): WireCell => topLeft(values(run, one(ref))),
  "Range.getDisplayValues": displayValues,
  "Range.getDisplayValue": (run: Run, ref: RangeRef): string => topLeft(displayValues(run, one(ref))),
  "Range.getFormulas": (run: Run, ref: RangeRef): string[][] =>
    layer(run, ref, (sheet) => sheet.formulas, ""),
  "Range.getFormula": (run: Run, ref: RangeRef): string =>
    topLeft(layer(run, one(ref), (sheet) => sheet.formulas, "")),
  "Range.getNumberFormats": numberFormats,
  "Range.getNumberFormat": (run: Run, ref: RangeRef): string => topLeft(numberFormats(run, one(ref))),
  "Range.getFontWeights": (run: Run, ref: RangeRef): string[][] =>
    layer(run, ref, (sheet) => sheet.fontWeights, "normal"),
  "Range.getBackgrounds": (run: Run, ref: RangeRef): string[][] =>
    layer(run, ref, (sheet) => sheet.backgrounds, "#ffffff"),
  "Range.getNotes": (run: Run, ref: RangeRef): string[][] => layer(run, ref, (sheet) => sheet.notes, ""),
  "Range.getNote": (run: Run, ref: RangeRef): string =>
    topLeft(layer(run, one(ref), (sheet) => sheet.notes, "")),
  "Range.isBlank": (run: Run, ref: RangeRef): boolean =>
    displayValues(run, ref).every((row) => row.every((text) => text === "")),
  "Range.getA1Notation": (_run: Run, ref: RangeRef): string => formatA1(ref),
  "Range.getRow": (_run: Run, ref: RangeRef): number => ref.row,
  "Range.getColumn": (_run: Run, ref: RangeRef): number => ref.column,
  "Range.getNumRows": (_run: Run, ref: RangeRef): number => ref.rows,
  "Range.getNumColumns": (_run: Run, ref: RangeRef): number => ref.columns,
  "Range.getHeight": (_run: Run, ref: RangeRef): number => ref.rows,
  "Range.getWidth": (_run: Run, ref: RangeRef): number => ref.columns,
  "Range.getLastRow": (_run: Run, ref: RangeRef): number => ref.row + ref.rows - 1,
  "Range.getLastColumn": (_run: Run, ref: RangeRef): number => ref.column + ref.columns - 1,
  "Range.getSheet": (_run: Run, ref: RangeRef): number => ref.sheetId,
  "Range.getCell": (run: Run, ref: RangeRef, row: number, column: number): RangeRef =>
    moved(run, ref, row - 1, column - 1, 1, 1),
  "Range.offset": (
    run: Run,
    ref: RangeRef,
    rows: number,
    columns: number,
    height: number | null,
    width: number | null,
  ): RangeRef => moved(run, ref, rows, columns, height ?? ref.rows, width ?? ref.columns),
  "Range.getMergedRanges": (run: Run, ref: RangeRef): RangeRef[] => {
    const sheet = sheetOf(run, ref);
    return sheet.mergesWithin(ref).map((area) => refOf(sheet, area));
  },
  "Range.isPartOfMerge": (run: Run, ref: RangeRef): boolean =>
    sheetOf(run, ref).merges.some((area) => overlaps(area, ref)),
};

function moved(
  run: Run,
  ref: RangeRef,
  down: number,
  right: number,
  rows: number,
  columns: number,
): RangeRef {
  const area = { row: ref.row + down, column: ref.column + right, rows, columns };
  const sheet = sheetOf(run, ref);
  assertInside(sheet, area);
  return refOf(sheet, area);
}
