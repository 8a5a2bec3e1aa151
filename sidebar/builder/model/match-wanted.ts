import type { State } from "../../model/state.ts";
import { inputsFor } from "./compose.ts";
import { change } from "./editing.ts";

/** Finds the columns of a recipe that was picked before any rows were selected; what the person set meanwhile stays. */
export function matchWanted(state: State): State {
  const { selection } = state.rows;
  if (selection === null) return state;
  return change(state, ({ pipeline, keptAs, wants }) => {
    if (wants.length === 0) return {};
    if (pipeline.inputs.length > 0) return { wants: [] };
    const matched = { ...pipeline, inputs: inputsFor(wants, selection.columns) };
    // It is as untouched as before, so it takes the place of no draft.
    return { pipeline: matched, wants: [], keptAs: pipeline === keptAs ? matched : keptAs };
  });
}
