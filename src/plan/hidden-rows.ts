import type { SourceSheets } from "../ports.ts";
import { filteredOut } from "./filtered-out.ts";
import type { SourceRow } from "./source-table.ts";

/** Asking whether a row is hidden costs a service call or two; so many rows take about half a minute. */
export const HIDDEN_CHECKS = 3_000;

/** Rows that the criteria hide are asked about now and then, since a filter that was set long ago shows its age there. */
const SAMPLE = 20;

/** What is known of the rows that were asked about. */
export interface HiddenRows {
  hidden: ReadonlySet<number>;
  /** Nobody was asked about these, in the order of the rows. */
  unchecked: number[];
}

/**
 * Finds rows that a person does not see. What a filter's criteria hide is worked out, which takes no calls; whatever may be
 * sent is asked about one by one, because only Google knows what is hidden by hand.
 */
export function findHidden(sheets: SourceSheets, sheetId: number, rows: readonly SourceRow[]): HiddenRows {
  const filter = rows.length > 0 ? sheets.filter(sheetId) : null;
  const ask = (some: number[]) => sheets.hiddenRows(sheetId, some, filter !== null);

  const workedOut = filter ? filteredOut(filter, rows) : [];
  const sample = evenly(workedOut, SAMPLE);
  const hidden = new Set(ask(sample).length === sample.length ? workedOut : []);
  const asked = rows.map(({ row }) => row).filter((row) => !hidden.has(row));
  for (const row of ask(asked.slice(0, HIDDEN_CHECKS))) hidden.add(row);
  return { hidden, unchecked: asked.slice(HIDDEN_CHECKS) };
}

/** At most so many of them, spread from the first to the last. */
function evenly(rows: readonly number[], most: number): number[] {
  if (rows.length <= most) return [...rows];
  const step = (rows.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => rows[Math.round(at * step)] ?? 0);
}
