import type { ProblemCode } from "../messages.ts";
import type { Notice, RunProgress, RunResult } from "../protocol.ts";
import { type ActiveRun, CALM, type Patience, type Run, type RunIn, type StoredProblem } from "./run.ts";

/** Everything that can happen to a run. */
export type RunEvent =
  /** The start is about to be asked for. */
  | { type: "sending" }
  | { type: "accepted"; jobId: string }
  /** The present step failed and is tried again, not before the given time. */
  | {
      type: "delayed";
      notBefore: number;
      reason: ProblemCode;
      facts?: StoredProblem["facts"];
      mayHaveStarted?: boolean;
    }
  | { type: "gaveUp"; problem: StoredProblem }
  | { type: "progressed"; status: "queued" | "running"; progress: RunProgress }
  | { type: "completed" }
  /** Ended in Sixtyfour by somebody's order. */
  | { type: "stopped" }
  /** The result is known; also starts over when an interrupted download turns out different. */
  | { type: "resultRead"; title: string; rows: number; columns: number; notices: Notice[] }
  | { type: "tabMade"; sheetId: number }
  | { type: "rowsWritten"; rowsWritten: number }
  | { type: "landed"; result: RunResult; notices: Notice[] };

type EventOf<T extends RunEvent["type"]> = Extract<RunEvent, { type: T }>;
type Move<S extends Run["status"], T extends RunEvent["type"]> = (
  run: RunIn<S>,
  event: EventOf<T>,
  now: number,
) => Run;
type Moves = { [S in Run["status"]]: { [T in RunEvent["type"]]?: Move<S, T> } };

/** Thrown for a pair of state and event that the table below does not hold: a defect, never a person's doing. */
export class IllegalTransition extends Error {
  override readonly name = "IllegalTransition";

  constructor(status: Run["status"], event: RunEvent["type"]) {
    super(`A run that is ${status} cannot be ${event}`);
  }
}

const inSixtyfour = {
  progressed: (run: RunIn<"queued" | "running">, { status, progress }: EventOf<"progressed">): Run => {
    const common = { ...essentials(run), jobId: run.jobId, patience: CALM };
    return status === "queued" ? { ...common, status } : { ...common, status, progress };
  },
  completed: (run: RunIn<"queued" | "running">): Run => ({
    ...essentials(run),
    status: "downloading",
    jobId: run.jobId,
    patience: CALM,
  }),
  stopped: (run: RunIn<"queued" | "running">, _: EventOf<"stopped">, now: number): Run => ({
    ...essentials(run),
    status: "cancelled",
    jobId: run.jobId,
    finishedAt: now,
  }),
};

function waiting({ patience }: ActiveRun, event: EventOf<"delayed">, now: number): Patience {
  const { notBefore, reason, facts = {} } = event;
  const { attempts, failingSince } = patience;
  return {
    attempts: attempts + 1,
    repeats: reason === patience.reason ? patience.repeats + 1 : 1,
    failingSince: attempts === 0 ? now : failingSince,
    notBefore,
    reason,
    facts,
  };
}

/** Any active run can be delayed or given up. */
const always = {
  delayed: <R extends ActiveRun>(run: R, event: EventOf<"delayed">, now: number): Run => ({
    ...run,
    patience: waiting(run, event, now),
  }),
  gaveUp: (run: ActiveRun, { problem }: EventOf<"gaveUp">, now: number): Run => ({
    ...essentials(run),
    status: "failed",
    jobId: run.status === "submitting" ? null : run.jobId,
    problem,
    finishedAt: now,
  }),
};

const readResult = (run: RunIn<"downloading" | "writing">, event: EventOf<"resultRead">): Run => ({
  ...essentials(run),
  status: "writing",
  jobId: run.jobId,
  // Reading the result once more is no progress: a tab that cannot be made must end somewhere.
  patience: run.status === "writing" ? run.patience : CALM,
  tab: { title: event.title, sheetId: null, rows: event.rows, columns: event.columns },
  rowsWritten: 0,
  notices: event.notices,
});

const MOVES: Moves = {
  submitting: {
    ...always,
    sending: (run) => ({ ...run, mayHaveStarted: true }),
    delayed: (run, event, now) => ({
      ...run,
      patience: waiting(run, event, now),
      mayHaveStarted: event.mayHaveStarted ?? run.mayHaveStarted,
    }),
    accepted: (run, { jobId }) => ({ ...essentials(run), status: "queued", jobId, patience: CALM }),
  },
  queued: { ...always, ...inSixtyfour },
  running: { ...always, ...inSixtyfour },
  downloading: { ...always, resultRead: readResult },
  writing: {
    ...always,
    resultRead: readResult,
    tabMade: (run, { sheetId }) => ({ ...run, patience: CALM, tab: { ...run.tab, sheetId } }),
    rowsWritten: (run, { rowsWritten }) => ({ ...run, patience: CALM, rowsWritten }),
    landed: (run, { result, notices }, now) => ({
      ...essentials(run),
      status: "done",
      jobId: run.jobId,
      result,
      notices,
      finishedAt: now,
    }),
  },
  done: {},
  failed: {},
  cancelled: {},
};

/** The only way a run changes; pure, so that every pair of state and event can be tested. */
export function transition(run: Run, event: RunEvent, now: number): Run {
  // The table is typed per pair; looked up by two variables, TypeScript only sees the union of all moves.
  const move = MOVES[run.status][event.type] as Move<Run["status"], RunEvent["type"]> | undefined;
  if (!move) throw new IllegalTransition(run.status, event.type);
  return move(run, event, now);
}

/** What every state has; named one by one, so that nothing of the old state leaks into the new one. */
function essentials(run: Run) {
  const { version, id, personId, workflow, source, title, counts, rowsSent, startedAt } = run;
  return { version, id, personId, workflow, source, title, counts, rowsSent, startedAt };
}
