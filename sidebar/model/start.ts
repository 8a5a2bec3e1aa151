import type { Answer, RunRequest, RunView, Value } from "../../src/protocol.ts";
import { text } from "../messages.ts";
import { mayHaveHappened } from "../transport-problem.ts";
import { dropPlan } from "./plan.ts";
import { pollNow, rememberRun } from "./runs.ts";
import { startOffer } from "./start-offer.ts";
import type { StartState, State } from "./state.ts";
import { andThen, ask, type Step, step } from "./step.ts";

/**
 * Starts a run of at most `limit` rows; a press while an earlier one is unanswered or in doubt does nothing. Coming
 * from the sheet, the press itself brings the focus and with it a look at the selection, which is waited for.
 */
export function pressStart(state: State, limit: number): Step {
  const { start, plan } = state;
  const free = start.status === "idle" || start.status === "refused";
  if (!free || !startOffer(state).ready || plan.status !== "ready") return step(state);
  return state.rows.asked === null
    ? startNow(state, plan.request, Math.min(limit, plan.plan.counts.toSend))
    : step(withStart(state, { status: "checking", limit, request: plan.request }));
}

/** Goes on with a press that waited for the selection, unless other rows turn out to be selected. */
export function settleCheck(state: State): Step {
  const { start, plan, rows } = state;
  if (start.status !== "checking" || rows.asked !== null) return step(state);
  const { request, limit } = start;
  if (request.sheetId !== rows.selection?.sheetId || request.a1 !== rows.selection?.a1) {
    const refused = withStart(state, { status: "refused", problem: text.start.otherRows });
    return step(refused, { kind: "focus", target: "problem" });
  }
  const unchanged = plan.status === "ready" && plan.request === request;
  return unchanged
    ? startNow(state, request, Math.min(limit, plan.plan.counts.toSend))
    : step(withStart(state, { status: "idle" }));
}

/** The limit is always sent, so that never more rows are paid for than the button said. */
function startNow(state: State, request: RunRequest, limit: number): Step {
  const knownRunIds = state.runs.list?.map(({ id }) => id) ?? null;
  return step(withStart(state, { status: "starting", knownRunIds }), ask("run.start", { ...request, limit }));
}

/** Opens the run, or says why there is none; after a lost answer it looks for the run instead of starting another. */
export function started(state: State, answer: Answer<RunView>): Step {
  if (state.start.status !== "starting") return step(state);
  if (answer.ok) return openNewRun(rememberRun(state, answer.value), answer.value.id);
  if (!mayHaveHappened(answer.error)) {
    return step(withStart(state, { status: "refused", problem: answer.error }), {
      kind: "focus",
      target: "problem",
    });
  }
  const { knownRunIds } = state.start;
  return step(
    withStart(state, { status: "doubt", knownRunIds, problem: answer.error, look: "looking" }),
    ask("run.list", {}),
    { kind: "focus", target: "problem" },
  );
}

/** Looks at the list of runs once more. */
export function lookAgain(state: State): Step {
  if (state.start.status !== "doubt" || state.start.look === "looking") return step(state);
  return step(withStart(state, { ...state.start, look: "looking" }), ask("run.list", {}));
}

/** Gives the button back, but only to a fresh plan, in which rows that were sent after all no longer count. */
export function clearDoubt(state: State): Step {
  return state.start.status === "doubt" ? step(dropPlan(withStart(state, { status: "idle" }))) : step(state);
}

/** Ends the doubt when the list shows a run of this person that was not there before the press. */
export function settleDoubt(state: State, listed: Answer<Value<"run.list">>): Step {
  const { start } = state;
  if (start.status !== "doubt") return step(state);
  if (!listed.ok) return step(withStart(state, { ...start, look: "failed" }));
  const found = listed.value.runs.find(({ id, mine }) => mine && start.knownRunIds?.includes(id) === false);
  return found === undefined
    ? step(withStart(state, { ...start, look: "absent" }))
    : openNewRun(state, found.id);
}

function openNewRun(state: State, runId: string): Step {
  const next = dropPlan(withStart(state, { status: "idle" }));
  return andThen(
    step({ ...next, route: { view: "run", runId } }, { kind: "focus", target: "heading" }),
    pollNow,
  );
}

function withStart(state: State, start: StartState): State {
  return { ...state, start };
}
