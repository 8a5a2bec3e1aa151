import * as v from "valibot";
import { count, StoredProblem, time } from "../../stored.ts";
import { Patience } from "./patience.ts";

const rows = count;
const jobId = v.string();
const patience = v.exactOptional(Patience);

const Progress = v.object({
  percent: v.nullable(v.number()),
  /** Name of the block at work; null while the API does not say. */
  block: v.optional(v.nullable(v.string()), null),
  blocks: v.array(
    v.object({
      name: v.string(),
      status: v.picklist(["pending", "running", "completed", "failed"]),
      percent: v.number(),
      processed: v.number(),
      total: v.number(),
    }),
  ),
});

export type JobProgress = v.InferOutput<typeof Progress>;

/**
 * One `POST /workflows/run` and what becomes of it. A union on `status`, stored inside its run: many jobs share the
 * 9 KB of a record, so nothing is kept that another member tells.
 */
export const JobSchema = v.variant("status", [
  v.object({
    status: v.literal("submitting"),
    rows,
    patience,
    /** When the first request may have gone out; set before it, since an execution that dies has no answer either. */
    sentAt: v.exactOptional(time),
    /** When the last request may have gone out. */
    askedAt: v.exactOptional(time),
  }),
  v.object({ status: v.literal("queued"), rows, jobId, patience }),
  v.object({ status: v.literal("running"), rows, jobId, patience, progress: Progress }),
  /** Completed in Sixtyfour; its result waits to be written. */
  v.object({ status: v.literal("ready"), rows, jobId, patience }),
  v.object({ status: v.literal("landed"), rows, jobId }),
  v.object({ status: v.literal("failed"), rows, jobId: v.nullable(jobId), problem: StoredProblem }),
  v.object({ status: v.literal("cancelled"), rows, jobId: v.nullable(jobId) }),
]);

export type Job = v.InferOutput<typeof JobSchema>;
export type JobIn<S extends Job["status"]> = Extract<Job, { status: S }>;
export type EndedJob = JobIn<"landed" | "failed" | "cancelled">;
export type ActiveJob = Exclude<Job, EndedJob>;

/** Whether nothing more will happen to it. */
export function isEnded(job: Job): job is EndedJob {
  return job.status === "landed" || job.status === "failed" || job.status === "cancelled";
}

/** Whether Sixtyfour is at work on it, as far as is known. */
export function isInFlight(job: Job): boolean {
  return (
    job.status === "queued" ||
    job.status === "running" ||
    (job.status === "submitting" && job.sentAt !== undefined)
  );
}

/** Whether its next step may be tried now. */
export function isDue(step: Pick<ActiveJob, "patience">, now: number): boolean {
  return (step.patience?.notBefore ?? 0) <= now;
}
