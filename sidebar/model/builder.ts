import type { BuilderEvent, BuilderOpening } from "../builder/event.ts";
import { wordsIn } from "../language/words.ts";
import type { Answered } from "./event.ts";
import type { BuilderState, State } from "./state.ts";
import { andThen, type Step, step } from "./step.ts";
import { chooseWorkflow, withWorkflow } from "./workflows.ts";

/** Opens the workflow builder, at once or when its part of the page comes. */
export function openBuilder(state: State, on: BuilderOpening): Step {
  const next = withBuilder({ ...state, route: { view: "builder" }, problem: null }, { on });
  return next.part.loaded !== null && next.language.builder !== undefined ? enterBuilder(next) : step(next);
}

/** Lets the builder begin on what it was opened on. */
export function enterBuilder(state: State): Step {
  const { on } = state.builder;
  return on === null ? step(state) : building(withBuilder(state, { on: null }), { type: "entered", on });
}

/** Goes back to the rows with the workflow that was made: it is chosen, and mapped as it was built. */
export function made(
  state: State,
  event: Answered<"pipeline.create" | "pipeline.update" | "pipeline.copy">,
): Step {
  const { answer } = event;
  if (!answer.ok) return building(state, event);
  const { workflow, summary, fields } = answer.value;
  const others = (state.workflow.list ?? []).filter(({ id }) => id !== workflow.id);
  const known = withWorkflow(withBuilder(state, { edited: null }), {
    list: [summary, ...others],
    described: { ...state.workflow.described, [workflow.id]: workflow },
    madeId: event.method === "pipeline.update" ? state.workflow.madeId : workflow.id,
  });
  return andThen(chooseWorkflow(known, workflow.id), (next) => {
    const mapped = fields.length === 0 ? next : { ...next, mapping: { ...next.mapping, fields } };
    const { text, say } = wordsIn(state.language);
    const announcement = say(text.workflow.made, { name: workflow.name });
    return step(
      { ...mapped, route: { view: "enrich" }, announcement },
      { kind: "focus", target: "workflow" },
    );
  });
}

/** Whether the chosen workflow was made here and has no run in this file yet. */
export function isUntried({ workflow, runs }: State): boolean {
  const { madeId, chosenId } = workflow;
  return madeId !== null && madeId === chosenId && !runs.list?.some((run) => run.workflow.id === madeId);
}

/** Has the builder try its steps on the rows that were just read. */
export function rowsOfBuilder(state: State): Step {
  return state.route.view === "builder" ? building(state, { type: "preview-due" }) : step(state);
}

/** Leaves to the part what is its own; without it nothing of that can happen. */
export function building(state: State, event: BuilderEvent | Answered): Step {
  return state.part.loaded?.updateBuilder(state, event) ?? step(state);
}

function withBuilder(state: State, change: Partial<BuilderState>): State {
  return { ...state, builder: { ...state.builder, ...change } };
}
