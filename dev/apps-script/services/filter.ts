import { call, callFor } from "./bridge.ts";
import { handleOf, remember } from "./handles.ts";
import { range } from "./range.ts";
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
      const hidden = call("Filter.getColumnFilterCriteria", sheetId, column);
      return hidden && criteria(hidden);
    },
    setColumnFilterCriteria: (column, wanted) => {
      const hidden = wanted === null ? null : handleOf<string[]>(wanted, "filterCriteria");
      call("Filter.setColumnFilterCriteria", sheetId, column, hidden);
      return self;
    },
    removeColumnFilterCriteria: (column) =>
      callFor(self, "Filter.removeColumnFilterCriteria", sheetId, column),
  });
  return self;
}

function criteria(hidden: string[]): Criteria {
  const self = strict<Criteria>("FilterCriteria", { getHiddenValues: () => [...hidden] });
  return remember(self, hidden);
}

/** `SpreadsheetApp.newFilterCriteria()`: a plain description, which needs no call. */
export function filterCriteriaBuilder(hidden: string[] = []): CriteriaBuilder {
  return strict<CriteriaBuilder>("FilterCriteriaBuilder", {
    setHiddenValues: (values) => filterCriteriaBuilder(values.map(String)),
    build: () => criteria(hidden),
  });
}
