import type { PipelineStep } from "../../src/pipeline/pipeline.ts";
import type { Answer, Params, RunView, Value, WorkflowDescription } from "../../src/protocol.ts";
import { recallSkip, remap } from "./mapping.ts";
import type { State, WorkflowState } from "./state.ts";
import { andThen, ask, type Step, step } from "./step.ts";

/** At most as many as the server side describes in one go. */
const DESCRIBED_AT_ONCE = 20;

/** Asks for the workflows of the connected account, and at once for what the one used last needs. */
export function loadWorkflows(state: State): Step {
  const [last] = state.choices;
  const loading = step(withWorkflow(state, { problem: null }), ask("workflows.list", {}));
  if (last === undefined || state.workflow.chosenId !== null) return loading;
  return andThen(loading, (next) => chooseWorkflow(next, last.workflowId));
}

/** Takes the list, and asks what those in it need, so that a choice need not wait and none is a dead end. */
export function workflowsListed(state: State, answer: Answer<Value<"workflows.list">>): Step {
  if (!answer.ok) return step(withWorkflow(state, { problem: answer.error }));
  const { workflows: list } = answer.value;
  return andThen(chooseLikely(withWorkflow(state, { list: usedFirst(state, list) })), describeOthers);
}

function describeOthers(state: State): Step {
  const others = (state.workflow.list ?? []).filter(({ id }) => id !== state.workflow.chosenId);
  const workflowIds = others.slice(0, DESCRIBED_AT_ONCE).map(({ id }) => id);
  return workflowIds.length === 0 ? step(state) : step(state, ask("workflows.describeMany", { workflowIds }));
}

/** Knows what is needed before it is asked for; what the person chose meanwhile stays as it is. */
export function workflowsDescribed(state: State, answer: Answer<Value<"workflows.describeMany">>): Step {
  if (!answer.ok) return step(state);
  const described = answer.value.workflows.map((workflow) => [workflow.id, workflow] as const);
  return step(
    withWorkflow(state, { described: { ...state.workflow.described, ...Object.fromEntries(described) } }),
  );
}

/** Chooses when there is no real choice: the only workflow, or the one that ran last in this file. */
function chooseLikely(state: State): Step {
  const list = state.workflow.list ?? [];
  const listed = (id: string | null | undefined) => list.some((workflow) => workflow.id === id);
  if (listed(state.workflow.chosenId)) return step(state);
  const likely = list.length === 1 ? list[0]?.id : state.runs.list?.[0]?.workflow.id;
  return chooseWorkflow(state, likely !== undefined && listed(likely) ? likely : "");
}

/** Forgets what was mapped for another workflow and asks what this one needs; an empty id chooses none. */
export function chooseWorkflow(state: State, workflowId: string): Step {
  const chosenId = workflowId === "" ? null : workflowId;
  const remembered = state.choices.find((choices) => choices.workflowId === workflowId);
  const chosen: State = {
    ...withWorkflow(state, { chosenId, description: null, problem: null, search: null }),
    mapping: { fields: [], editing: false, recalled: false, lost: [] },
    output: {
      kind: remembered?.output ?? state.output.kind,
      columns: remembered?.columns.join(", ") ?? "",
      overwrite: false,
    },
  };
  if (chosenId === null) return step(chosen);
  const known = state.workflow.described[chosenId];
  return known === undefined
    ? step(chosen, ask("workflows.describe", { workflowId: chosenId }))
    : step(describeChosen(chosen, known));
}

/** Takes the description, unless another workflow has been chosen since. */
export function workflowDescribed(
  state: State,
  params: Params<"workflows.describe">,
  answer: Answer<WorkflowDescription>,
): Step {
  if (state.workflow.chosenId !== params.workflowId) return step(state);
  if (!answer.ok) return step(withWorkflow(state, { problem: answer.error }));
  return step(describeChosen(state, answer.value));
}

/** The steps of a run's workflow as far as they were told, which they were not for one that nobody has looked at yet. */
export function knownSteps({ workflow }: State, run: RunView): readonly PipelineStep[] {
  const { id } = run.workflow;
  const chosen = workflow.description?.id === id ? workflow.description : workflow.described[id];
  return chosen?.steps ?? [];
}

/** Changes only the workflow's part. */
export function withWorkflow(state: State, change: Partial<WorkflowState>): State {
  return { ...state, workflow: { ...state.workflow, ...change } };
}

function describeChosen(state: State, description: WorkflowDescription): State {
  return remap(recallSkip(withWorkflow(state, { description })));
}

/** Those of this file come first, the last used at the top; the others stay as they were listed. */
function usedFirst<T extends { id: string }>(state: State, list: readonly T[]): T[] {
  const rank = (id: string) => {
    const place = state.choices.findIndex(({ workflowId }) => workflowId === id);
    return place < 0 ? state.choices.length : place;
  };
  return [...list].sort((a, b) => rank(a.id) - rank(b.id));
}
