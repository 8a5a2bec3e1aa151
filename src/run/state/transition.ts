import type { Notice } from "../../protocol.ts";
import type { StoredProblem } from "../../stored.ts";
import { IllegalTransition, type JobEvent, jobTransition } from "./job-transition.ts";
import type { Landing } from "./landing.ts";
import { afterFailure, type Delay } from "./patience.ts";
import type { Run, RunIn, WorkingRun } from "./run.ts";
import type { Outcome, Verdict } from "./verdict.ts";

/** Everything that can happen to a run. */
export type RunEvent =
  | { type: "job"; index: number; event: JobEvent }
  | { type: "cancelRequested" }
  /** A step met a defect; nothing of the run is tried before the given time. */
  | ({ type: "setBack" } & Delay)
  /** The results tab was planned, made, or filled some way further. */
  | { type: "landingMoved"; landing: Landing }
  /** The last row of a job's file is written: job and landing go on in one step. */
  | { type: "jobLanded"; index: number; landing: Landing }
  /** Complete results begin to be merged, or are, or are refused. */
  | { type: "judged"; verdict: Verdict }
  | { type: "finished"; outcome: Outcome }
  | { type: "gaveUp"; problem: StoredProblem }
  | { type: "stopped" }
  /** What a finished run wrote was removed again. */
  | { type: "undone"; notices?: Notice[] };

type EventOf<T extends RunEvent["type"]> = Extract<RunEvent, { type: T }>;
type Move<S extends Run["status"], T extends RunEvent["type"]> = (
  run: RunIn<S>,
  event: EventOf<T>,
  now: number,
) => Run;
type Moves = { [S in Run["status"]]: { [T in RunEvent["type"]]?: Move<S, T> } };

const MOVES: Moves = {
  working: {
    job: (run, { index, event }, now) => ({ ...run, jobs: changedJobs(run, index, event, now) }),
    cancelRequested: (run) => ({ ...run, cancelling: true }),
    setBack: (run, delay, now) => ({ ...run, patience: afterFailure(run.patience, delay, now) }),
    landingMoved: (run, { landing }) => ({ ...gettingOn(run), landing }),
    jobLanded: (run, { index, landing }, now) => ({
      ...gettingOn(run),
      landing,
      jobs: changedJobs(run, index, { type: "landed" }, now),
    }),
    judged: (run, { verdict }) => ({ ...gettingOn(run), verdict }),
    finished: (run, { outcome }, now) => ({
      ...essentials(run),
      status: "done",
      finishedAt: now,
      ...outcome,
    }),
    gaveUp: (run, { problem }, now) => ({ ...essentials(run), status: "failed", finishedAt: now, problem }),
    stopped: (run, _, now) => ({ ...essentials(run), status: "cancelled", finishedAt: now }),
  },
  done: {
    undone: (run, { notices = [] }) => ({ ...run, result: null, notices: [...run.notices, ...notices] }),
  },
  failed: {},
  cancelled: {},
};

/** The only way a run changes; pure, so that every pair of state and event can be tested. */
export function transition(run: Run, event: RunEvent, now: number): Run {
  // The table is typed per pair; looked up by two variables, TypeScript only sees the union of all moves.
  const move = MOVES[run.status][event.type] as Move<Run["status"], RunEvent["type"]> | undefined;
  if (!move) throw new IllegalTransition("run", run.status, event.type);
  return move(run, event, now);
}

/** A result that grows is progress, after which a defect counts from the beginning. */
function gettingOn({ patience: _, ...run }: WorkingRun): WorkingRun {
  return run;
}

function changedJobs(run: WorkingRun, index: number, event: JobEvent, now: number): Run["jobs"] {
  if (!run.jobs[index])
    throw new IllegalTransition("run", `of ${run.jobs.length} jobs`, `told of job ${index}`);
  return run.jobs.map((job, at) => (at === index ? jobTransition(job, event, now) : job));
}

/** What every state has; named one by one, so that nothing of the old state leaks into the new one. */
function essentials(run: Run) {
  const { version, id, personId, workflow, source, fields, output, counts, rowsSent, startedAt, jobs } = run;
  return { version, id, personId, workflow, source, fields, output, counts, rowsSent, startedAt, jobs };
}
