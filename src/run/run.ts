import * as v from "valibot";

/**
 * A run as it is stored. It is a union on `status`: a member that a state cannot have does not exist in it. Raise the
 * version with every change that old records cannot satisfy.
 */
export const RUN_VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Within what a Date can hold, since views make one of it. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8_640_000_000_000_000));

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

const Notice = v.object({ code: v.string(), message: v.string() });

const Facts = v.record(v.string(), v.union([v.string(), v.number()]));

const StoredProblem = v.object({ code: v.string(), facts: Facts });

/** Failed attempts at the present step; all zero while it goes well. Times are ms since the epoch. */
const Patience = v.object({
  attempts: count,
  /** How many of the last attempts failed for the present reason. */
  repeats: count,
  failingSince: time,
  notBefore: time,
  /** Problem code of the last failure; empty while it goes well. */
  reason: v.string(),
  facts: Facts,
});

const Progress = v.object({
  percent: v.nullable(v.number()),
  message: v.string(),
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

const Tab = v.object({ title: v.string(), sheetId: v.nullable(v.number()), rows: count, columns: count });

const facts = {
  version: v.literal(RUN_VERSION),
  id: v.string(),
  /** Whoever started it: only their key continues it. */
  personId: v.string(),
  workflow: v.object({ id: v.string(), name: v.string() }),
  source: v.object({ sheetId: v.number(), sheetName: v.string(), a1: v.string() }),
  /** Wished title of the results tab; null for the usual one. */
  title: v.nullable(v.string()),
  counts: Counts,
  rowsSent: count,
  startedAt: time,
};

const jobId = v.string();

const active = { ...facts, patience: Patience };
const ended = { ...facts, finishedAt: time };

const schemas = {
  submitting: v.object({
    ...active,
    status: v.literal("submitting"),
    idempotencyKey: v.string(),
    /** Set before every request: an execution that dies in between has no answer either. */
    mayHaveStarted: v.boolean(),
  }),
  queued: v.object({ ...active, status: v.literal("queued"), jobId }),
  running: v.object({ ...active, status: v.literal("running"), jobId, progress: Progress }),
  downloading: v.object({ ...active, status: v.literal("downloading"), jobId }),
  writing: v.object({
    ...active,
    status: v.literal("writing"),
    jobId,
    tab: Tab,
    rowsWritten: count,
    notices: v.array(Notice),
  }),
  done: v.object({
    ...ended,
    status: v.literal("done"),
    jobId,
    result: v.object({ sheetId: v.number(), sheetName: v.string(), rows: count, columns: count }),
    notices: v.array(Notice),
  }),
  failed: v.object({
    ...ended,
    status: v.literal("failed"),
    jobId: v.nullable(jobId),
    problem: StoredProblem,
  }),
  cancelled: v.object({ ...ended, status: v.literal("cancelled"), jobId }),
};

export const RunSchema = v.variant("status", [
  schemas.submitting,
  schemas.queued,
  schemas.running,
  schemas.downloading,
  schemas.writing,
  schemas.done,
  schemas.failed,
  schemas.cancelled,
]);

export type Run = v.InferOutput<typeof RunSchema>;
export type RunIn<S extends Run["status"]> = Extract<Run, { status: S }>;
export type EndedRun = RunIn<"done" | "failed" | "cancelled">;
export type ActiveRun = Exclude<Run, EndedRun>;
export type Patience = v.InferOutput<typeof Patience>;
export type StoredProblem = v.InferOutput<typeof StoredProblem>;

export const CALM: Patience = {
  attempts: 0,
  repeats: 0,
  failingSince: 0,
  notBefore: 0,
  reason: "",
  facts: {},
};

/** Whether there is anything left to do for it. */
export function isActive(run: Run): run is ActiveRun {
  return run.status !== "done" && run.status !== "failed" && run.status !== "cancelled";
}
