import type { RunIn } from "../run/run.ts";

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
  /** Headers with the most changed cells, most first. */
  byColumn: { header: string; changed: number }[];
}

/** Read off the run, so that it can be told as long as the run is kept. */
export function changesOf(run: RunIn<"done">): RefreshChanges {
  return { added: run.result?.rows ?? 0, changed: 0, kept: 0, gone: 0, byColumn: [] };
}
