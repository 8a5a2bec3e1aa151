import type { IRange } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { FFilter } from "@univerjs/preset-sheets-filter";
import type { Action } from "../../protocol.ts";

/** A filter as it is drawn. */
export interface FilterView {
  range: IRange;
  /** For columns (from 1) with a condition: the values it lets through, blank as "". */
  shown: [column: number, values: string[]][];
}

/** What Univer shows of a filter, in the host's terms; conditions other than lists of values are left out. */
export function filterView(filter: FFilter | null): FilterView | null {
  if (!filter) return null;
  const range = filter.getRange().getRange();
  const shown: FilterView["shown"] = [];
  for (let column = range.startColumn; column <= range.endColumn; column++) {
    const values = filter.getColumnFilterCriteria(column)?.filters;
    if (values) shown.push([column + 1, [...(values.filters ?? []), ...(values.blank ? [""] : [])]]);
  }
  return { range, shown };
}

/**
 * What the host is told when a column's condition (from 0) changed. The host knows lists of values alone, so any other
 * condition becomes the list of what it lets through.
 */
export function filterActions(sheet: FWorksheet, column: number): Action[] {
  const tab = Number(sheet.getSheetId());
  const filter = sheet.getFilter();
  const criteria = filter?.getColumnFilterCriteria(column);
  const place = { kind: "filter-column", tab, column: column + 1 } as const;
  if (!filter || !criteria) return [{ ...place, shown: null }];
  const values = criteria.filters;
  if (values) return [{ ...place, shown: [...(values.filters ?? []), ...(values.blank ? [""] : [])] }];
  return [{ ...place, shown: valuesLetThrough(sheet, filter, column) }];
}

function valuesLetThrough(sheet: FWorksheet, filter: FFilter, column: number): string[] {
  const { startRow, endRow } = filter.getRange().getRange();
  const out = new Set(filter.getFilteredOutRows());
  const matrix = sheet.getSheet().getCellMatrix();
  const values = new Set<string>();
  for (let row = startRow + 1; row <= endRow; row++) {
    if (!out.has(row)) values.add(String(matrix.getValue(row, column)?.v ?? ""));
  }
  return [...values];
}
