import type { RunIn } from "../run/state/run.ts";

/** What a finished refresh did to its tab. */
export interface RefreshChanges {
  /** Rows. */
  added: number;
  /** Cells. */
  changed: number;
  /** Cells of the person's that were left alone. */
  kept: number;
  /** Rows that are in the source no more. */
  gone: number;
  /** Results for which there was no one row. */
  unplaced: number;
  /** Headers with the most changed cells, most first. */
  byColumn: { header: string; changed: number }[];
}

/** Of a refresh that failed, or whose run is not kept. */
export const NO_CHANGES: RefreshChanges = {
  added: 0,
  changed: 0,
  kept: 0,
  gone: 0,
  unplaced: 0,
  byColumn: [],
};

/** Read off the run, so that it can be told as long as the run is kept. */
export function changesOf({ merge }: RunIn<"done">): RefreshChanges {
  if (!merge) return NO_CHANGES;
  const { added, changed, kept, gone, byColumn, listed } = merge;
  return {
    added,
    changed,
    kept,
    gone,
    byColumn,
    unplaced: listed.reduce((sum, { count }) => sum + count, 0),
  };
}
