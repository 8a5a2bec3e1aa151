import { faultsOf } from "../../../src/pipeline/check-pipeline.ts";
import { draftSlot } from "../../../src/pipeline/draft-slot.ts";
import type { Pipeline } from "../../../src/pipeline/pipeline.ts";
import type { ProblemView } from "../../../src/protocol.ts";
import type { State } from "../../model/state.ts";
import { andThen, ask, type Step, step } from "../../model/step.ts";
import { copyOf } from "./begin.ts";
import { askInOrder, dropDraft, keepDraft } from "./drafts.ts";
import { change, changePipeline, editing } from "./editing.ts";

/** Creates the workflow or saves the changes; what is wrong with it is said instead, at the cards where it is. */
export function submit(state: State, newId?: string, overwrite = false): Step {
  const edited = editing(state);
  if (edited === null || edited.saving) return step(state);
  const [fault] = faultsOf(edited.pipeline, edited.kinds);
  if (fault !== undefined) {
    const open = fault.blockId ?? edited.open;
    return step(
      change(state, () => ({ checked: true, open, asked: false })),
      { kind: "focus", target: "wrong-field" },
    );
  }
  const pipeline = identified(edited.pipeline, newId);
  const next = change(state, () => ({
    pipeline,
    saving: true,
    checked: true,
    asked: false,
    problem: null,
    refused: [],
  }));
  return askInOrder(next, save(pipeline, overwrite));
}

/** Makes a workflow of its own of what would have replaced somebody else's work; the draft goes along. */
export function saveAsCopy(state: State): Step {
  const edited = editing(state);
  if (edited === null) return step(state);
  const copied = changePipeline(
    change(state, () => ({ asked: false, saved: null })),
    (pipeline) => copyOf(state, pipeline),
  );
  const moved = andThen(andThen(copied, keepDraft), (next) => dropDraft(next, draftSlot(edited.pipeline)));
  return andThen(moved, (next) => step(next, { kind: "focus", target: "heading" }));
}

/** Says why it was not saved: at the block that is meant, or as a question when somebody changed the workflow meanwhile. */
export function notSaved(state: State, problem: ProblemView): Step {
  return andThen(refused(state, problem), keepDraft);
}

function refused(state: State, problem: ProblemView): Step {
  if (problem.code === "workflow-changed") {
    return step(
      change(state, () => ({ saving: false, asked: true })),
      { kind: "focus", target: "question" },
    );
  }
  const { faults = [] } = problem;
  return step(
    change(state, ({ open }) => ({
      saving: false,
      problem,
      refused: faults,
      open: faults[0]?.blockId ?? open,
    })),
    { kind: "focus", target: "problem" },
  );
}

/** The id stays for every further try, whatever is changed meanwhile. */
function identified(pipeline: Pipeline, newId: string | undefined): Pipeline {
  const has = pipeline.workflowId !== undefined || pipeline.newId !== undefined || newId === undefined;
  return has ? pipeline : { ...pipeline, newId };
}

function save(pipeline: Pipeline, overwrite: boolean) {
  const params = overwrite ? { pipeline, overwrite } : { pipeline };
  return pipeline.workflowId === undefined ? ask("pipeline.create", params) : ask("pipeline.update", params);
}
