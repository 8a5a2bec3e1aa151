import type { LiveStatus } from "../../sixtyfour/answers.ts";
import type { ApiAnswer } from "../../sixtyfour/client.ts";
import type { ApiFailure } from "../../sixtyfour/failure.ts";
import type { RunContext } from "../run-context.ts";
import type { JobIn } from "../state/job.ts";
import type { WorkingRun } from "../state/run.ts";
import { readLook, rowsReceived } from "./live-progress.ts";

/** Sixtyfour's clock and Google's may differ by this much. */
const CLOCK_SKEW_MS = 2 * 60_000;

/** A request is given up after less than this, so a run that began later is somebody else's. */
const LONGEST_REQUEST_MS = 60_000;

export type Search =
  | { kind: "found"; jobId: string }
  | { kind: "not-there" }
  /** A run that may be ours waits in line or was not shown, so its rows cannot be counted yet. */
  | { kind: "not-begun" }
  /** Of several runs with as many rows, nobody can tell which is ours. */
  | { kind: "several" }
  /** It cannot be told yet; asking again later can. */
  | { kind: "unclear"; failure: ApiFailure };

/**
 * Looks for a job whose start was asked for and never answered. A run of the workflow counts as ours when it began since
 * then, belongs to no job this file knows, and its first block has as many rows as were sent; runs that other people
 * start elsewhere must not be taken for ours.
 */
export function findLostJob(
  context: RunContext,
  run: WorkingRun,
  index: number,
  { rows, sentAt = 0, askedAt = sentAt }: JobIn<"submitting">,
): Search {
  const { client, store } = context;
  const listed = client.listRuns(run.workflow.id);
  if (!listed.ok) return { kind: "unclear", failure: listed.failure };

  const known = new Set(
    store.all().flatMap(({ jobs }) => jobs.flatMap((job) => ("jobId" in job ? [job.jobId] : []))),
  );
  const candidates = listed.value
    .filter(({ job_id, began }) => {
      if (known.has(job_id) || began === null) return false;
      return began >= sentAt - CLOCK_SKEW_MS && began <= askedAt + LONGEST_REQUEST_MS + CLOCK_SKEW_MS;
    })
    .map(({ job_id }) => job_id);
  if (candidates.length === 0) return { kind: "not-there" };

  const answers = client.liveStatuses(candidates);
  const [only, ...more] = candidates.filter((_, at) => receivedBy(answers[at]) === rows);
  if (only !== undefined) {
    const isOnlyOne = more.length === 0 && !hasTwin(context, run, index, rows);
    return isOnlyOne ? { kind: "found", jobId: only } : { kind: "several" };
  }
  return { kind: answers.some(mayNotHaveBegun) ? "not-begun" : "not-there" };
}

/** Whether another start of as many rows is in doubt too: what is found could be either. */
function hasTwin({ store }: RunContext, run: WorkingRun, index: number, rows: number): boolean {
  return store
    .working()
    .filter(({ workflow }) => workflow.id === run.workflow.id)
    .some(({ id, jobs }) =>
      jobs.some(
        (job, at) =>
          job.status === "submitting" &&
          job.sentAt !== undefined &&
          job.rows === rows &&
          !(id === run.id && at === index),
      ),
    );
}

function receivedBy(answer: ApiAnswer<LiveStatus> | undefined): number | null {
  return answer?.ok ? rowsReceived(answer.value) : null;
}

function mayNotHaveBegun(answer: ApiAnswer<LiveStatus>): boolean {
  if (!answer.ok) return answer.failure.code !== "not-found";
  return rowsReceived(answer.value) === null && readLook(answer.value).kind === "waiting";
}
