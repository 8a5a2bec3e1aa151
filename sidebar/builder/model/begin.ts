import { knownKinds } from "../../../src/pipeline/block-kinds.ts";
import { draftSlot, NEW_DRAFT } from "../../../src/pipeline/draft-slot.ts";
import type { Pipeline } from "../../../src/pipeline/pipeline.ts";
import type { Answer, Params, ProblemView, Value } from "../../../src/protocol.ts";
import { wordsIn } from "../../language/words.ts";
import type { Ask } from "../../model/event.ts";
import type { State } from "../../model/state.ts";
import { andThen, ask, type Step, step } from "../../model/step.ts";
import type { Edited, Editing } from "../edited.ts";
import type { BuilderOpening } from "../event.ts";
import { builderWords } from "../use-builder-words.ts";
import { composePipeline } from "./compose.ts";
import { askInOrder, dropDraft, keepDraft } from "./drafts.ts";
import { change, editing, withEdited } from "./editing.ts";
import { tryOnRows } from "./preview.ts";
import { RECIPES, type RecipeName } from "./recipes.ts";

const HEADING = { kind: "focus", target: "heading" } as const;

/** Opens on a choice of recipes, or on a workflow there is, which must be read first; what was edited is kept. */
export function enter(state: State, on: BuilderOpening): Step {
  const edited = editing(state);
  // What is being saved is waited for, and what is being edited is gone on with.
  if (edited?.saving || (edited !== null && draftSlot(edited.pipeline) === slotOf(on))) {
    return step(state, HEADING);
  }
  return andThen(keepDraft(state), (kept) => begin(kept, on));
}

function begin(state: State, on: BuilderOpening): Step {
  const [stage, question] = on.kind === "new" ? choose() : read(on.workflowId, on.kind === "copy");
  return andThen(step(withEdited(state, stage), HEADING), (next) => askInOrder(next, question));
}

function choose(): [Edited, Ask] {
  return [{ stage: "choosing", kept: null }, ask("pipeline.draft", {})];
}

function read(workflowId: string, copy: boolean): [Edited, Ask] {
  return [{ stage: "reading", workflowId, copy, problem: null }, ask("pipeline.read", { workflowId, copy })];
}

function slotOf(on: BuilderOpening): string {
  if (on.kind === "new") return NEW_DRAFT;
  return draftSlot(on.kind === "copy" ? { copyOf: on.workflowId } : { workflowId: on.workflowId });
}

/** Offers what was built before; a choice made meanwhile goes first. */
export function draftRead(state: State, answer: Answer<Value<"pipeline.draft">>): Step {
  const { edited } = state.builder;
  if (edited?.stage !== "choosing" || !answer.ok) return step(state);
  return step(withEdited(state, { ...edited, kept: answer.value.draft }));
}

/** Begins with a recipe, with nothing, or with what was built before. */
export function pickRecipe(state: State, recipe: RecipeName | null): Step {
  const { selection } = state.rows;
  const pipeline = composePipeline(recipe, selection?.columns ?? [], builderWords(state.language));
  const asked = recipe === null ? undefined : pipeline.blocks[RECIPES[recipe].asks];
  const begun = edit(state, pipeline, pipeline.inputs.length === 0 ? "source" : (asked?.id ?? null));
  const wants = recipe === null || selection !== null ? [] : RECIPES[recipe].wants;
  return { ...begun, state: change(begun.state, () => ({ wants })) };
}

/** Goes back to the recipes, where what was built can be taken up again; from a workflow there is, to the rows. */
export function leave(state: State): Step {
  const edited = editing(state);
  if (edited?.saving) return step(state);
  const isNew = edited !== null && draftSlot(edited.pipeline) === NEW_DRAFT;
  return andThen(keepDraft(state), (kept) => {
    if (!isNew) return step({ ...withEdited(kept, null), route: { view: "enrich" } }, HEADING);
    // What was kept before an untouched recipe was looked at is known to the server side alone.
    if (edited.pipeline === edited.keptAs) return begin(kept, { kind: "new" });
    return step(withEdited(kept, { stage: "choosing", kept: edited.pipeline }), HEADING);
  });
}

/** Takes up what was built before. */
export function takeDraft(state: State): Step {
  const { edited } = state.builder;
  return edited?.stage === "choosing" && edited.kept !== null ? edit(state, edited.kept, null) : step(state);
}

