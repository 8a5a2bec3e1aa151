import type { Area, RangeRef } from "../area.ts";
import { assertFits, writeCell } from "../cells.ts";
import { ServiceFailure } from "../failures.ts";
import type { Grid } from "../grid.ts";
import type { Run } from "../run.ts";
import { eachCell, type Sheet } from "../sheet.ts";
import { cellFromWire, type WireCell } from "../wire-cell.ts";
import { editableSheet } from "./places.ts";

function assertSameShape(ref: RangeRef, rows: readonly unknown[][]): void {
  if (rows.length !== ref.rows) {
    throw new ServiceFailure(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${ref.rows}.`,
    );
  }
  for (const row of rows) {
    if (row.length !== ref.columns) {
      throw new ServiceFailure(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${ref.columns}.`,
      );
    }
  }
}

function setValues(run: Run, ref: RangeRef, rows: WireCell[][]): void {
  const sheet = editableSheet(run, ref);
  assertSameShape(ref, rows);
  for (const row of rows) for (const cell of row) assertFits(cellFromWire(cell));
  rows.forEach((row, down) => {
    row.forEach((cell, right) => {
      writeCell(sheet, ref.row + down, ref.column + right, cellFromWire(cell));
    });
  });
}

function fill(run: Run, ref: RangeRef, pick: (sheet: Sheet) => Grid<string>, value: string | null): void {
  const grid = pick(editableSheet(run, ref));
  eachCell(ref, (row, column) => grid.set(row, column, value ?? undefined));
}

function fillEach(
  run: Run,
  ref: RangeRef,
  pick: (sheet: Sheet) => Grid<string>,
  rows: (string | null)[][],
): void {
  const grid = pick(editableSheet(run, ref));
  assertSameShape(ref, rows);
  eachCell(ref, (row, column) =>
    grid.set(row, column, rows[row - ref.row]?.[column - ref.column] ?? undefined),
  );
}

/** Takes values and formulas away; formats and notes stay. */
export function clearContents(sheet: Sheet, area: Area): void {
  clear(area, [sheet.cells, sheet.formulas, sheet.impliedFormats]);
}

/** Takes number formats, colours, weights, wrapping and alignment away. */
export function clearStyles(sheet: Sheet, area: Area): void {
  clear(area, sheet.styleLayers());
}

function clear(area: Area, layers: Grid<never>[] | Grid<string>[] | Pick<Grid<string>, "set">[]): void {
  for (const layer of layers) eachCell(area, (row, column) => layer.set(row, column, undefined));
}

/** `Range`: what changes content or looks. */
export const rangeWriteCalls = {
  "Range.setValues": setValues,
  "Range.setValue": (run: Run, ref: RangeRef, cell: WireCell): void => {
    const sheet = editableSheet(run, ref);
    const input = cellFromWire(cell);
    assertFits(input);
    eachCell(ref, (row, column) => writeCell(sheet, row, column, input));
  },
  "Range.setNumberFormat": (run: Run, ref: RangeRef, format: string): void =>
    fill(run, ref, (sheet) => sheet.formats, format),
  "Range.setNumberFormats": (run: Run, ref: RangeRef, formats: string[][]): void =>
    fillEach(run, ref, (sheet) => sheet.formats, formats),
  "Range.setFontWeight": (run: Run, ref: RangeRef, weight: string | null): void =>
    fill(run, ref, (sheet) => sheet.fontWeights, weight),
  "Range.setFontWeights": (run: Run, ref: RangeRef, weights: (string | null)[][]): void =>
    fillEach(run, ref, (sheet) => sheet.fontWeights, weights),
  "Range.setBackground": (run: Run, ref: RangeRef, color: string | null): void =>
    fill(run, ref, (sheet) => sheet.backgrounds, color),
  "RangeList.setBackground": (run: Run, refs: RangeRef[], color: string | null): void => {
    for (const ref of refs) fill(run, ref, (sheet) => sheet.backgrounds, color);
  },
  "Range.setBackgrounds": (run: Run, ref: RangeRef, colors: (string | null)[][]): void =>
    fillEach(run, ref, (sheet) => sheet.backgrounds, colors),
  "Range.setNote": (run: Run, ref: RangeRef, note: string | null): void =>
    fill(run, ref, (sheet) => sheet.notes, note || null),
  "Range.setNotes": (run: Run, ref: RangeRef, notes: (string | null)[][]): void =>
    fillEach(
      run,
      ref,
      (sheet) => sheet.notes,
      notes.map((row) => row.map((note) => note || null)),
    ),
  "Range.clearNote": (run: Run, ref: RangeRef): void => fill(run, ref, (sheet) => sheet.notes, null),
  "Range.setWrapStrategy": (run: Run, ref: RangeRef, strategy: string): void =>
    fill(run, ref, (sheet) => sheet.wraps, strategy),
  "Range.setWrap": (run: Run, ref: RangeRef, wrap: boolean): void =>
    fill(run, ref, (sheet) => sheet.wraps, wrap ? "WRAP" : "OVERFLOW"),
  "Range.setVerticalAlignment": (run: Run, ref: RangeRef, alignment: string | null): void =>
    fill(run, ref, (sheet) => sheet.alignments, alignment),
  "Range.clear": (run: Run, ref: RangeRef): void => {
    const sheet = editableSheet(run, ref);
    clearContents(sheet, ref);
    clearStyles(sheet, ref);
  },
  "Range.clearContent": (run: Run, ref: RangeRef): void => clearContents(editableSheet(run, ref), ref),
};
