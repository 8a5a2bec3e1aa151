import { draftSlot, NEW_DRAFT } from "../../../src/pipeline/draft-slot.ts";
import type { Answer, Params } from "../../../src/protocol.ts";
import type { Ask } from "../../model/event.ts";
import type { State } from "../../model/state.ts";
import { andThen, ask, type Step, step } from "../../model/step.ts";
import { change, editing } from "./editing.ts";

type KeepDraft = Params<"pipeline.keepDraft">;

/**
 * Asks once no draft is on its way any more: calls may be done in any order, and a late draft would bring back what was
 * created, saved or dropped meanwhile, or not be seen by the question for it.
 */
export function askInOrder(state: State, question: Ask): Step {
  const { keeping, waiting } = state.builder;
  if (keeping !== null) {
    const others = waiting.filter((one) => !isOvertaken(one, question));
    return step({ ...state, builder: { ...state.builder, waiting: [...others, question] } });
  }
  const isDraft = question.method === "pipeline.keepDraft";
  return step(
    isDraft ? { ...state, builder: { ...state.builder, keeping: question.params } } : state,
    question,
  );
}

/** Goes on with what waited for the draft; one that could not be kept would be lost with the sidebar, so it is said. */
export function draftKept(state: State, params: KeepDraft, answer: Answer<unknown>): Step {
  const told = answer.ok ? state : change(state, ({ problem }) => ({ problem: problem ?? answer.error }));
  const { keeping, waiting } = state.builder;
  if (keeping !== params) return step(told);
  const free = { ...told, builder: { ...told.builder, keeping: null, waiting: [] } };
  return waiting.reduce(
    (before, question) => andThen(before, (next) => askInOrder(next, question)),
    step(free),
  );
}

/** Keeps what is being edited if it was changed since it was opened or kept; what is being saved is about to be no draft. */
export function keepDraft(state: State): Step {
  const edited = editing(state);
  if (edited === null || edited.saving || edited.pipeline === edited.keptAs) return step(state);
  const { pipeline } = edited;
  return askInOrder(
    change(state, () => ({ keptAs: pipeline })),
    ask("pipeline.keepDraft", { draft: pipeline }),
  );
}

/** Forgets what is kept in a slot, whatever is still on its way there. */
export function dropDraft(state: State, slot: string): Step {
  return askInOrder(state, ask("pipeline.keepDraft", { draft: null, slot }));
}

function isOvertaken(waiting: Ask, by: Ask): boolean {
  return (
    waiting.method === "pipeline.keepDraft" &&
    by.method === "pipeline.keepDraft" &&
    slotOf(waiting.params) === slotOf(by.params)
  );
}

function slotOf({ draft, slot }: KeepDraft): string {
  return draft === null ? (slot ?? NEW_DRAFT) : draftSlot(draft);
}
