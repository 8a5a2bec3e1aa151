import type { ScriptRunner } from "../../sidebar/bridge.ts";
import { speak, speakOfBuilding } from "../../src/languages/languages.ts";
import { knownKinds } from "../../src/pipeline/block-kinds.ts";
import type { Answer, MethodName, Opening, Params, Value } from "../../src/protocol.ts";
import {
  aBarredDescription,
  aDescription,
  aHistory,
  anAdvance,
  anOpening,
  aPipeline,
  aPipelinePreview,
  aPlan,
  aRun,
  aSavedPipeline,
  aSelection,
  EMAILS,
  NEWS,
} from "./builders.ts";

type Script = { [M in MethodName]: (params: Params<M>) => Answer<Value<M>> | Promise<Answer<Value<M>>> };

/** One question the sidebar asked. */
export interface Asked {
  method: string;
  params: unknown;
}

/** The server side as the sidebar sees it: answers by script, and remembers what it was asked. */
export class ScriptedServer {
  readonly asked: Asked[] = [];
  readonly #script: Script = {
    ...connectedScript(),
    "opening.read": () => this.#opening(),
    "workflows.describeMany": ({ workflowIds }) => this.#describeMany(workflowIds),
  };

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

  /** The first view is made of what the single questions would be told, so a script says each thing once. */
  async #opening(): Promise<Answer<Opening>> {
    const script = this.#script;
    const [connection, settings, selection, history] = await Promise.all([
      script["connection.get"]({}),
      script["settings.get"]({}),
      script["selection.read"]({}),
      script["run.list"]({}),
    ]);
    if (!connection.ok) return connection;
    if (!settings.ok) return settings;
    if (!history.ok) return history;
    return ok(
      anOpening({ connection: connection.value, settings: settings.value, selection, ...history.value }),
    );
  }

  async #describeMany(workflowIds: string[]): Promise<Answer<Value<"workflows.describeMany">>> {
    const describe = this.#script["workflows.describe"];
    const answers = await Promise.all(workflowIds.map((workflowId) => describe({ workflowId })));
    return ok({ workflows: answers.flatMap((answer) => (answer.ok ? [answer.value] : [])) });
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
function connectedScript(): Omit<Script, "opening.read" | "workflows.describeMany"> {
  return {
    "language.read": () => ok(speak("en-GB")),
    "page.part": () => ok({ script: "", language: speakOfBuilding("en-GB") }),
    "error.explain": ({ code }) =>
      ok({ entry: { meaning: `What ${code} means.`, cost: "Nothing.", advice: "Try again." } }),
    "about.read": () => ok({ version: "1.2.3", notice: "pack 4.5.6 (MIT)\n\nThe MIT License" }),
    "file.clear": () => ok({}),
    "connection.get": () => ok({ connected: true, keyHint: "9f3c" }),
    "connection.save": ({ apiKey }) => ok({ connected: true, keyHint: apiKey.slice(-4) }),
    "connection.forget": () => ok({ connected: false, keyHint: "" }),
    "workflows.list": () => ok({ workflows: [EMAILS, NEWS] }),
    "workflows.describe": ({ workflowId }) =>
      ok(workflowId === EMAILS.id ? aDescription() : aBarredDescription()),
    "selection.read": () => ok(aSelection()),
    "run.plan": () => ok(aPlan({ hidden: 3, blank: 2, alreadySent: 4, toSend: 41 })),
    "run.start": () => ok(aRun({ status: "queued" })),
    "run.advance": () => ok(anAdvance([], 0)),
    "run.list": () => ok(aHistory([])),
    "run.cancel": ({ runId }) => ok(aRun({ id: runId, cancelling: true })),
    "run.undo": ({ runId }) => ok(aRun({ id: runId, status: "done", undone: true })),
    "run.beside": () => ok(aRun({ id: "run-beside", output: { kind: "own-rows" } })),
    "run.retry": () => ok(aRun({ id: "run-again", status: "queued" })),
    "tab.refresh": () => ok(aRun({ id: "run-refresh", status: "queued" })),
    "rows.select": () => ok({}),
    "schedule.list": () => ok({ schedules: [], damaged: [] }),
    "schedule.draft": () => refusal("not-a-results-tab", "The add-on did not write this tab."),
    "schedule.save": () => refusal("schedule-unknown", "This schedule is not there any more."),
    "schedule.remove": () => ok({}),
    "schedule.takeOver": () => refusal("schedule-unknown", "This schedule is not there any more."),
    "schedule.refreshNow": () => refusal("schedule-unknown", "This schedule is not there any more."),
    "pipeline.blocks": () => ok({ blocks: knownKinds(), warnings: [] }),
    "pipeline.preview": () => ok(aPipelinePreview()),
    "pipeline.create": ({ pipeline }) =>
      ok(aSavedPipeline({ pipeline: { ...pipeline, workflowId: EMAILS.id } })),
    "pipeline.update": ({ pipeline }) => ok(aSavedPipeline({ pipeline })),
    "pipeline.read": ({ workflowId }) =>
      ok({ pipeline: aPipeline({ workflowId }), steps: aDescription().steps }),
    "pipeline.copy": () => ok(aSavedPipeline()),
    "pipeline.draft": () => ok({ draft: null }),
    "pipeline.keepDraft": () => ok({}),
    "settings.get": () => ok({ rowsPerRun: 1_000, rowsPerDay: 5_000, readableLists: false }),
    "settings.save": (settings) => ok(settings),
    "tab.open": () => ok({}),
  };
}

function isRequest(value: unknown): value is { method: MethodName; params: unknown } {
  return typeof value === "object" && value !== null && "method" in value && "params" in value;
}
