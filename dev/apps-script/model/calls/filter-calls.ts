import type { RangeRef } from "../area.ts";
import { displayCell } from "../cells.ts";
import { ServiceFailure } from "../failures.ts";
import type { FilterCriterion, RowFilter } from "../row-filter.ts";
import type { Run } from "../run.ts";
import { refOf, sheetById } from "./places.ts";

function filterOf(run: Run, sheetId: number): RowFilter {
  const { filter } = sheetById(run, sheetId);
  if (!filter) throw new ServiceFailure("The filter has been deleted.");
  return filter;
}

function setCriterion(run: Run, sheetId: number, column: number, criterion: FilterCriterion | null): void {
  const sheet = sheetById(run, sheetId);
  const filter = filterOf(run, sheetId);
  filter.hiddenValues.delete(column);
  filter.conditions.delete(column);
  if (criterion?.condition) filter.conditions.set(column, criterion.condition);
  else if (criterion) filter.hiddenValues.set(column, criterion.hiddenValues);
  filter.apply((row, shownColumn) => displayCell(sheet, row, shownColumn));
}

function criterionOf(run: Run, sheetId: number, column: number): FilterCriterion | null {
  const filter = filterOf(run, sheetId);
  const condition = filter.conditions.get(column) ?? null;
  const hiddenValues = filter.hiddenValues.get(column);
  return condition || hiddenValues ? { hiddenValues: hiddenValues ?? [], condition } : null;
}

/** `Filter` of a tab; criteria here are lists of hidden values and a few conditions. */
export const filterCalls = {
  "Filter.getRange": (run: Run, sheetId: number): RangeRef =>
    refOf(sheetById(run, sheetId), filterOf(run, sheetId).area),
  "Filter.remove": (run: Run, sheetId: number): void => {
    filterOf(run, sheetId);
    sheetById(run, sheetId).filter = null;
  },
  "Filter.getColumnFilterCriteria": criterionOf,
  "Filter.setColumnFilterCriteria": setCriterion,
  "Filter.removeColumnFilterCriteria": (run: Run, sheetId: number, column: number): void =>
    setCriterion(run, sheetId, column, null),
};
