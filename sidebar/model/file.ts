import type { About, Answer, Empty } from "../../src/protocol.ts";
import { wordsIn } from "../language/words.ts";
import { open } from "./opening.ts";
import { type FileState, initialState, type State } from "./state.ts";
import { andThen, ask, type Step, step } from "./step.ts";

/** Asks what the add-on is made of, which stays the same as long as the page is there. */
export function loadAbout(state: State): Step {
  return state.file.about === null
    ? step(withFile(state, { problem: null }), ask("about.read", {}))
    : step(state);
}

/** Takes it, or why it did not come. */
export function aboutRead(state: State, answer: Answer<About>): Step {
  return step(withFile(state, answer.ok ? { about: answer.value } : { problem: answer.error }));
}

/** Comes after the person confirmed; a second press while the answer is awaited asks nothing. */
export function clearFile(state: State): Step {
  if (state.file.clearing) return step(state);
  return step(withFile(state, { clearing: true, problem: null }), ask("file.clear", { confirmed: true }));
}

/** Nothing that was known of the file holds any more, so the page begins anew, on the view that says so. */
export function fileCleared(state: State, answer: Answer<Empty>): Step {
  if (!answer.ok) {
    return step(withFile(state, { clearing: false, problem: answer.error }), {
      kind: "focus",
      target: "problem",
    });
  }
  const { language, browserLocale, connection, part, route, now, file } = state;
  const fresh = { ...initialState(now, browserLocale), language, connection, part, route };
  const announcement = wordsIn(language).text.clear.done;
  const next = { ...withFile(fresh, { about: file.about, cleared: true }), announcement };
  return andThen(step(next, { kind: "focus", target: "heading" }), open);
}

/** Changes only what is known of the file as a whole. */
function withFile(state: State, change: Partial<FileState>): State {
  return { ...state, file: { ...state.file, ...change } };
}