/** Forgets what was built before: at the recipes, or in favour of what is saved. */
export function startOver(state: State): Step {
  const edited = editing(state);
  if (edited === null) {
    const next = withEdited(state, { stage: "choosing", kept: null });
    return andThen(step(next, HEADING), (chosen) => dropDraft(chosen, NEW_DRAFT));
  }
  const { saved, saving, pipeline } = edited;
  if (saved === null || saving) return step(state);
  return andThen(edit(state, saved, null), (next) => dropDraft(next, draftSlot(pipeline)));
}

/** Takes a workflow that was read: into the form, or as a picture where it cannot be changed here. */
export function workflowRead(
  state: State,
  { workflowId, copy = false }: Params<"pipeline.read">,
  answer: Answer<Value<"pipeline.read">>,
): Step {
  const { edited } = state.builder;
  if (edited?.stage !== "reading" || edited.workflowId !== workflowId || edited.copy !== copy) {
    return step(state);
  }
  if (!answer.ok) {
    return step(withEdited(state, { ...edited, problem: answer.error }), {
      kind: "focus",
      target: "problem",
    });
  }
  const { pipeline, steps, readOnly, draft } = answer.value;
  if (pipeline !== null) {
    const saved = copy ? copyOf(state, pipeline) : pipeline;
    return draft === undefined ? edit(state, saved, null) : edit(state, draft, null, saved);
  }
  const name = state.workflow.list?.find(({ id }) => id === workflowId)?.name ?? "";
  const reason = readOnly ?? { code: "", message: "" };
  const idle = { copyId: null, copying: false, problem: null };
  return step(withEdited(state, { stage: "picture", workflowId, name, steps, reason, ...idle }), HEADING);
}

/** Makes a new workflow of one there is; blocks of two workflows may not share an id, so they get others when it is saved. */
export function copyOf(
  state: State,
  { workflowId, updatedAt: _, readAs: __, newId: ___, source, ...pipeline }: Pipeline,
): Pipeline {
  return {
    ...pipeline,
    ...(workflowId === undefined ? {} : { copyOf: workflowId }),
    name: copyName(state, pipeline.name),
    blocks: pipeline.blocks.map((block, index) => ({ ...block, id: `step-${index + 1}` })),
    ...(source === undefined ? {} : { source: { ...source, id: "source" } }),
  };
}

/** Copies a workflow that is only shown, as it is. */
export function copyPicture(state: State, newId: string): Step {
  const { edited } = state.builder;
  if (edited?.stage !== "picture" || edited.copying) return step(state);
  const copyId = edited.copyId ?? newId;
  const { workflowId, name } = edited;
  return step(
    withEdited(state, { ...edited, copyId, copying: true, problem: null }),
    ask("pipeline.copy", { workflowId, name: copyName(state, name), newId: copyId }),
  );
}

/** Says why a workflow that is only shown could not be copied. */
export function notCopied(state: State, problem: ProblemView): Step {
  const { edited } = state.builder;
  if (edited?.stage !== "picture") return step(state);
  return step(withEdited(state, { ...edited, copying: false, problem }), {
    kind: "focus",
    target: "problem",
  });
}

function copyName({ language }: State, name: string): string {
  return wordsIn(language).say(builderWords(language).copyOf, { name });
}

/** Takes the blocks that Sixtyfour offers; until then, and where it does not tell, those that are known anyway. */
export function blocksListed(state: State, answer: Answer<Value<"pipeline.blocks">>): Step {
  if (!answer.ok) return step(change(state, () => ({ kindsProblem: answer.error })));
  const { blocks: kinds, warnings: notices } = answer.value;
  return step(change(state, () => ({ kinds, notices, kindsProblem: null })));
}

/** Asks again for the blocks; the press that does goes with its problem, so the focus needs a place. */
export function listBlocks(state: State): Step {
  return step(
    change(state, () => ({ kindsProblem: null })),
    ask("pipeline.blocks", {}),
    HEADING,
  );
}

function edit(state: State, pipeline: Pipeline, open: string | null, saved: Pipeline | null = null): Step {
  const edited: Editing = {
    stage: "editing",
    pipeline,
    saved,
    keptAs: pipeline,
    wants: [],
    kinds: knownKinds(),
    notices: [],
    kindsProblem: null,
    open,
    held: null,
    adding: null,
    preview: { known: null, of: null, asked: null, problem: null },
    checked: false,
    saving: false,
    problem: null,
    refused: [],
    asked: false,
  };
  const next = step(withEdited(state, edited), ask("pipeline.blocks", {}), HEADING);
  return andThen(next, tryOnRows);
}
