import type { Answer, Value } from "../../src/protocol.ts";
import type { State } from "./state.ts";
import { ask, type Step, step } from "./step.ts";

/** Shows or hides what a code means; one at a time, since there is little room. */
export function toggleExplanation(state: State, code: string): Step {
  if (state.explained?.code === code) return step({ ...state, explained: null });
  return step({ ...state, explained: { code, status: "asked" } }, ask("error.explain", { code }));
}

/** Takes the answer, unless another code is asked about by now. That it did not come is no further error beside the first. */
export function errorExplained(state: State, code: string, answer: Answer<Value<"error.explain">>): Step {
  if (state.explained?.code !== code) return step(state);
  if (!answer.ok) return step({ ...state, explained: { code, status: "unanswered" } });
  const { entry } = answer.value;
  return step({ ...state, explained: entry ? { code, status: "told", entry } : { code, status: "unknown" } });
}
