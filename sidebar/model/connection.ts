import type { Answer, Connection } from "../../src/protocol.ts";
import { wordsIn } from "../language/words.ts";
import { readRows } from "./rows.ts";
import { type ConnectionState, initialState, type State } from "./state.ts";
import { andThen, ask, type Step, step } from "./step.ts";
import { loadWorkflows } from "./workflows.ts";

/** Has the key tried and kept by the server side; the key itself never enters the state. */
export function saveKey(state: State, typed: string): Step {
  if (state.connection.busy !== null) return step(state);
  const apiKey = typed.trim();
  if (apiKey === "") {
    const { text } = wordsIn(state.language);
    const problem = { code: "empty-key", message: text.connect.empty };
    return step(withConnection(state, { problem }), { kind: "focus", target: "api-key" });
  }
  return step(withConnection(state, { busy: "saving", problem: null }), ask("connection.save", { apiKey }));
}

/** Comes after the person confirmed, because runs under way stop being followed. */
export function forgetKey(state: State): Step {
  if (state.connection.busy !== null) return step(state);
  return step(withConnection(state, { busy: "forgetting", problem: null }), ask("connection.forget", {}));
}

/** A key that was refused leaves the old one in place, so what is known stays. */
export function keySaved(state: State, answer: Answer<Connection>): Step {
  if (!answer.ok) {
    return step(withConnection(state, { busy: null, problem: answer.error }), {
      kind: "focus",
      target: "api-key",
    });
  }
  const next = withConnection(state, {
    busy: null,
    known: answer.value,
    changing: false,
    forgetAsked: false,
  });
  return andThen(
    step(
      { ...next, announcement: wordsIn(state.language).text.connection.saved, route: { view: "enrich" } },
      { kind: "focus", target: "heading" },
    ),
    loadHome,
  );
}

/** Workflows and plan belonged to the key, so they go with it. */
export function keyForgotten(state: State, answer: Answer<Connection>): Step {
  if (!answer.ok)
    return step(withConnection(state, { busy: null, forgetAsked: false, problem: answer.error }));
  const { workflow, mapping, plan } = initialState(state.now, state.browserLocale);
  const next = withConnection(state, {
    busy: null,
    known: answer.value,
    changing: false,
    forgetAsked: false,
  });
  return step(
    {
      ...next,
      workflow,
      mapping,
      plan,
      route: { view: "enrich" },
      announcement: wordsIn(state.language).text.connection.forgotten,
    },
    { kind: "focus", target: "heading" },
  );
}

/** Changes only the connection's part. */
export function withConnection(state: State, change: Partial<ConnectionState>): State {
  return { ...state, connection: { ...state.connection, ...change } };
}

function loadHome(state: State): Step {
  return andThen(loadWorkflows(state), (next) =>
    next.rows.selection === null && next.rows.asked === null ? readRows(next) : step(next),
  );
}
