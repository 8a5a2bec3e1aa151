import type { Pipeline } from "../../../src/pipeline/pipeline.ts";
import type { State } from "../../model/state.ts";
import { andThen, type Step, step } from "../../model/step.ts";
import type { Edited, Editing } from "../edited.ts";

/** Rest in ms before the rows are tried again, so that typing a word costs one try. */
const PREVIEW_REST_MS = 500;

/** Rest in ms before what was built is kept: rarer, since it writes to a store with a quota. */
const DRAFT_REST_MS = 1500;

/** The builder as it is being edited, or null when it is at something else. */
export function editing(state: State): Editing | null {
  const { edited } = state.builder;
  return edited?.stage === "editing" ? edited : null;
}

/** Replaces what the builder is at. */
export function withEdited(state: State, edited: Edited | null): State {
  return { ...state, builder: { ...state.builder, edited } };
}

/** Changes what is being edited; anything else stays. */
export function change(state: State, by: (edited: Editing) => Partial<Editing>): State {
  const edited = editing(state);
  return edited === null ? state : withEdited(state, { ...edited, ...by(edited) });
}

/** Changes the pipeline itself, after which the rows are tried again and the draft is kept. */
export function changePipeline(state: State, by: (pipeline: Pipeline) => Pipeline): Step {
  // The answer to a save would take the change with it.
  if (editing(state)?.saving) return step(state);
  const next = change(state, ({ pipeline }) => ({ pipeline: by(pipeline), refused: [], problem: null }));
  return next === state ? step(state) : andThen(step(next), settle);
}

/** Has the rows tried and the draft kept once nothing has changed for a while. */
export function settle(state: State): Step {
  return step(
    state,
    {
      kind: "after",
      key: "preview",
      ms: PREVIEW_REST_MS,
      event: { type: "builder", event: { type: "preview-due" } },
    },
    {
      kind: "after",
      key: "draft",
      ms: DRAFT_REST_MS,
      event: { type: "builder", event: { type: "draft-due" } },
    },
  );
}
