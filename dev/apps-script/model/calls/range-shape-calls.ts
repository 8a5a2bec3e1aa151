import { overlaps, type RangeRef } from "../area.ts";
import { ServiceFailure } from "../failures.ts";
import { RowFilter } from "../row-filter.ts";
import type { Run } from "../run.ts";
import { sortRows } from "../sort-rows.ts";
import { areaOf, editableSheet, refOf, sheetOf } from "./places.ts";
import { clearContents } from "./range-write-calls.ts";
import { select } from "./spreadsheet-calls.ts";

/** `Range`: what changes how cells hang together (filter, merge, order) or what is selected. */
export const rangeShapeCalls = {
  "Range.activate": (run: Run, ref: RangeRef): void => select(run, [ref]),
  "RangeList.activate": (run: Run, refs: RangeRef[]): void => select(run, refs),
  "RangeList.getRanges": (_run: Run, refs: RangeRef[]): RangeRef[] => refs,
  "Range.createFilter": (run: Run, ref: RangeRef): void => {
    const sheet = editableSheet(run, ref);
    if (sheet.filter) {
      throw new ServiceFailure("You can't create a filter in a sheet that already has a filter.");
    }
    sheet.filter = new RowFilter(areaOf(ref));
  },
  "Range.getFilter": (run: Run, ref: RangeRef): RangeRef | null => {
    const sheet = sheetOf(run, ref);
    return sheet.filter && overlaps(sheet.filter.area, ref) ? refOf(sheet, sheet.filter.area) : null;
  },
  "Range.merge": (run: Run, ref: RangeRef): void => {
    const sheet = editableSheet(run, ref);
    const kept = sheet.cells.get(ref.row, ref.column);
    clearContents(sheet, ref);
    sheet.cells.set(ref.row, ref.column, kept);
    sheet.merges = sheet.merges.filter((area) => !overlaps(area, ref));
    sheet.merges.push(areaOf(ref));
  },
  "Range.sort": (run: Run, ref: RangeRef, orders: { column: number; ascending: boolean }[]): void =>
    sortRows(editableSheet(run, ref), ref, orders),
};
