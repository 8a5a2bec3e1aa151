import type { StoredProblem } from "../../stored.ts";
import type { ActiveJob, Job, JobIn, JobProgress } from "./job.ts";
import { afterFailure, type Delay } from "./patience.ts";

/** Everything that can happen to a job. */
export type JobEvent =
  /** The start is about to be asked for. */
  | { type: "sending" }
  /** The start was clearly refused for now, so no request is out any more. */
  | ({ type: "heldBack" } & Delay)
  | { type: "accepted"; jobId: string }
  /** The present step failed and is tried again, not before the given time. */
  | ({ type: "delayed" } & Delay)
  | { type: "progressed"; status: "queued" | "running"; progress: JobProgress }
  | { type: "completed" }
  | { type: "landed" }
  | { type: "gaveUp"; problem: StoredProblem }
  | { type: "stopped" };

type EventOf<T extends JobEvent["type"]> = Extract<JobEvent, { type: T }>;
type Move<S extends Job["status"], T extends JobEvent["type"]> = (
  job: JobIn<S>,
  event: EventOf<T>,
  now: number,
) => Job;
type Moves = { [S in Job["status"]]: { [T in JobEvent["type"]]?: Move<S, T> } };

/** Thrown for a pair of state and event that a table does not hold: a defect, never a person's doing. */
export class IllegalTransition extends Error {
  override readonly name = "IllegalTransition";

  constructor(what: "job" | "run", status: string, event: string) {
    super(`A ${what} that is ${status} cannot be ${event}`);
  }
}

/** Any active job can be delayed, given up or stopped. */
const always = {
  delayed: (job: ActiveJob, event: EventOf<"delayed">, now: number): Job => ({
    ...job,
    patience: afterFailure(job.patience, event, now),
  }),
  gaveUp: (job: ActiveJob, { problem }: EventOf<"gaveUp">): Job => ({
    status: "failed",
    rows: job.rows,
    jobId: idOf(job),
    problem,
  }),
  stopped: (job: ActiveJob): Job => ({ status: "cancelled", rows: job.rows, jobId: idOf(job) }),
};

const inSixtyfour = {
  progressed: (job: JobIn<"queued" | "running">, { status, progress }: EventOf<"progressed">): Job => {
    const { rows, jobId } = job;
    return status === "queued" ? { status, rows, jobId } : { status, rows, jobId, progress };
  },
  completed: ({ rows, jobId }: JobIn<"queued" | "running">): Job => ({ status: "ready", rows, jobId }),
};

const MOVES: Moves = {
  submitting: {
    ...always,
    sending: (job, _, now) => ({ ...job, sentAt: job.sentAt ?? now, askedAt: now }),
    heldBack: ({ rows, patience }, event, now) => ({
      status: "submitting",
      rows,
      patience: afterFailure(patience, event, now),
    }),
    accepted: ({ rows }, { jobId }) => ({ status: "queued", rows, jobId }),
  },
  queued: { ...always, ...inSixtyfour },
  running: { ...always, ...inSixtyfour },
  ready: { ...always, landed: ({ rows, jobId }) => ({ status: "landed", rows, jobId }) },
  landed: {},
  failed: {},
  cancelled: {},
};

/** The only way a job changes; pure, so that every pair of state and event can be tested. */
export function jobTransition(job: Job, event: JobEvent, now: number): Job {
  // The table is typed per pair; looked up by two variables, TypeScript only sees the union of all moves.
  const move = MOVES[job.status][event.type] as Move<Job["status"], JobEvent["type"]> | undefined;
  if (!move) throw new IllegalTransition("job", job.status, event.type);
  return move(job, event, now);
}

function idOf(job: ActiveJob): string | null {
  return job.status === "submitting" ? null : job.jobId;
}
