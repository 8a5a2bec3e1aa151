import type { Answer, Params, Plan, RunRequest } from "../../src/protocol.ts";
import { wordsIn } from "../language/words.ts";
import { isTransportProblem } from "../transport-problem.ts";
import { runRequest } from "./run-request.ts";
import type { PlanState, State } from "./state.ts";
import { ask, type Step, step } from "./step.ts";

/** Rest in ms before rows are counted, so that a few quick changes cost one count. */
const REST_MS = 400;

/** Follows every change of the choices: run after each event, so that none can forget to have the rows counted. */
export function keepPlan(state: State): Step {
  if (state.route.view !== "enrich") return step(state);
  const request = runRequest(state);
  if (request === null)
    return step(state.plan.status === "none" ? state : withPlan(state, { status: "none" }));
  const { plan } = state;
  if (plan.status !== "none" && sameRequest(plan.request, request)) return step(state);
  // Where results go changes no count, and a press right after such a change must not meet a button that counts.
  if (plan.status === "ready" && sameRows(plan.request, request)) {
    return step(withPlan(state, { ...plan, request }));
  }
  return count(state, request, REST_MS);
}

/** Counts again because the person asks for it. */
export function recount(state: State): Step {
  const request = runRequest(state);
  return request === null ? step(state) : count(state, request, 0);
}

/** Asks the same question once more in the background, since cells, filters and the ledger may have changed. */
export function refreshPlan(state: State): Step {
  const request = runRequest(state);
  if (request === null || state.plan.status === "none" || !sameRequest(state.plan.request, request))
    return step(state);
  if (state.plan.status === "failed") return count(state, request, 0);
  if (state.plan.status === "counting" || state.plan.refreshing !== null) return step(state);
  return step(withPlan(state, { ...state.plan, refreshing: request }), ask("run.plan", request));
}

/** Asks, unless the choices have changed during the rest. */
export function planDue(state: State, request: RunRequest): Step {
  const waiting = state.plan.status === "counting" && state.plan.request === request;
  return waiting ? step(state, ask("run.plan", request)) : step(state);
}

/** Takes the plan when it answers the question that is open, and drops it otherwise. */
export function planned(state: State, params: Params<"run.plan">, answer: Answer<Plan>): Step {
  const { plan } = state;
  const counted = plan.status === "counting" && plan.request === params;
  const refreshed = plan.status === "ready" && plan.refreshing === params;
  if (!counted && !refreshed) return step(state);
  if (answer.ok) {
    const ready = withPlan(state, { status: "ready", request: params, plan: answer.value, refreshing: null });
    const news = !refreshed || plan.plan.counts.toSend !== answer.value.counts.toSend;
    if (!news) return step(ready);
    const { text, say } = wordsIn(state.language);
    return step({ ...ready, announcement: say(text.plan.announce, { rows: answer.value.counts.toSend }) });
  }
  if (refreshed && isTransportProblem(answer.error))
    return step(withPlan(state, { ...plan, refreshing: null }));
  return step(withPlan(state, { status: "failed", request: params, problem: answer.error }));
}

/** The plan to show: while rows are counted, the previous one, so that the page does not jump. */
export function visiblePlan(plan: PlanState): Plan | null {
  if (plan.status === "ready") return plan.plan;
  return plan.status === "counting" ? plan.previous : null;
}

/** Makes the next look at the page count from scratch, as after a start, when the old numbers are certainly wrong. */
export function dropPlan(state: State): State {
  return withPlan(state, { status: "none" });
}

function count(state: State, request: RunRequest, ms: number): Step {
  const next = withPlan(state, { status: "counting", request, previous: visiblePlan(state.plan) });
  return step(next, { kind: "after", key: "plan", ms, event: { type: "plan-due", request } });
}

function withPlan(state: State, plan: PlanState): State {
  return { ...state, plan };
}

function sameRows({ output: a, ...request }: RunRequest, { output: b, ...other }: RunRequest): boolean {
  return a.kind === b.kind && JSON.stringify(request) === JSON.stringify(other);
}

/** Whether two requests ask for the same, whatever objects they are. */
export function sameRequest(a: RunRequest, b: RunRequest): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
