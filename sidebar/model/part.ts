import type { Answer, Value } from "../../src/protocol.ts";
import type { Part } from "../part.ts";
import { noAnswer } from "../transport-problem.ts";
import { enterBuilder } from "./builder.ts";
import type { PartState, State } from "./state.ts";
import { andThen, ask, type Step, step } from "./step.ts";

const LATER: readonly State["route"]["view"][] = ["builder", "schedule", "settings", "about", "clear"];

/**
 * Sends for the part of the page with the large forms when one of them is shown, or for the builder's words when the
 * language has changed since: run after each event, so that no way to a form can forget it.
 */
export function keepPart(state: State): Step {
  const { route, part, language, browserLocale: locale } = state;
  const lacksPart = part.loaded === null && LATER.includes(route.view);
  const lacksWords = language.builder === undefined && route.view === "builder";
  if (!(lacksPart || lacksWords) || part.asked || part.problem) return step(state);
  return step(withPart(state, { asked: true }), ask("page.part", { locale }));
}

/** Takes the words, and has the script run unless it has: views of a second copy would lose what has the focus. */
export function partCame(state: State, answer: Answer<Value<"page.part">>): Step {
  if (!answer.ok) {
    return step(withPart(state, { asked: false, problem: answer.error }), {
      kind: "focus",
      target: "problem",
    });
  }
  const { script, language } = answer.value;
  const { loaded } = state.part;
  return loaded === null
    ? step({ ...state, language }, { kind: "load", script })
    : partLoaded({ ...state, language }, loaded);
}

/** Takes the part, and lets the builder begin if that is what it was sent for. */
export function partLoaded(state: State, loaded: Part | null): Step {
  if (loaded === null) return step(withPart(state, { asked: false, problem: noAnswer() }));
  const entered = enterBuilder(withPart(state, { loaded, asked: false }));
  // The heading that had the focus went with the view that said to wait.
  return state.part.loaded === null
    ? andThen(entered, (next) => step(next, { kind: "focus", target: "heading" }))
    : entered;
}

/** Tries again after it did not come. */
export function wantPart(state: State): Step {
  return step(withPart(state, { problem: null }));
}

function withPart(state: State, change: Partial<PartState>): State {
  return { ...state, part: { ...state.part, ...change } };
}
