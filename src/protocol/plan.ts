import type { Notice } from "./problem.ts";

export interface FieldMapping {
  /** 1-based sheet column. */
  column: number;
  /** Field of the record. */
  name: string;
}

export interface SkipRules {
  hidden: boolean;
  blank: boolean;
  duplicate: boolean;
  alreadySent: boolean;
  /** Skip rows that already hold something in this 1-based column. */
  whenFilled?: number;
}

/**
 * `columns`: keep only these result columns ("request only what you need"). `overwrite`: write over filled cells of the
 * result columns, too; absent, only blank ones are filled.
 */
export type Output =
  | { kind: "new-tab"; title?: string; columns?: string[] }
  | { kind: "own-rows"; columns?: string[]; overwrite?: boolean };

export interface RunRequest {
  workflowId: string;
  /** Absent: the sheet, range and header of the current selection. */
  sheetId?: number;
  a1?: string;
  headerRow?: number;
  fields: FieldMapping[];
  skip: SkipRules;
  /** Send at most this many rows ("Try 3 first"). */
  limit?: number;
  output: Output;
  /** How many rows the person agreed to send although a cap was reached; must be the plan's `toSend`. */
  confirmedRows?: number;
}

/** Every selected row stands in exactly one of these, so they add up to `selected`. */
export type RowFate =
  | "hidden"
  | "blank"
  | "duplicate"
  | "alreadySent"
  | "filled"
  | "missingField"
  | "overLimit"
  | "toSend";

export type PlanCounts = Record<"selected" | RowFate, number>;

/** ISO 8601, UTC; equal when all were sent at once. */
export interface SentTimes {
  first: string;
  last: string;
}

export interface Plan {
  counts: PlanCounts;
  /** Sheet row numbers, 1-based, ascending; each count is the length of its list. */
  rows: Record<"selected" | RowFate, number[]>;
  /** Headers of the columns whose values leave the sheet, and of those that stay. */
  sentColumns: string[];
  keptColumns: string[];
  /** The first records exactly as they would be sent. */
  sample: Record<string, string>[];
  /** When the rows counted as `alreadySent` were sent; absent when there are none, or nobody noted it. */
  sentBefore?: SentTimes;
  warnings: Notice[];
  /** Caps that are reached: the run starts only with `confirmedRows`. */
  asks: Notice[];
}
