import * as v from "valibot";
import { count } from "../stored.ts";
import type { Merge } from "./merge-tables.ts";

/** Columns that are named in a summary, those with the most changes first. */
const NAMED_COLUMNS = 5;
const LISTED_ROWS = 20;
const LONGEST_HEADER = 60;

/** What merging did, in figures and headers: the content of cells belongs into no record. */
export const MergeSummarySchema = v.object({
  /** Results that have a row. */
  rows: count,
  /** Rows that were not there before. */
  added: count,
  /** Cells that hold something else than before. */
  changed: count,
  /** Cells of the person's that were left alone although something new was found. */
  kept: count,
  /** Rows of the tab that the source does not have any more. */
  gone: count,
  byColumn: v.array(v.object({ header: v.string(), changed: count })),
  /**
   * Results that could not be placed: several rows are meant (`ambiguous`), the row was changed or deleted (`vanished`), or
   * neither key nor sent columns came back (`unknown`). `rows` are sheet rows where there are any, the first of them.
   */
  listed: v.array(
    v.object({ reason: v.picklist(["ambiguous", "vanished", "unknown"]), count, rows: v.array(count) }),
  ),
  /**
   * A tab that holds all results, made because some could not be placed. `made`: by this very run, with what tells whether
   * somebody changed it since, so that an undo can take it away.
   */
  restIn: v.exactOptional(
    v.object({
      sheetId: v.number(),
      sheetName: v.string(),
      made: v.exactOptional(v.object({ rows: count, fingerprint: v.string() })),
    }),
  ),
});
export type MergeSummary = v.InferOutput<typeof MergeSummarySchema>;

/** Sums a merge up that is done; `changes` are the columns of the cells that changed, by the headers people see. */
export function summarise(
  merge: Pick<Merge, "added" | "kept" | "gone" | "ambiguous" | "unplaced">,
  {
    rows,
    changes,
    unknown,
    several = 0,
  }: { rows: number; changes: readonly string[]; unknown: number; several?: number },
): MergeSummary {
  const counts = new Map<string, number>();
  for (const header of changes) counts.set(header, (counts.get(header) ?? 0) + 1);
  const ambiguous = merge.ambiguous.length + several;
  return {
    rows,
    added: merge.added.length,
    changed: changes.length,
    kept: merge.kept.length,
    gone: merge.gone.length,
    byColumn: [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, NAMED_COLUMNS)
      .map(([header, changed]) => ({ header: header.slice(0, LONGEST_HEADER), changed })),
    listed: [
      ...listed("ambiguous", ambiguous, merge.ambiguous),
      ...listed("vanished", merge.unplaced.length, []),
      ...listed("unknown", unknown, []),
    ],
  };
}

function listed(
  reason: MergeSummary["listed"][number]["reason"],
  amount: number,
  rows: readonly number[],
): MergeSummary["listed"] {
  return amount === 0 ? [] : [{ reason, count: amount, rows: rows.slice(0, LISTED_ROWS) }];
}
