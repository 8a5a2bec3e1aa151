import type { FilterCondition, FilterCriterion } from "../model/row-filter.ts";
import { call, callFor } from "./bridge.ts";
import { handleOf, remember } from "./handles.ts";
import { range } from "./range.ts";
import { BOOLEAN_CRITERIA } from "./spreadsheet-enums.ts";
import { strict } from "./strict.ts";

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type CriteriaBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

/** `Filter` of a tab, which has at most one. */
export function filter(sheetId: number): Filter {
  const self: Filter = strict<Filter>("Filter", {
    getRange: () => range(call("Filter.getRange", sheetId)),
    remove: () => call("Filter.remove", sheetId),
    getColumnFilterCriteria: (column) => {
      const found = call("Filter.getColumnFilterCriteria", sheetId, column);
      return found && criteria(found);
    },
    setColumnFilterCriteria: (column, wanted) => {
      const criterion = wanted === null ? null : handleOf<FilterCriterion>(wanted, "filterCriteria");
      call("Filter.setColumnFilterCriteria", sheetId, column, criterion);
      return self;
    },
    removeColumnFilterCriteria: (column) =>
      callFor(self, "Filter.removeColumnFilterCriteria", sheetId, column),
  });
  return self;
}

function criteria(criterion: FilterCriterion): Criteria {
  const { hiddenValues, condition } = criterion;
  const self = strict<Criteria>("FilterCriteria", {
    getHiddenValues: () => [...hiddenValues],
    // Google's types leave out that there may be none.
    getCriteriaType: () =>
      (condition && BOOLEAN_CRITERIA[condition.type]) as ReturnType<Criteria["getCriteriaType"]>,
    getCriteriaValues: () => [...(condition?.values ?? [])],
  });
  return remember(self, criterion);
}

const NOTHING: FilterCriterion = { hiddenValues: [], condition: null };

/** `SpreadsheetApp.newFilterCriteria()`: a plain description, which needs no call. */
export function filterCriteriaBuilder(criterion: FilterCriterion = NOTHING): CriteriaBuilder {
  const when = (condition: FilterCondition) => filterCriteriaBuilder({ ...NOTHING, condition });
  return strict<CriteriaBuilder>("FilterCriteriaBuilder", {
    setHiddenValues: (values) => filterCriteriaBuilder({ ...NOTHING, hiddenValues: values.map(String) }),
    whenCellEmpty: () => when({ type: "CELL_EMPTY", values: [] }),
    whenTextContains: (text) => when({ type: "TEXT_CONTAINS", values: [text] }),
    build: () => criteria(criterion),
  });
}
