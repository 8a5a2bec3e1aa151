import type { Answer, MethodName, Params, ProblemView, Value } from "../src/protocol.ts";
import { noAnswer, transportProblem } from "./transport-problem.ts";

/** What the add-on uses of `google.script.run`; each `with` call gives a new runner. */
export interface ScriptRunner {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (thrown: unknown) => void): ScriptRunner;
  sidebarCall(requestJson: string): void;
}

/** Asks the server side; never rejects, since a lost answer is an answer people must be told about, too. */
export type Call = <M extends MethodName>(method: M, params: Params<M>) => Promise<Answer<Value<M>>>;

/**
 * How long to wait for an answer in ms: Apps Script ends an execution after 6 minutes
 * (https://developers.google.com/apps-script/guides/services/quotas), so later than this none will come.
 */
const PATIENCE_MS = 390_000;

/** Turns the callbacks of `google.script.run` into typed promises over the one server function there is. */
export function createCall(runner: ScriptRunner, patienceMs = PATIENCE_MS): Call {
  return <M extends MethodName>(method: M, params: Params<M>) =>
    new Promise<Answer<Value<M>>>((resolve) => {
      const fail = (error: ProblemView) => resolve({ ok: false, error });
      const patience = setTimeout(() => fail(noAnswer()), patienceMs);
      runner
        .withSuccessHandler((value) => {
          clearTimeout(patience);
          resolve(readAnswer<Value<M>>(value));
        })
        .withFailureHandler((thrown) => {
          clearTimeout(patience);
          fail(transportProblem(thrown));
        })
        .sidebarCall(JSON.stringify({ method, params }));
    });
}

function readAnswer<T>(json: unknown): Answer<T> {
  const answer = parse(json);
  if (isRecord(answer) && answer.ok === true && "value" in answer) {
    // The server side builds the value from the same protocol type; only the envelope can be damaged on the way.
    return { ok: true, value: answer.value as T };
  }
  if (isRecord(answer) && answer.ok === false && isProblem(answer.error))
    return { ok: false, error: answer.error };
  return { ok: false, error: noAnswer() };
}

function parse(json: unknown): unknown {
  if (typeof json !== "string") return null;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isProblem(value: unknown): value is ProblemView {
  return isRecord(value) && typeof value.code === "string" && typeof value.message === "string";
}
