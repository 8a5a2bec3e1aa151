import type { WorkflowSummary } from "../../src/protocol.ts";
import type { State } from "./state.ts";
import { type Step, step } from "./step.ts";
import { chooseWorkflow, withWorkflow } from "./workflows.ts";

/** Whether the list stands open: while none is chosen, and when the person wants another one. */
export function isChoosing({ workflow }: State): boolean {
  return (
    workflow.list !== null &&
    workflow.list.length > 0 &&
    (workflow.chosenId === null || workflow.search !== null)
  );
}

/** Workflows in whose name or description all words occur that were typed. */
export function foundWorkflows({ workflow }: State): WorkflowSummary[] {
  const words = fold(workflow.search?.typed ?? "").split(/\s+/);
  return (workflow.list ?? []).filter(({ name, description }) => {
    const text = fold(`${name} ${description}`);
    return words.every((word) => text.includes(word));
  });
}

/** Opens the list for another choice. */
export function openSearch(state: State): Step {
  return step(withWorkflow(state, { search: { typed: "", active: 0 } }), {
    kind: "focus",
    target: "workflow-search",
  });
}

/** Leaves the choice as it was. */
export function closeSearch(state: State): Step {
  const closed = withWorkflow(state, { search: null });
  return state.workflow.chosenId === null
    ? step(closed)
    : step(closed, { kind: "focus", target: "workflow" });
}

/** Narrows the list; the first that is left is the one Enter would choose. */
export function typeSearch(state: State, typed: string): State {
  return withWorkflow(state, { search: { typed, active: 0 } });
}

/** Moves along the list with the arrow keys, from the end to the start and back. */
export function moveInSearch(state: State, by: 1 | -1): State {
  const found = foundWorkflows(state).length;
  if (found === 0) return state;
  const { typed, active } = state.workflow.search ?? { typed: "", active: by === 1 ? -1 : 0 };
  return withWorkflow(state, { search: { typed, active: (active + by + found) % found } });
}

/** Chooses from the list; one that is known not to run from a sheet stays in it with its reason. */
export function pickWorkflow(state: State, workflowId: string): Step {
  if (state.workflow.described[workflowId]?.runnable === false) return step(state);
  const { state: chosen, effects } = chooseWorkflow(state, workflowId);
  return step(chosen, ...effects, { kind: "focus", target: "workflow" });
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
