import type { Params } from "../../src/protocol.ts";
import type { Ask, AskedMethod, Effect } from "./event.ts";
import type { State } from "./state.ts";

/** What an event leads to: the next state, and what the outside is to do. */
export interface Step {
  state: State;
  effects: Effect[];
}

/** Keeps call sites to one line, since most events lead to a state and a few effects. */
export function step(state: State, ...effects: Effect[]): Step {
  return { state, effects };
}

/** A question to the server side; `params` is kept as given, because its identity marks the answer. */
export function ask<M extends AskedMethod>(method: M, params: Params<M>): Ask<M> {
  return { kind: "ask", method, params };
}

/**
 * Runs a further decision on the outcome of an earlier one and keeps the effects of both. Not called `then`, since a
 * module that exports that name is taken for a promise by `import()`.
 */
export function andThen(before: Step, next: (state: State) => Step): Step {
  const after = next(before.state);
  return { state: after.state, effects: [...before.effects, ...after.effects] };
}
