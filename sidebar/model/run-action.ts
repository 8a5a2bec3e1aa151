import type { Answer, ProblemView, RunView } from "../../src/protocol.ts";
import { wordsIn } from "../language/words.ts";
import { mayHaveHappened } from "../transport-problem.ts";
import { doubt, isFree, knownRunIds, openNewRun, openRun, withStart } from "./new-run.ts";
import { loadRuns, pollNow, rememberRun } from "./runs.ts";
import type { RunAction, RunActionState, State } from "./state.ts";
import { andThen, ask, type Step, step } from "./step.ts";

/**
 * What stopping and undoing destroy cannot be had back, so they ask; a retry says on its button what it sends, and of a
 * refresh the server side counts the rows and asks.
 */
export function pressAction(state: State, runId: string, action: RunAction): Step {
  if (state.action?.status === "sent") return step(state);
  const pressed: RunActionState = { runId, action, status: "asked", problem: null };
  return action.kind === "stop" || action.kind === "undo" ? asked(state, pressed) : send(state, pressed);
}

/** Does what was asked about. */
export function confirmAction(state: State): Step {
  return state.action === null || state.action.status === "sent" ? step(state) : send(state, state.action);
}

/** Takes the question back; nothing was done. */
export function declineAction(state: State): Step {
  if (state.action?.status === "sent") return step(state);
  return step({ ...state, action: null }, { kind: "focus", target: "heading" });
}

/** Takes what became of a stop; the run goes on being followed until it has stopped. */
export function stopped(state: State, answer: Answer<RunView>): Step {
  if (!answer.ok) return refused(state, answer.error);
  return andThen(settled(state, answer.value), pollNow);
}

/** Takes what became of an undo; a tab that somebody has changed leads to a second question. */
export function undone(state: State, answer: Answer<RunView>): Step {
  if (answer.ok) return settled(state, answer.value, wordsIn(state.language).text.undo.removed);
  if (answer.error.code === "tab-edited" && state.action !== null) {
    const action = { kind: "undo", edited: true } as const;
    return asked(state, { ...state.action, action, status: "asked", problem: null });
  }
  return andThen(refused(state, answer.error), loadRuns);
}

/** Opens the run that puts results beside their rows; after a lost answer the list of runs tells whether there is one. */
export function putBeside(state: State, answer: Answer<RunView>): Step {
  return answer.ok
    ? openRun(rememberRun(state, answer.value), answer.value.id)
    : andThen(refused(state, answer.error), loadRuns);
}

/** Opens the run of a retry or refresh; a number to be agreed to is a question, a lost answer leads to a look at the list. */
export function retried(state: State, answer: Answer<RunView>): Step {
  const { start, action } = state;
  if (start.status !== "starting" || start.sending.kind !== "retry") return step(state);
  if (answer.ok) return openNewRun(rememberRun(state, answer.value), answer.value.id);
  const { error } = answer;
  if (mayHaveHappened(error)) return doubt(state, error);
  const free = withStart(state, { status: "idle" });
  const { code, confirmRows } = error;
  if (code === "not-confirmed" && confirmRows !== undefined && action && "confirmedRows" in action.action) {
    const confirming = { ...action.action, confirmedRows: confirmRows };
    return asked(free, { ...action, action: confirming, status: "asked", problem: error });
  }
  return refused(free, error);
}

function send(state: State, { runId, action }: RunActionState): Step {
  const sent: State = { ...state, action: { runId, action, status: "sent", problem: null } };
  if (action.kind === "stop") return step(sent, ask("run.cancel", { runId }));
  if (action.kind === "beside") return step(sent, ask("run.beside", { runId }));
  if (action.kind === "undo")
    return step(sent, ask("run.undo", action.edited ? { runId, edited: true } : { runId }));
  if (!isFree(state)) return step(state);
  const confirmed = action.confirmedRows === null ? {} : { confirmedRows: action.confirmedRows };
  return step(
    withStart(sent, { status: "starting", sending: { kind: "retry" }, knownRunIds: knownRunIds(state) }),
    action.kind === "retry"
      ? ask("run.retry", { runId, rows: action.rows, ...confirmed })
      : ask("tab.refresh", { ...state.edited?.draft.target, ...confirmed }),
  );
}

function asked(state: State, action: RunActionState): Step {
  return step({ ...state, action }, { kind: "focus", target: "question" });
}

/** The buttons of the question go with it, so the focus needs a place. */
function settled(state: State, run: RunView, announcement = state.announcement): Step {
  const here = state.route.view === "run" && state.route.runId === run.id;
  const next = { ...rememberRun(state, run), action: null, announcement };
  return here ? step(next, { kind: "focus", target: "heading" }) : step(next);
}

function refused(state: State, problem: ProblemView): Step {
  if (state.action === null) return step({ ...state, problem }, { kind: "focus", target: "problem" });
  return step(
    { ...state, action: { ...state.action, status: "refused", problem } },
    { kind: "focus", target: "problem" },
  );
}
