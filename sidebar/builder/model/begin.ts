import { knownKinds } from "../../../src/pipeline/block-kinds.ts";
import type { Pipeline } from "../../../src/pipeline/pipeline.ts";
import type { Answer, ProblemView, Value } from "../../../src/protocol.ts";
import { wordsIn } from "../../language/words.ts";
import type { State } from "../../model/state.ts";
import { andThen, ask, type Step, step } from "../../model/step.ts";
import type { Editing } from "../edited.ts";
import type { BuilderOpening } from "../event.ts";
import { builderWords } from "../use-builder-words.ts";
import { composePipeline } from "./compose.ts";
import { change, editing, withEdited } from "./editing.ts";
import { tryOnRows } from "./preview.ts";
import { RECIPES, type RecipeName } from "./recipes.ts";

/** Opens on a choice of recipes, or on a workflow there is, which must be read first. */
export function enter(state: State, on: BuilderOpening): Step {
  const focus = { kind: "focus", target: "heading" } as const;
  // What is being saved is waited for.
  if (editing(state)?.saving) return step(state, focus);
  if (on.kind === "new") {
    const edited = editing(state);
    if (edited !== null && edited.pipeline.workflowId === undefined) return step(state, focus);
    return step(withEdited(state, { stage: "choosing", kept: null }), ask("pipeline.draft", {}), focus);
  }
  const { kind, workflowId } = on;
  const reading = { stage: "reading", workflowId, copy: kind === "copy", problem: null } as const;
  return step(withEdited(state, reading), ask("pipeline.read", { workflowId }), focus);
}

/** Offers what was built before; a choice made meanwhile goes first. */
export function draftRead(state: State, answer: Answer<Value<"pipeline.draft">>): Step {
  const { edited } = state.builder;
  if (edited?.stage !== "choosing" || !answer.ok) return step(state);
  return step(withEdited(state, { ...edited, kept: answer.value.draft }));
}

/** Begins with a recipe, with nothing, or with what was built before. */
export function pickRecipe(state: State, recipe: RecipeName | null): Step {
  const columns = state.rows.selection?.columns ?? [];
  const pipeline = composePipeline(recipe, columns, builderWords(state.language));
  const asked = recipe === null ? undefined : pipeline.blocks[RECIPES[recipe].asks];
  return edit(state, pipeline, pipeline.inputs.length === 0 ? "source" : (asked?.id ?? null));
}

/** Goes back to the recipes, where what was built can be taken up again; from a workflow there is, to the rows. */
export function leave(state: State): Step {
  const edited = editing(state);
  const focus = { kind: "focus", target: "heading" } as const;
  if (edited?.saving) return step(state);
  if (edited === null || edited.pipeline.workflowId !== undefined) {
    return step({ ...withEdited(state, null), route: { view: "enrich" } }, focus);
  }
  const keep = ask("pipeline.keepDraft", { draft: edited.pipeline });
  return step(withEdited(state, { stage: "choosing", kept: edited.pipeline }), keep, focus);
}

/** Takes up what was built before. */
export function takeDraft(state: State): Step {
  const { edited } = state.builder;
  return edited?.stage === "choosing" && edited.kept !== null ? edit(state, edited.kept, null) : step(state);
}

/** Takes a workflow that was read: into the form, or as a picture where it cannot be changed here. */
export function workflowRead(state: State, workflowId: string, answer: Answer<Value<"pipeline.read">>): Step {
  const { edited } = state.builder;
  if (edited?.stage !== "reading" || edited.workflowId !== workflowId) return step(state);
  if (!answer.ok) {
    return step(withEdited(state, { ...edited, problem: answer.error }), {
      kind: "focus",
      target: "problem",
    });
  }
  const { pipeline, steps, readOnly } = answer.value;
  if (pipeline !== null) return edit(state, edited.copy ? copyOf(state, pipeline) : pipeline, null);
  const name = state.workflow.list?.find(({ id }) => id === workflowId)?.name ?? "";
  const reason = readOnly ?? { code: "", message: "" };
  const idle = { copyId: null, copying: false, problem: null };
  return step(withEdited(state, { stage: "picture", workflowId, name, steps, reason, ...idle }), {
    kind: "focus",
    target: "heading",
  });
}

/** Makes a new workflow of one there is; blocks of two workflows may not share an id, so they get others when it is saved. */
export function copyOf(
  state: State,
  { workflowId: _, updatedAt: __, readAs: ___, newId: ____, source, ...pipeline }: Pipeline,
): Pipeline {
  return {
    ...pipeline,
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
  if (!answer.ok) return step(state);
  const { blocks: kinds, warnings: notices } = answer.value;
  return step(change(state, () => ({ kinds, notices })));
}

function edit(state: State, pipeline: Pipeline, open: string | null): Step {
  const edited: Editing = {
    stage: "editing",
    pipeline,
    kinds: knownKinds(),
    notices: [],
    open,
    held: null,
    adding: null,
    preview: { known: null, of: null, asked: null, problem: null },
    checked: false,
    saving: false,
    problem: null,
    refused: null,
    asked: false,
  };
  const next = step(withEdited(state, edited), ask("pipeline.blocks", {}), {
    kind: "focus",
    target: "heading",
  });
  return andThen(next, tryOnRows);
}
