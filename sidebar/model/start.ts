import { choicesOf } from "../../src/plan/choices-of.ts";
import type { Answer, Notice, RunRequest, RunView } from "../../src/protocol.ts";
import { wordsIn } from "../language/words.ts";
import { mayHaveHappened } from "../transport-problem.ts";
import { doubt, isFree, knownRunIds, openNewRun, withStart } from "./new-run.ts";
import { recount, sameRequest } from "./plan.ts";
import { runRequest } from "./run-request.ts";
import { rememberRun } from "./runs.ts";
import { startOffer } from "./start-offer.ts";
import type { State } from "./state.ts";
import { andThen, ask, type Step, step } from "./step.ts";

/** A press that was agreed to carries the agreement, since the server side asks again for any other number. */
interface Press {
  request: RunRequest;
  limit: number;
  confirmed: boolean;
}

/**
 * Starts a run of at most `limit` rows; a press while an earlier one is unanswered or in doubt does nothing. Coming
 * from the sheet, the press itself brings the focus and with it a look at the selection, which is waited for.
 */
export function pressStart(state: State, limit: number): Step {
  const { plan } = state;
  if (!isFree(state) || !startOffer(state).ready || plan.status !== "ready") return step(state);
  return afterLook(state, { request: plan.request, limit, confirmed: false });
}

/** Sends the rows that were asked about. */
export function confirmStart(state: State): Step {
  const { start } = state;
  if (start.status !== "confirming") return step(state);
  return afterLook(state, { request: start.request, limit: start.rows, confirmed: true });
}

/** Takes the question back; nothing was sent. */
export function declineStart(state: State): Step {
  if (state.start.status !== "confirming") return step(state);
  return step(withStart(state, { status: "idle" }), { kind: "focus", target: "start" });
}

/** A question about rows that are no longer those of the page is no question any more. */
export function dropStaleQuestion(state: State): Step {
  const { start, plan } = state;
  if (start.status !== "confirming") return step(state);
  const request = runRequest(state);
  const same = request !== null && sameRequest(request, start.request);
  const fewer = plan.status === "ready" && plan.plan.counts.toSend < start.rows;
  return step(same && !fewer ? state : withStart(state, { status: "idle" }));
}

/** Goes on with a press that waited for the selection, unless other rows turn out to be selected. */
export function settleCheck(state: State): Step {
  const { start, plan, rows } = state;
  if (start.status !== "checking" || rows.asked !== null) return step(state);
  const { request, confirmed } = start;
  if (request.sheetId !== rows.selection?.sheetId || request.a1 !== rows.selection?.a1) {
    const { text } = wordsIn(state.language);
    const problem = { code: "other-rows", message: text.start.otherRows, hint: text.start.otherRowsHint };
    const refused = withStart(state, { status: "refused", problem });
    return step(refused, { kind: "focus", target: "problem" });
  }
  const chosen = runRequest(state);
  const unchanged = confirmed
    ? chosen !== null && sameRequest(chosen, request)
    : plan.status === "ready" && plan.request === request;
  return unchanged ? go(state, start) : step(withStart(state, { status: "idle" }));
}

function afterLook(state: State, press: Press): Step {
  return state.rows.asked === null
    ? go(state, press)
    : step(withStart(state, { status: "checking", ...press }));
}

/** Only all rows are known to reach a cap; of fewer the server side says whether they do. */
function go(state: State, { request, limit, confirmed }: Press): Step {
  if (confirmed || state.plan.status !== "ready") return startNow(state, request, limit, confirmed);
  const { counts, asks } = state.plan.plan;
  return asks.length > 0 && limit >= counts.toSend
    ? askFor(state, request, counts.toSend, asks)
    : startNow(state, request, Math.min(limit, counts.toSend), false);
}

function askFor(state: State, request: RunRequest, rows: number, asks: Notice[]): Step {
  const asking = withStart(state, { status: "confirming", request, rows, asks });
  return step(asking, { kind: "focus", target: "question" });
}

/** The limit is always sent, so that never more rows are paid for than the button said. */
function startNow(state: State, request: RunRequest, limit: number, confirmed: boolean): Step {
  const sending = { kind: "plan", request } as const;
  return step(
    withStart(state, { status: "starting", sending, knownRunIds: knownRunIds(state) }),
    ask("run.start", { ...request, limit, ...(confirmed ? { confirmedRows: limit } : {}) }),
  );
}

/** Opens the run, or says why there is none; after a lost answer it looks for the run instead of starting another. */
export function started(state: State, answer: Answer<RunView>): Step {
  const { start } = state;
  if (start.status !== "starting" || start.sending.kind !== "plan") return step(state);
  if (answer.ok) {
    const known = rememberChoices(rememberRun(state, answer.value), start.sending.request);
    // Sending rows again that were sent before is for this once.
    return openNewRun({ ...known, skip: { ...known.skip, alreadySent: true } }, answer.value.id);
  }
  const { error } = answer;
  if (mayHaveHappened(error)) return doubt(state, error);
  if (error.code === "not-confirmed" && error.confirmRows !== undefined) {
    const asks = error.asks ?? [{ code: error.code, message: error.message }];
    return andThen(askFor(state, start.sending.request, error.confirmRows, asks), recount);
  }
  const refused = withStart(state, { status: "refused", problem: error });
  return step(refused, { kind: "focus", target: "problem" });
}

/** As the server side keeps them, so that coming back to this workflow finds them without asking. */
function rememberChoices(state: State, request: RunRequest): State {
  const { selection } = state.rows;
  if (selection === null) return state;
  const chosen = choicesOf(request, selection.columns, state.now);
  const others = state.choices.filter(({ workflowId }) => workflowId !== chosen.workflowId);
  return { ...state, choices: [chosen, ...others] };
}
