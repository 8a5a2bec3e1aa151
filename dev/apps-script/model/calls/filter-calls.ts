import type { RangeRef } from "../area.ts";
import { displayCell } from "../cells.ts";
import { ServiceFailure } from "../failures.ts";
import type { RowFilter } from "../row-filter.ts";
import type { Run } from "../run.ts";
import { refOf, sheetById } from "./places.ts";

function filterOf(run: Run, sheetId: number): RowFilter {
  const { filter } = sheetById(run, sheetId);
  if (!filter) throw new ServiceFailure("The filter has been deleted.");
  return filter;
}

function setHiddenValues(run: Run, sheetId: number, column: number, values: string[] | null): void {
  const sheet = sheetById(run, sheetId);
  const filter = filterOf(run, sheetId);
  if (values === null) filter.hiddenValues.delete(column);
  else filter.hiddenValues.set(column, values);
  filter.apply((row, shownColumn) => displayCell(sheet, row, shownColumn));
}

/** `Filter` of a tab; criteria here are lists of hidden values. */
export const filterCalls = {
  "Filter.getRange": (run: Run, sheetId: number): RangeRef =>
    refOf(sheetById(run, sheetId), filterOf(run, sheetId).area),
  "Filter.remove": (run: Run, sheetId: number): void => {
    filterOf(run, sheetId);
    sheetById(run, sheetId).filter = null;
  },
  "Filter.getColumnFilterCriteria": (run: Run, sheetId: number, column: number): string[] | null =>
    filterOf(run, sheetId).hiddenValues.get(column) ?? null,
  "Filter.setColumnFilterCriteria": setHiddenValues,
  "Filter.removeColumnFilterCriteria": (run: Run, sheetId: number, column: number): void =>
    setHiddenValues(run, sheetId, column, null),
};
