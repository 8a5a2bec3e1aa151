import type { PlanCounts } from "./plan.ts";
import type { Notice, ProblemView } from "./problem.ts";
import type { RunProgress, RunStatus } from "./progress.ts";

/** What merging results into a tab did, in figures and headers. */
export interface MergeSummary {
  /** Results that have a row. */
  rows: number;
  /** Rows that were not there before; 0 beside one's own rows. */
  added: number;
  /** Cells that hold something else than before. */
  changed: number;
  /** Cells of the person's that were left alone although something new was found. */
  kept: number;
  /** Rows of the tab that the source does not have any more. */
  gone: number;
  /** The five columns with the most changes, most first. */
  byColumn: { header: string; changed: number }[];
  /**
   * Results that could not be placed: several rows are meant, the row was changed or deleted meanwhile, or the results do
   * not tell. `rows`: sheet rows where there are any, up to 20.
   */
  listed: { reason: "ambiguous" | "vanished" | "unknown"; count: number; rows: number[] }[];
  /** A tab that holds all results, made because some could not be placed. */
  restIn?: { sheetId: number; sheetName: string };
}

export interface RunResult {
  sheetId: number;
  sheetName: string;
  rows: number;
  columns: number;
}

/** Where the results of a run go: a tab of their own, beside the rows that were sent, or a tab that is brought up to date. */
export type RunOutputView =
  | { kind: "new-tab" }
  | { kind: "own-rows" }
  | { kind: "refresh"; scheduleId: string | null; sheetId: number };

export interface RunView {
  id: string;
  status: RunStatus;
  output: RunOutputView;
  workflow: { id: string; name: string };
  counts: PlanCounts;
  rowsSent: number;
  /** ISO 8601, UTC. */
  startedAt: string;
  finishedAt?: string;
  /** Whether the person asking is the one who started it: only their key continues it. */
  mine: boolean;
  source: { sheetId: number; sheetName: string; a1: string };
  progress: RunProgress;
  /** Requests the run was split into. */
  jobs: { total: number; ended: number };
  /** Rows that can be sent again alone with `run.retry`. */
  rowsFailed: number;
  rowsEmpty: number;
  /** Why rows failed; each reason once. */
  failures: ProblemView[];
  /** Present while it is not over: whether it is being stopped. */
  cancelling?: boolean;
  result?: RunResult;
  /** Present once results were merged into a tab that was there before. */
  merge?: MergeSummary;
  /** What it wrote was removed again. */
  undone?: true;
  warnings: Notice[];
  error?: ProblemView;
}

export interface AdvanceAnswer {
  runs: RunView[];
  /** How long the sidebar should wait before it asks again, in ms; 0 when nothing is active. */
  nextCheckMs: number;
  background: Background;
}

/** What goes on without a sidebar. */
export interface Background {
  /** How often the clock trigger looks, in minutes; null when there is none. */
  everyMinutes: number | null;
  /** When it last looked, ISO 8601; null when it never has, and then nothing is promised. */
  lastLookAt: string | null;
}
