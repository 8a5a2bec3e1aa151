import { Problem } from "../problems/problem.ts";
import type { RunView } from "../protocol.ts";
import type { ApiFailure } from "../sixtyfour/failure.ts";
import { findLostJob } from "./jobs/find-lost-job.ts";
import { LOOK_AGAIN_MS, leaveInDoubt } from "./jobs/submit-jobs.ts";
import { asWorking, type RunContext, record, recordJob } from "./run-context.ts";
import { toRunView } from "./run-view.ts";
import { settleRun } from "./settle-run.ts";
import { isDue, isEnded, type JobIn } from "./state/job.ts";
import { knownRun } from "./state/known-run.ts";
import { confirmRows } from "./state/ledger.ts";
import { GIVE_UP_AFTER_HOURS, isExhausted, nextTry } from "./state/patience.ts";
import { isWorking, type Run, type WorkingRun } from "./state/run.ts";
import { underLock } from "./under-lock.ts";

/** A start that is not listed this long after it was last asked for did not happen. */
const LISTED_AFTER_MS = 60_000;

/** Stops a run as far as it can be stopped at once; what cannot is stopped by whoever advances it next. */
export function cancelRun(context: RunContext, runId: string): RunView {
  const stopped = underLock(context.ports.lock, () => {
    const run = knownRun(context.store, runId);
    if (!isWorking(run)) return run;
    if (run.personId !== context.personId) throw new Problem("not-your-run");
    const cancelling = run.cancelling ? run : asWorking(record(context, run, { type: "cancelRequested" }));
    return carryOutCancel(context, cancelling);
  });
  return toRunView(stopped, context.personId);
}

/** Stops every job that is not over, each in the way its state asks for, and ends the run when all are. */
export function carryOutCancel(context: RunContext, run: WorkingRun): Run {
  let current = run;
  run.jobs.forEach((job, index) => {
    if (isEnded(job) || !isDue(job, context.ports.clock.now())) return;
    current =
      job.status === "submitting"
        ? stopUnsent(context, current, index, job)
        : stop(context, current, index, job);
  });
  return settleRun(context, current);
}

/**
 * A job whose answer was lost may be running: it is stopped if it is found, and forgotten once it would be listed. Its
 * rows become free then, so as long as something listed may be it, they do not.
 */
function stopUnsent(
  context: RunContext,
  run: WorkingRun,
  index: number,
  job: JobIn<"submitting">,
): WorkingRun {
  if (job.sentAt === undefined) return recordJob(context, run, index, { type: "stopped" });
  const search = findLostJob(context, run, index, job);
  if (search.kind === "found") {
    confirmRows(context.ports.tables, run.id, index);
    const accepted = recordJob(context, run, index, { type: "accepted", jobId: search.jobId });
    return stop(context, accepted, index, { jobId: search.jobId });
  }
  if (search.kind === "several") return leaveInDoubt(context, run, index, job);
  if (search.kind === "unclear") return tryAgain(context, run, index, search.failure);
  if (search.kind === "not-begun")
    return tryAgain(context, run, index, { code: "unreachable", waitMs: null, detail: "" }, LOOK_AGAIN_MS);
  // A repeated request can have been acted on as well as the first.
  const listedAt = (job.askedAt ?? job.sentAt) + LISTED_AFTER_MS;
  return context.ports.clock.now() >= listedAt
    ? recordJob(context, run, index, { type: "stopped" })
    : recordJob(context, run, index, {
        type: "delayed",
        notBefore: listedAt,
        reason: "unreachable",
      });
}

function stop(context: RunContext, run: WorkingRun, index: number, { jobId }: { jobId: string }): WorkingRun {
  const job = run.jobs[index];
  if (job?.status === "ready") return recordJob(context, run, index, { type: "stopped" });
  const answer = context.client.cancelJob(jobId);
  // Over already, or unknown: either way Sixtyfour is not at work on it any more.
  const isOver = !answer.ok && (answer.failure.code === "conflict" || answer.failure.code === "not-found");
  if (answer.ok || isOver) return recordJob(context, run, index, { type: "stopped" });
  return tryAgain(context, run, index, answer.failure);
}

/**
 * Gives up after the same time as any other step: a person must not read "Stopping" for ever. What may have been paid for
 * counts as sent then. `everyMs` replaces the back-off.
 */
function tryAgain(
  context: RunContext,
  run: WorkingRun,
  index: number,
  { code, waitMs, detail }: Pick<ApiFailure, "code" | "waitMs" | "detail">,
  everyMs?: number,
): WorkingRun {
  const { clock, random } = context.ports;
  const now = clock.now();
  const job = run.jobs[index];
  if (!job || isEnded(job)) return run;
  if (isExhausted(job.patience, now)) {
    if (job.status === "submitting") return leaveInDoubt(context, run, index, job);
    const facts = { rows: job.rows, hours: GIVE_UP_AFTER_HOURS };
    const problem = { code: "run-unwatched", facts, cause: { code, facts: { detail } } };
    return recordJob(context, run, index, { type: "gaveUp", problem });
  }
  const notBefore = everyMs === undefined ? nextTry(job.patience, waitMs, now, random.next()) : now + everyMs;
  return recordJob(context, run, index, { type: "delayed", notBefore, reason: code });
}
