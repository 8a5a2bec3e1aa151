import type { BlockDefinition } from "./graph.ts";
import type { JsonObject } from "./json.ts";
import type { Table } from "./table.ts";

/** Forms in which a run can keep its results. */
export const RESULT_FORMATS = ["csv", "json", "ndjson"] as const;
export type ResultFormat = (typeof RESULT_FORMATS)[number];

/** What became of one block: rows, an error, or nothing because an earlier block failed. */
export type StepOutcome =
  | { kind: "done"; output: Table }
  | { kind: "failed"; message: string }
  | { kind: "never" };

/** One block of a run with its place in time, both in ms since 1970. */
export interface RunStep {
  block: BlockDefinition;
  startsAt: number;
  endsAt: number;
  previousBlockIds: string[];
  inputRows: number;
  rowType: Table["rowType"];
  /** Whether the number of rows that come out cannot be told in advance. */
  expands: boolean;
  outcome: StepOutcome;
}

/** A run whose whole course is settled when it is submitted; only cancelling changes it afterwards. */
export interface StandInRun {
  readonly jobId: string;
  readonly workflowId: string;
  readonly workflowName: string;
  readonly organisation: string;
  readonly submittedAt: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly records: readonly JsonObject[];
  readonly formats: readonly ResultFormat[];
  readonly steps: readonly RunStep[];
  cancelledAt?: number;
}

/** The status words of the API's answers. */
export type RunStatusWord = "queued" | "running" | "completed" | "failed" | "cancelled";

/** The status that a run shows at a moment. */
export function statusAt(run: StandInRun, now: number): RunStatusWord {
  if (run.cancelledAt !== undefined && now >= run.cancelledAt) return "cancelled";
  if (now < run.startsAt) return "queued";
  if (now < run.endsAt) return "running";
  return failureOf(run) === undefined ? "completed" : "failed";
}

/** The message of the block that failed, if one did. */
export function failureOf(run: StandInRun): string | undefined {
  return run.steps.flatMap(({ outcome }) => (outcome.kind === "failed" ? [outcome.message] : []))[0];
}

/** When the run stopped for good, or `undefined` while it is still going. */
export function finishedAt(run: StandInRun, now: number): number | undefined {
  if (run.cancelledAt !== undefined && now >= run.cancelledAt) return run.cancelledAt;
  return now >= run.endsAt ? run.endsAt : undefined;
}
