import type { Answer, Params, Value, WorkflowDescription } from "../../src/protocol.ts";
import { remap } from "./mapping.ts";
import type { State } from "./state.ts";
import { ask, type Step, step } from "./step.ts";

/** Asks for the workflows of the connected account. */
export function loadWorkflows(state: State): Step {
  return step({ ...state, workflow: { ...state.workflow, problem: null } }, ask("workflows.list", {}));
}

/** Takes the list; a workflow chosen earlier stays chosen while it is still in it. */
export function workflowsListed(state: State, answer: Answer<Value<"workflows.list">>): Step {
  if (!answer.ok) return step({ ...state, workflow: { ...state.workflow, problem: answer.error } });
  return chooseLikely({ ...state, workflow: { ...state.workflow, list: answer.value.workflows } });
}

/** Chooses when there is no real choice: the only workflow, or the one that ran last in this file. */
export function chooseLikely(state: State): Step {
  const list = state.workflow.list ?? [];
  const listed = (id: string | null | undefined) => list.some((workflow) => workflow.id === id);
  if (listed(state.workflow.chosenId)) return step(state);
  const likely = list.length === 1 ? list[0]?.id : state.runs.list?.[0]?.workflow.id;
  return likely !== undefined && listed(likely) ? chooseWorkflow(state, likely) : step(state);
}

/** Forgets what was mapped for another workflow and asks what this one needs; an empty id chooses none. */
export function chooseWorkflow(state: State, workflowId: string): Step {
  const chosenId = workflowId === "" ? null : workflowId;
  const next: State = {
    ...state,
    workflow: { ...state.workflow, chosenId, description: null, problem: null },
    mapping: { fields: [], editing: false },
  };
  return chosenId === null ? step(next) : step(next, ask("workflows.describe", { workflowId: chosenId }));
}

/** Takes the description, unless another workflow has been chosen since. */
export function workflowDescribed(
  state: State,
  params: Params<"workflows.describe">,
  answer: Answer<WorkflowDescription>,
): Step {
  if (state.workflow.chosenId !== params.workflowId) return step(state);
  if (!answer.ok) return step({ ...state, workflow: { ...state.workflow, problem: answer.error } });
  return step(remap({ ...state, workflow: { ...state.workflow, description: answer.value } }));
}
