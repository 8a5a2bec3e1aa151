import type { StoredProblem } from "../stored.ts";
import type { MergeMode } from "./merge-rules.ts";

/** Of so many rows, at least one is expected back. */
const MANY = 10;

/** What is known of results before they are merged. */
export interface ResultFacts {
  mode: MergeMode;
  sent: number;
  rows: number;
  /** Rows of which it is known which ones they are. */
  known: number;
  /** Announced, and not in the files. */
  missing: number;
  /** Whether some of the rows were not worked on. */
  isPart: boolean;
  /** Columns that the tab shows and the results lack. */
  lackedColumns: readonly string[];
}

/** Why results are too odd to be let into a tab; null when they are not. A filter may drop a few rows, but not all of many. */
export function oddity(facts: ResultFacts): StoredProblem | null {
  const { mode, sent, rows, known, missing, isPart, lackedColumns } = facts;
  if (missing > 0) return { code: "refresh-rows-missing", facts: { missing } };
  if (mode === "replace" && isPart) return { code: "refresh-incomplete", facts: {} };
  if (rows === 0 && (mode === "replace" || sent >= MANY))
    return { code: "refresh-empty", facts: { rows: sent } };
  if (rows === 0) return null;
  if (mode !== "append" && known === 0) return { code: "refresh-rows-unknown", facts: {} };
  if (lackedColumns.length > 0) {
    return { code: "refresh-columns-missing", facts: { columns: lackedColumns.slice(0, 10).join(", ") } };
  }
  return null;
}
