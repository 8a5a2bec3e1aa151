import type { PipelinePreview } from "../../../src/pipeline/pipeline.ts";
import type { Answer, Params, Value } from "../../../src/protocol.ts";
import type { State } from "../../model/state.ts";
import { ask, type Step, step } from "../../model/step.ts";
import type { Editing } from "../edited.ts";
import { change, editing } from "./editing.ts";

/** Has the pipeline tried on the selected rows; without rows, or without a column to send, there is nothing to try. */
export function tryOnRows(state: State): Step {
  const edited = editing(state);
  const { selection } = state.rows;
  if (edited === null) return step(state);
  if (selection === null || edited.pipeline.inputs.length === 0) {
    return step(change(state, () => ({ preview: { known: null, of: null, asked: null, problem: null } })));
  }
  const { sheetId, a1, headerRow } = selection;
  const params = { pipeline: edited.pipeline, sheetId, a1, headerRow, skip: state.skip };
  const next = change(state, ({ preview }) => ({ preview: { ...preview, asked: params } }));
  return step(next, ask("pipeline.preview", params));
}

/** Takes the answer of the question that is open; what is shown meanwhile is the one before. */
export function tried(
  state: State,
  params: Params<"pipeline.preview">,
  answer: Answer<Value<"pipeline.preview">>,
): Step {
  if (editing(state)?.preview.asked !== params) return step(state);
  return step(
    change(state, () => ({
      preview: answer.ok
        ? { known: answer.value, of: params.pipeline, asked: null, problem: null }
        : { known: null, of: null, asked: null, problem: answer.error },
    })),
  );
}

/** What the rows would do in the pipeline as it is now; null while that is not known, since figures of before mislead. */
export function currentPreview({ pipeline, preview: { known, of } }: Editing): PipelinePreview | null {
  return of?.blocks === pipeline.blocks && of.inputs === pipeline.inputs && of.rowType === pipeline.rowType
    ? known
    : null;
}
