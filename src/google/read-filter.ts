import type { FilterColumn, RowFilter } from "../ports.ts";
import { toRect } from "./to-rect.ts";

/** The filter of a tab, with one call a column. Slicers hide rows, too, and their columns are not read. */
export function readFilter(sheet: GoogleAppsScript.Spreadsheet.Sheet): RowFilter | null {
  const filter = sheet.getFilter();
  if (sheet.getSlicers().length > 0) return { area: toRect(sheet.getDataRange()), columns: null };
  if (!filter) return null;
  const area = toRect(filter.getRange());
  // Whether its columns are counted from the sheet's first or from its own is not documented; here both are the same.
  if (area.column !== 1) return { area, columns: null };
  const columns = Array.from({ length: area.columns }, (_, at) => at + 1);
  return { area, columns: columns.flatMap((column) => readColumn(filter, column)) };
}

function readColumn(filter: GoogleAppsScript.Spreadsheet.Filter, column: number): FilterColumn[] {
  const criteria = filter.getColumnFilterCriteria(column);
  if (!criteria) return [];
  const type = criteria.getCriteriaType();
  const condition = type && { type: String(type), values: criteria.getCriteriaValues().map(String) };
  // Null, against what the types say, where rows are not chosen by value.
  const hiddenValues: string[] | null = criteria.getHiddenValues();
  return [{ column, hiddenValues: hiddenValues ?? [], condition }];
}
