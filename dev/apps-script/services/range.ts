import type { RangeRef } from "../model/area.ts";
import { call, callFor } from "./bridge.ts";
import { fromWire, matrix, rowsToWire, toWire } from "./cells.ts";
import { filter } from "./filter.ts";
import { handleOf, remember } from "./handles.ts";
import { protection } from "./protection.ts";
import { sheet } from "./sheet.ts";
import { strict, withoutOptions } from "./strict.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Order = number | { column: number; ascending?: boolean };

/** The cells behind a `Range` that the script passes back. */
export function rangeRef(value: unknown): RangeRef {
  return handleOf<RangeRef>(value, "range");
}

/** `null` from the host means that there is no such range. */
export function rangeOrNull(ref: RangeRef | null): Range | null {
  return ref && range(ref);
}

function strings(method: string, rows: unknown): string[][] {
  return matrix(method, rows).map((row) => row.map(String));
}

function nullableStrings(method: string, rows: unknown): (string | null)[][] {
  return matrix(method, rows).map((row) =>
    row.map((value) => (value === null || value === undefined ? null : String(value))),
  );
}

/** `Range`. */
export function range(ref: RangeRef): Range {
  const self: Range = strict<Range>("Range", {
    ...reads(ref),
    ...writes(ref, () => self),
    ...shape(ref, () => self),
  });
  return remember(self, ref);
}

function reads(ref: RangeRef): Partial<Range> {
  return {
    getValues: () => call("Range.getValues", ref).map((row) => row.map(fromWire)),
    getValue: () => fromWire(call("Range.getValue", ref)),
    getDisplayValues: () => call("Range.getDisplayValues", ref),
    getDisplayValue: () => call("Range.getDisplayValue", ref),
    getFormulas: () => call("Range.getFormulas", ref),
    getFormula: () => call("Range.getFormula", ref),
    getNumberFormats: () => call("Range.getNumberFormats", ref),
    getNumberFormat: () => call("Range.getNumberFormat", ref),
    getBackgrounds: () => call("Range.getBackgrounds", ref),
    getNotes: () => call("Range.getNotes", ref),
    getNote: () => call("Range.getNote", ref),
    isBlank: () => call("Range.isBlank", ref),
    getA1Notation: () => call("Range.getA1Notation", ref),
    getRow: () => call("Range.getRow", ref),
    getColumn: () => call("Range.getColumn", ref),
    getNumRows: () => call("Range.getNumRows", ref),
    getNumColumns: () => call("Range.getNumColumns", ref),
    getHeight: () => call("Range.getHeight", ref),
    getWidth: () => call("Range.getWidth", ref),
    getLastRow: () => call("Range.getLastRow", ref),
    getLastColumn: () => call("Range.getLastColumn", ref),
    getSheet: () => sheet(call("Range.getSheet", ref)),
    getCell: (row, column) => range(call("Range.getCell", ref, row, column)),
    offset: (rows: number, columns: number, height?: number, width?: number) =>
      range(call("Range.offset", ref, rows, columns, height ?? null, width ?? null)),
    getMergedRanges: () => call("Range.getMergedRanges", ref).map(range),
    isPartOfMerge: () => call("Range.isPartOfMerge", ref),
    // Google's types name an enum here; the service gives the words "bold" and "normal".
    getFontWeights: () => call("Range.getFontWeights", ref) as ReturnType<Range["getFontWeights"]>,
  };
}

function writes(ref: RangeRef, self: () => Range): Partial<Range> {
  return {
    setValues: (rows) => callFor(self(), "Range.setValues", ref, rowsToWire("Range.setValues", rows)),
    setValue: (value) => callFor(self(), "Range.setValue", ref, toWire(value)),
    setNumberFormat: (format) => callFor(self(), "Range.setNumberFormat", ref, format),
    setNumberFormats: (rows) =>
      callFor(self(), "Range.setNumberFormats", ref, strings("Range.setNumberFormats", rows)),
    setFontWeight: (weight) =>
      callFor(self(), "Range.setFontWeight", ref, weight === null ? null : String(weight)),
    setFontWeights: (rows) =>
      callFor(self(), "Range.setFontWeights", ref, nullableStrings("Range.setFontWeights", rows)),
    setBackground: (color) => callFor(self(), "Range.setBackground", ref, color),
    setBackgrounds: (rows) =>
      callFor(self(), "Range.setBackgrounds", ref, nullableStrings("Range.setBackgrounds", rows)),
    setNote: (note) => callFor(self(), "Range.setNote", ref, note),
    setNotes: (rows) => callFor(self(), "Range.setNotes", ref, nullableStrings("Range.setNotes", rows)),
    clearNote: () => callFor(self(), "Range.clearNote", ref),
    setWrapStrategy: (strategy) => callFor(self(), "Range.setWrapStrategy", ref, String(strategy)),
    setWrap: (wrap) => callFor(self(), "Range.setWrap", ref, wrap),
    setVerticalAlignment: (alignment) => callFor(self(), "Range.setVerticalAlignment", ref, alignment),
    clear: (options?: object) => callFor(self(), "Range.clear", withoutOptions(ref, options)),
    clearContent: () => callFor(self(), "Range.clearContent", ref),
  };
}

function shape(ref: RangeRef, self: () => Range): Partial<Range> {
  return {
    activate: () => callFor(self(), "Range.activate", ref),
    merge: () => callFor(self(), "Range.merge", ref),
    protect: () => protection(call("Range.protect", ref)),
    createFilter: () => {
      call("Range.createFilter", ref);
      return filter(ref.sheetId);
    },
    getFilter: () => {
      // Google's types do not say so, but a range without a filter gives null.
      return (call("Range.getFilter", ref) && filter(ref.sheetId)) as ReturnType<Range["getFilter"]>;
    },
    sort: (orders: Order | Order[]) => {
      const list = (Array.isArray(orders) ? orders : [orders]).map((order) =>
        typeof order === "number"
          ? { column: order, ascending: true }
          : { column: order.column, ascending: order.ascending ?? true },
      );
      return callFor(self(), "Range.sort", ref, list);
    },
  };
}
