import type { ApiFailure } from "../../sixtyfour/failure.ts";
import type { StoredCause } from "../../stored.ts";
import { type RunContext, recordJob } from "../run-context.ts";
import { isDue, isInFlight, type JobIn } from "../state/job.ts";
import { confirmRows } from "../state/ledger.ts";
import { clearSent, readForSending } from "../state/outbox.ts";
import { isExhausted, nextTry } from "../state/patience.ts";
import { idempotencyKey, type WorkingRun } from "../state/run.ts";
import { findLostJob } from "./find-lost-job.ts";

/**
 * Jobs of one run that Sixtyfour works on at a time. It documents no limit for workflows, and five for its search
 * (https://docs.sixtyfour.ai/api-reference/search/search-endpoints).
 */
export const MOST_IN_FLIGHT = 3;

/** How often something that may be a lost job is looked at: as often as one that is known, or it could end in between. */
export const LOOK_AGAIN_MS = 10_000;

/** What has not begun after so long is left to the key to recognise. */
const LONGEST_IN_LINE_MS = 10 * 60_000;

/** Sends the next jobs, as many as may be in flight; afterwards the outbox holds only what still waits. */
export function submitJobs(context: RunContext, run: WorkingRun): WorkingRun {
  let current = run;
  for (const [index, job] of run.jobs.entries()) {
    if (job.status !== "submitting" || !isDue(job, context.ports.clock.now()) || !context.hasTime()) continue;
    const inFlight = current.jobs.filter(isInFlight).length;
    if (job.sentAt === undefined && inFlight >= MOST_IN_FLIGHT) continue;
    current = submitJob(context, current, index, job);
    // What holds this one back, such as too many requests, would hold back the next.
    const tried = current.jobs[index];
    if (tried?.status === "submitting" && !isInFlight(tried)) break;
  }
  if (current !== run) dropFromOutbox(context);
  return current;
}

/**
 * Asks for one job under its stored key. When an earlier answer was lost, the job is first looked for among the
 * workflow's runs; if it is not there, the same request goes out again, and Sixtyfour tells by the key if it knows it.
 */
function submitJob(
  context: RunContext,
  run: WorkingRun,
  index: number,
  job: JobIn<"submitting">,
): WorkingRun {
  const { ports, client } = context;
  if (job.sentAt !== undefined) {
    const search = findLostJob(context, run, index, job);
    if (search.kind === "found") return accept(context, run, index, search.jobId);
    // Where looking is refused, the same request under the same key still tells.
    if (search.kind === "unclear" && isPassing(search.failure, run, job)) {
      return afterFailure(context, run, index, job, search.failure);
    }
    if (search.kind === "not-begun" && mayStillBegin(context, job)) return waitInLine(context, run, index);
  }
  const recordsJson = readForSending(ports.tables, run.id, index);
  if (recordsJson === null) {
    return job.sentAt === undefined
      ? giveUp(context, run, index, job, { code: "outbox-lost", facts: {} })
      : leaveInDoubt(context, run, index, job);
  }

  const sent = recordJob(context, run, index, { type: "sending" });
  const answer = client.startJob(run.workflow.id, recordsJson, idempotencyKey(run.id, index));
  if (answer.ok) return accept(context, sent, index, answer.value.job_id);
  return afterFailure(context, sent, index, job, answer.failure);
}

function accept(context: RunContext, run: WorkingRun, index: number, jobId: string): WorkingRun {
  confirmRows(context.ports.tables, run.id, index);
  return recordJob(context, run, index, { type: "accepted", jobId });
}

/** `before` is the job before this try: if it may have started then, it still may after a clear refusal now. */
function afterFailure(
  context: RunContext,
  run: WorkingRun,
  index: number,
  before: JobIn<"submitting">,
  failure: ApiFailure,
): WorkingRun {
  const now = context.ports.clock.now();
  const mayHaveStarted = before.sentAt !== undefined || !failure.refused;
  if (isPassing(failure, run, before) && !isExhausted(before.patience, now)) {
    const notBefore = nextTry(before.patience, failure.waitMs, now, context.ports.random.next());
    return recordJob(context, run, index, {
      type: mayHaveStarted ? "delayed" : "heldBack",
      notBefore,
      reason: failure.code,
      facts: { detail: failure.detail },
    });
  }
  if (!mayHaveStarted) {
    return giveUp(context, run, index, before, { code: failure.code, facts: { detail: failure.detail } });
  }
  return leaveInDoubt(context, run, index, before);
}

/** A key can expire in the middle of a run: what is paid for, or may be, then waits for a new one. */
function isPassing(failure: ApiFailure, run: WorkingRun, { sentAt }: JobIn<"submitting">): boolean {
  if (failure.retry) return true;
  const isPaidFor = sentAt !== undefined || run.jobs.some((job) => "jobId" in job && job.jobId !== null);
  return failure.code === "wrong-key" && isPaidFor;
}

function mayStillBegin({ ports }: RunContext, { askedAt = 0 }: JobIn<"submitting">): boolean {
  return ports.clock.now() - askedAt < LONGEST_IN_LINE_MS;
}

/** Something that may be ours waits in line; once it begins, its rows tell. */
function waitInLine(context: RunContext, run: WorkingRun, index: number): WorkingRun {
  const notBefore = context.ports.clock.now() + LOOK_AGAIN_MS;
  return recordJob(context, run, index, { type: "delayed", notBefore, reason: "unreachable" });
}

/** Gives a job up of which nobody knows whether it was started, so its rows count as sent. */
export function leaveInDoubt(
  context: RunContext,
  run: WorkingRun,
  index: number,
  { rows }: JobIn<"submitting">,
): WorkingRun {
  confirmRows(context.ports.tables, run.id, index);
  return recordJob(context, run, index, {
    type: "gaveUp",
    problem: { code: "start-unknown", facts: { rows } },
  });
}

function giveUp(
  context: RunContext,
  run: WorkingRun,
  index: number,
  { rows }: JobIn<"submitting">,
  cause: StoredCause,
): WorkingRun {
  return recordJob(context, run, index, {
    type: "gaveUp",
    problem: { code: "start-refused", facts: { rows }, cause },
  });
}

/** Keeps only what stored, unfinished runs still have to send, those of another version of the add-on included. */
export function dropFromOutbox({ ports, store }: Pick<RunContext, "ports" | "store">): void {
  const waiting = new Set<string>();
  for (const { id, jobs } of store.working()) {
    jobs.forEach(({ status }, job) => {
      if (status === "submitting") waiting.add(`${id} ${job}`);
    });
  }
  const unreadable = new Set(store.unreadableIds());
  clearSent(ports.tables, (runId, job) => waiting.has(`${runId} ${job}`) || unreadable.has(runId));
}
