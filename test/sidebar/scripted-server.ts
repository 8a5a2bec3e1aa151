import type { ScriptRunner } from "../../sidebar/bridge.ts";
import type { Answer, MethodName, Params, Value } from "../../src/protocol.ts";
import { aDescription, aHistory, anAdvance, aPlan, aRun, aSelection, EMAILS, NEWS } from "./builders.ts";

type Script = { [M in MethodName]: (params: Params<M>) => Answer<Value<M>> | Promise<Answer<Value<M>>> };

/** One question the sidebar asked. */
export interface Asked {
  method: string;
  params: unknown;
}

/** The server side as the sidebar sees it: answers by script, and remembers what it was asked. */
export class ScriptedServer {
  readonly asked: Asked[] = [];
  readonly #script: Script = connectedScript();

  /** Replaces the answer of one method from now on. */
  answers<M extends MethodName>(method: M, answer: Script[M]): this {
    this.#script[method] = answer;
    return this;
  }

  /** The counterpart of `google.script.run.sidebarCall`: text in, text out. */
  async sidebarCall(requestJson: string): Promise<string> {
    const request: unknown = JSON.parse(requestJson);
    if (!isRequest(request)) throw new Error(`The sidebar sent ${requestJson}`);
    this.asked.push(request);
    // The params are what the sidebar sent under this method's name, typed there by the same protocol.
    const answer = this.#script[request.method] as (
      params: unknown,
    ) => Answer<unknown> | Promise<Answer<unknown>>;
    return JSON.stringify(await answer(request.params));
  }

  countOf(method: MethodName): number {
    return this.asked.filter((asked) => asked.method === method).length;
  }

  lastParams(method: MethodName): unknown {
    return this.asked.filter((asked) => asked.method === method).pop()?.params;
  }
}

/** `google.script.run` over a scripted server side. */
export function scriptRunner(server: ScriptedServer): ScriptRunner {
  const runner = (succeed: (value: unknown) => void, fail: (thrown: unknown) => void): ScriptRunner => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    sidebarCall: (json) => void server.sidebarCall(json).then(succeed, fail),
  });
  return runner(
    () => {},
    () => {},
  );
}

export function ok<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refusal(code: string, message: string, hint?: string): Answer<never> {
  return { ok: false, error: hint === undefined ? { code, message } : { code, message, hint } };
}

/** A connected person with fifty leads selected, two workflows and no runs yet. */
function connectedScript(): Script {
  return {
    "connection.get": () => ok({ connected: true, keyHint: "9f3c" }),
    "connection.save": ({ apiKey }) => ok({ connected: true, keyHint: apiKey.slice(-4) }),
    "connection.forget": () => ok({ connected: false, keyHint: "" }),
    "workflows.list": () => ok({ workflows: [EMAILS, NEWS] }),
    "workflows.describe": ({ workflowId }) =>
      workflowId === EMAILS.id
        ? ok(aDescription())
        : ok(
            aDescription({
              id: NEWS.id,
              name: NEWS.name,
              runnable: false,
              reason:
                "It starts with a CSV file; only workflows that start with a webhook block take rows from a sheet.",
              fields: [],
            }),
          ),
    "selection.read": () => ok(aSelection()),
    "run.plan": () => ok(aPlan({ hidden: 3, blank: 2, alreadySent: 4, toSend: 41 })),
    "run.start": () => ok(aRun({ status: "queued" })),
    "run.advance": () => ok(anAdvance([], 0)),
    "run.list": () => ok(aHistory([])),
    "run.cancel": ({ runId }) => ok(aRun({ id: runId, cancelling: true })),
    "run.undo": ({ runId }) => ok(aRun({ id: runId, status: "done", undone: true })),
    "run.retry": () => ok(aRun({ id: "run-again", status: "queued" })),
    "rows.select": () => ok({}),
    "settings.get": () => ok({ rowsPerRun: 1_000, rowsPerDay: 5_000, readableLists: false }),
    "settings.save": (settings) => ok(settings),
    "tab.open": () => ok({}),
  };
}

function isRequest(value: unknown): value is { method: MethodName; params: unknown } {
  return typeof value === "object" && value !== null && "method" in value && "params" in value;
}
