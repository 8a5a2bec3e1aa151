import type { Answer, ProblemView, Value } from "../../src/protocol.ts";
import { dropPlan } from "./plan.ts";
import { pollNow } from "./runs.ts";
import type { StartState, State } from "./state.ts";
import { andThen, ask, type Step, step } from "./step.ts";

/** Whatever sends rows, be it a plan or a retry, opens the new run in the same way. */
export function openNewRun(state: State, runId: string): Step {
  return openRun(dropPlan(withStart(state, { status: "idle" })), runId);
}

/** Opens a run that was begun otherwise: a start that is on its way or in doubt is not settled by it. */
export function openRun(state: State, runId: string): Step {
  return andThen(
    step({ ...state, action: null, route: { view: "run", runId } }, { kind: "focus", target: "heading" }),
    pollNow,
  );
}

/** After a lost answer the list of runs is looked at; till then nobody can send anything again. */
export function doubt(state: State, problem: ProblemView): Step {
  const { start } = state;
  if (start.status !== "starting") return step(state);
  const { sending, knownRunIds } = start;
  return step(
    withStart(
      { ...state, action: null },
      { status: "doubt", sending, knownRunIds, problem, look: "looking" },
    ),
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

/** Whether nothing is on its way and nothing in doubt, so that a press may send rows. */
export function isFree({ start }: State): boolean {
  return start.status === "idle" || start.status === "refused" || start.status === "confirming";
}

/** What is noted before a press, so that its run can be told from older ones. */
export function knownRunIds(state: State): string[] | null {
  return state.runs.list?.map(({ id }) => id) ?? null;
}

/** Changes only the start's part. */
export function withStart(state: State, start: StartState): State {
  return { ...state, start };
}
