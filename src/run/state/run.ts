import * as v from "valibot";
import { count, StoredProblem, time } from "../../stored.ts";
import { isEnded, type Job, JobSchema } from "./job.ts";
import { LandingSchema } from "./landing.ts";
import { RunOutputSchema } from "./output.ts";
import { Patience } from "./patience.ts";
import { OutcomeSchema, VerdictSchema } from "./verdict.ts";

/** Raise it with every change that old records cannot satisfy. */
export const RUN_VERSION = 1;

const Counts = v.object({
  selected: count,
  hidden: count,
  blank: count,
  duplicate: count,
  alreadySent: count,
  filled: count,
  missingField: count,
  overLimit: count,
  toSend: count,
});

const facts = {
  version: v.literal(RUN_VERSION),
  id: v.string(),
  /** Whoever started it: only their key continues it. */
  personId: v.string(),
  workflow: v.object({ id: v.string(), name: v.string() }),
  source: v.object({
    sheetId: v.number(),
    sheetName: v.string(),
    a1: v.string(),
    headerRow: count,
    /** Whether all rows of the table were meant, as it was then; in a refresh, rows that came since are meant, too. */
    wholeTable: v.exactOptional(v.boolean()),
  }),
  fields: v.array(v.object({ column: count, name: v.string() })),
  output: RunOutputSchema,
  counts: Counts,
  rowsSent: count,
  startedAt: time,
  jobs: v.pipe(v.array(JobSchema), v.minLength(1)),
};

/** A run as it is stored. It is a union on `status`: a member that a state cannot have does not exist in it. */
export const RunSchema = v.variant("status", [
  v.object({
    ...facts,
    status: v.literal("working"),
    /** The person wants it stopped; carried out step by step like everything else. */
    cancelling: v.boolean(),
    /** Made by `keyMark` of the key it was started with. */
    keyMark: v.string(),
    landing: v.nullable(LandingSchema),
    /** Present once complete results are being merged into a tab that was there before. */
    verdict: v.exactOptional(VerdictSchema),
    /** Present after a defect in a step of the whole run. */
    patience: v.exactOptional(Patience),
  }),
  v.object({
    ...facts,
    status: v.literal("done"),
    finishedAt: time,
    ...OutcomeSchema.entries,
  }),
  v.object({ ...facts, status: v.literal("failed"), finishedAt: time, problem: StoredProblem }),
  v.object({ ...facts, status: v.literal("cancelled"), finishedAt: time }),
]);

export type Run = v.InferOutput<typeof RunSchema>;
export type RunIn<S extends Run["status"]> = Extract<Run, { status: S }>;
export type WorkingRun = RunIn<"working">;

/** Whether there is anything left to do for it. */
export function isWorking(run: Run): run is WorkingRun {
  return run.status === "working";
}

/** What a job failed of when sending its rows again is the way to their results: they were not paid for, or in vain. */
const WORTH_RETRYING = ["start-refused", "run-failed", "run-stopped", "run-timeout"];

/**
 * Whether sending a failed job's rows again is offered. It is not where the rows were enriched and only their file is
 * missing, or where nobody knows: that would pay for them twice.
 */
export function isWorthRetrying(job: Job): boolean {
  return job.status === "failed" && WORTH_RETRYING.includes(job.problem.code);
}

/** Rows of failed jobs that can be sent again alone. */
export function failedRows(run: Run): number {
  return run.jobs.reduce((sum, job) => sum + (isWorthRetrying(job) ? job.rows : 0), 0);
}

/** Rows that went out to Sixtyfour, or may have; all that were planned while it is not over. */
export function rowsSent(run: Run): number {
  if (run.status === "working") return run.rowsSent;
  return run.jobs.reduce((sum, job) => sum + (mayHaveGoneOut(job) ? job.rows : 0), 0);
}

function mayHaveGoneOut(job: Job): boolean {
  if (job.status === "failed") return job.jobId !== null || job.problem.code === "start-unknown";
  return "jobId" in job && job.jobId !== null;
}

/** Whether Sixtyfour has nothing more to do, and nothing is left to be written. */
export function allJobsEnded(run: Run): boolean {
  return run.jobs.every(isEnded);
}

/** The key under which a job is asked for, however often: made of what was stored before the first request. */
export function idempotencyKey(runId: string, job: number): string {
  return `${runId}-${job}`;
}
