import type { AdvanceAnswer, Answer, RunStatus, RunView, Value } from "../../src/protocol.ts";
import { wordsIn } from "../language/words.ts";
import type { RunsState, State } from "./state.ts";
import { ask, type Step, step } from "./step.ts";

/** Rest in ms before a list that still shows a run as active leads to another check, lest the two chase each other. */
const RELIST_REST_MS = 10_000;

/** Shortest rest between checks in ms, whatever the server side says. */
const SHORTEST_REST_MS = 1_000;

/** Longest rest in ms after checks that failed. */
const LONGEST_REST_MS = 60_000;

const FINAL: readonly RunStatus[] = ["done", "failed", "cancelled"];

/** A run nobody has finished yet, be it mine or a teammate's. */
export function isActive(run: RunView): boolean {
  return !FINAL.includes(run.status);
}

/** Active runs, newest first. */
export function activeRuns(state: State): RunView[] {
  return (state.runs.list ?? []).filter(isActive);
}

/** What the home view shows of the runs: those under way, and those that ended unseen. */
export function currentRuns(state: State): RunView[] {
  return (state.runs.list ?? []).filter((run) => isActive(run) || state.runs.news.includes(run.id));
}

/** A run that was looked at is no news any more. */
export function markSeen(state: State, runId: string): State {
  return withRuns(state, { news: state.runs.news.filter((id) => id !== runId) });
}

/** Asks for the history of the file. */
export function loadRuns(state: State): Step {
  return step(state, ask("run.list", {}));
}

/** Takes the history; active runs found in it are followed from then on. */
export function runsListed(state: State, answer: Answer<Value<"run.list">>): Step {
  if (!answer.ok) return step(withRuns(state, { problem: answer.error }));
  const { runs, warnings } = answer.value;
  const rest = state.runs.list === null ? 0 : RELIST_REST_MS;
  const next = tellChanges(state, withRuns(state, { list: runs, warnings, problem: null }));
  return activeRuns(next).length > 0 && !next.runs.polling ? pollAfter(next, rest) : step(next);
}

/** Adds a run or replaces what was known of it. */
export function rememberRun(state: State, run: RunView): State {
  return withRuns(state, { list: merge(state.runs.list ?? [], [run]) });
}

/** Checks at once, even when the next check is already set: the timer's key lets the new one replace it. */
export function pollNow(state: State): Step {
  return pollAfter(state, 0);
}

/** One question covers all active runs. */
export function pollDue(state: State): Step {
  return step(state, ask("run.advance", {}));
}

/**
 * Takes the progress and sets the next check as the server side asks. A run that is active here but not mentioned
 * was finished elsewhere, by a trigger or a teammate, so the list is asked for.
 */
export function advanced(state: State, answer: Answer<AdvanceAnswer>): Step {
  if (!answer.ok) {
    const misses = state.runs.misses + 1;
    const next = withRuns(state, { misses, checkProblem: answer.error });
    return pollAfter(next, Math.min(LONGEST_REST_MS, 5_000 * 2 ** (misses - 1)));
  }
  const { runs, nextCheckMs, background } = answer.value;
  const unmentioned = activeRuns(state).some(({ id }) => !runs.some((run) => run.id === id));
  const list = merge(state.runs.list ?? [], runs);
  const known = { list, background, checkProblem: null, misses: 0, polling: false };
  const next = tellChanges(state, withRuns(state, known));
  const polled = nextCheckMs > 0 ? pollAfter(next, Math.max(SHORTEST_REST_MS, nextCheckMs)) : step(next);
  return unmentioned ? { ...polled, effects: [...polled.effects, ask("run.list", {})] } : polled;
}

function pollAfter(state: State, ms: number): Step {
  return step(withRuns(state, { polling: true }), {
    kind: "after",
    key: "poll",
    ms,
    event: { type: "poll-due" },
  });
}

function merge(known: RunView[], news: RunView[]): RunView[] {
  const kept = known.filter(({ id }) => !news.some((run) => run.id === id));
  // A look that was asked before a stop and is answered after it tells of a run that nobody has stopped yet.
  const stopping = new Set(known.filter(({ cancelling }) => cancelling).map(({ id }) => id));
  const now = news.map((run) => (stopping.has(run.id) && isActive(run) ? { ...run, cancelling: true } : run));
  return [...kept, ...now].sort((a, b) => b.startedAt.localeCompare(a.startedAt));
}

/** Only the change of a status is read out; every few rows would be noise. */
function tellChanges(before: State, after: State): State {
  const changed = (after.runs.list ?? []).filter((run) => {
    const old = before.runs.list?.find(({ id }) => id === run.id);
    return old !== undefined && old.status !== run.status;
  });
  const [first] = changed;
  if (first === undefined) return after;
  const { route } = after;
  const ended = changed.filter((run) => !isActive(run) && !(route.view === "run" && route.runId === run.id));
  return {
    ...withRuns(after, { news: [...after.runs.news, ...ended.map(({ id }) => id)] }),
    announcement: `${first.workflow.name}: ${wordsIn(after.language).text.run.status[first.status]}`,
  };
}

/** Changes only the runs' part. */
export function withRuns(state: State, change: Partial<RunsState>): State {
  return { ...state, runs: { ...state.runs, ...change } };
}
