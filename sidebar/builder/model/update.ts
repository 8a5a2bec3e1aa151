import { joinBlocks } from "../../../src/pipeline/join-blocks.ts";
import { moveBlock } from "../../../src/pipeline/move-block.ts";
import type { Advice, Pipeline } from "../../../src/pipeline/pipeline.ts";
import { wordsIn } from "../../language/words.ts";
import type { Answered } from "../../model/event.ts";
import type { State } from "../../model/state.ts";
import { andThen, type Step, step } from "../../model/step.ts";
import { stepTitle } from "../../step-title.ts";
import type { BuilderEvent } from "../event.ts";
import { builderWords } from "../use-builder-words.ts";
import {
  blocksListed,
  copyPicture,
  draftRead,
  enter,
  leave,
  listBlocks,
  notCopied,
  pickRecipe,
  startOver,
  takeDraft,
  workflowRead,
} from "./begin.ts";
import { addBlock, changeSpecs, removeBlock } from "./blocks.ts";
import { draftKept, keepDraft } from "./drafts.ts";
import { change, changePipeline, editing } from "./editing.ts";
import { changeInput, removeInput, toggleInput } from "./inputs.ts";
import { matchWanted } from "./match-wanted.ts";
import { tried, tryOnRows } from "./preview.ts";
import { toggleQuick } from "./quick.ts";
import { notSaved, saveAsCopy, submit } from "./save.ts";

/** The whole behaviour of the builder, as a function of what is and what happens. */
export function updateBuilder(state: State, event: BuilderEvent | Answered): Step {
  return event.type === "answered" ? take(state, event) : decide(state, event);
}

function decide(state: State, event: BuilderEvent): Step {
  const columns = state.rows.selection?.columns ?? [];
  switch (event.type) {
    case "entered":
      return enter(state, event.on);
    case "recipe-picked":
      return pickRecipe(state, event.recipe);
    case "left":
      return leave(state);
    case "draft-taken":
      return takeDraft(state);
    case "draft-dropped":
      return startOver(state);
    case "typed":
      return type(state, event.change);
    case "input-toggled":
      return changePipeline(state, (pipeline) => toggleInput(pipeline, columns, event.column));
    case "input-removed":
      return changePipeline(state, (pipeline) => removeInput(pipeline, event.at));
    case "input-typed":
      return changePipeline(state, (pipeline) => changeInput(pipeline, event.at, event.change));
    case "card-toggled":
      return step(change(state, ({ open }) => ({ open: open === event.id ? null : event.id, adding: null })));
    case "adding":
      return event.at === null ? stopAdding(state) : offerSteps(state, event.at);
    case "block-added":
      return add(state, event.name, event.at);
    case "block-moved":
      return move(state, event.id, event.to);
    case "block-removed":
      return remove(state, event.id);
    case "specs-typed":
      return changePipeline(state, (pipeline) => changeSpecs(pipeline, event.id, event.change));
    case "advice-taken":
      return andThen(
        changePipeline(state, (pipeline) => follow(pipeline, event.advice)),
        (next) => hold(next, adviceLeadsTo(event.advice)),
      );
    case "mend-taken":
      return add(state, event.name, placeOf(state, event.id));
    case "rows-meant":
      return andThen(type(state, { rowType: event.rowType }), (next) => hold(next, event.id));
    case "quick-toggled":
      return quick(state, event.quick, event.mark);
    case "kinds-wanted":
      return listBlocks(state);
    case "preview-due":
      return tryOnRows(matchWanted(state));
    case "draft-due":
      return keepDraft(state);
    case "submitted":
      return submit(state, event.newId);
    case "overwrite-confirmed":
      return submit(state, undefined, true);
    case "overwrite-declined":
      return step(
        change(state, () => ({ asked: false })),
        { kind: "focus", target: "start" },
      );
    case "picture-copied":
      return copyPicture(state, event.newId);
    case "copy-wanted":
      return saveAsCopy(state);
  }
}

function take(state: State, event: Answered): Step {
  switch (event.method) {
    case "pipeline.draft":
      return draftRead(state, event.answer);
    case "pipeline.read":
      return workflowRead(state, event.params, event.answer);
    case "pipeline.blocks":
      return blocksListed(state, event.answer);
    case "pipeline.preview":
      return tried(state, event.params, event.answer);
    case "pipeline.create":
    case "pipeline.update":
      return event.answer.ok ? step(state) : notSaved(state, event.answer.error);
    case "pipeline.copy":
      return event.answer.ok ? step(state) : notCopied(state, event.answer.error);
    case "pipeline.keepDraft":
      return draftKept(state, event.params, event.answer);
    default:
      return step(state);
  }
}

/** What it is called changes nothing about the rows, so they are not tried again for it. */
function type(state: State, typed: Partial<Pick<Pipeline, "name" | "description" | "rowType">>): Step {
  const next = changePipeline(state, (pipeline) => ({ ...pipeline, ...typed }));
  if (typed.rowType !== undefined) return next;
  return {
    ...next,
    effects: next.effects.filter((effect) => effect.kind !== "after" || effect.key !== "preview"),
  };
}

function offerSteps(state: State, at: number): Step {
  return step(
    change(state, () => ({ adding: at })),
    { kind: "focus", target: "question" },
  );
}

/** Back to where the steps were offered: the press below all of them, or the step before. */
function stopAdding(state: State): Step {
  const edited = editing(state);
  const next = change(state, () => ({ adding: null }));
  const before = edited?.pipeline.blocks[(edited.adding ?? 0) - 1];
  const isLast = edited?.adding === edited?.pipeline.blocks.length;
  return isLast || before === undefined
    ? step(next, { kind: "focus", target: "add" })
    : hold(next, before.id);
}

function add(state: State, name: string, at: number): Step {
  const edited = editing(state);
  if (edited === null) return step(state);
  const added = addBlock(edited.pipeline, name, at);
  const next = changePipeline(
    change(state, () => ({ open: added.id, adding: null })),
    () => added.pipeline,
  );
  const told = tell(next.state, name, "added", at);
  return { state: told, effects: [...next.effects, { kind: "focus", target: "open-card" }] };
}

function move(state: State, id: string, to: number): Step {
  const blocks = editing(state)?.pipeline.blocks ?? [];
  const name = blocks.find((block) => block.id === id)?.name;
  // A click on the grip is a drop on its own place; to say that it was moved would be untrue.
  if (name === undefined || blocks[to]?.id === id) return step(state);
  return andThen(
    changePipeline(state, (pipeline) => moveBlock(pipeline, id, to)),
    (next) => hold(tell(next, name, "moved", to), id),
  );
}

/** Moves the focus to a step, when what had it is gone. */
function hold(state: State, id: string): Step {
  return step(
    change(state, () => ({ held: id })),
    { kind: "focus", target: "held" },
  );
}

function remove(state: State, id: string): Step {
  const name = editing(state)?.pipeline.blocks.find((block) => block.id === id)?.name;
  if (name === undefined) return step(state);
  const next = changePipeline(state, (pipeline) => removeBlock(pipeline, id));
  return {
    state: tell(next.state, name, "removed", 0),
    effects: [...next.effects, { kind: "focus", target: "heading" }],
  };
}

function quick(state: State, which: "filter" | "deduplicate" | "notebook", mark: string): Step {
  const edited = editing(state);
  if (edited === null) return step(state);
  const { say } = wordsIn(state.language);
  const texts = builderWords(state.language);
  const notebook = say(texts.quick.notebookName, { name: edited.pipeline.name || texts.untitled, mark });
  const { pipeline, id } = toggleQuick(edited.pipeline, which, notebook);
  return changePipeline(
    change(state, ({ open }) => ({ open: which === "filter" ? id : open })),
    () => pipeline,
  );
}

function follow(pipeline: Pipeline, { blockId, fix }: Advice): Pipeline {
  if (fix === undefined) return pipeline;
  return fix.kind === "move" ? moveBlock(pipeline, blockId, fix.to) : joinBlocks(pipeline, blockId, fix.with);
}

/** The step that is there when the advice, and the press that followed it, are gone. */
function adviceLeadsTo({ blockId, fix }: Advice): string {
  return fix?.kind === "join" ? fix.with : blockId;
}

function placeOf(state: State, id: string): number {
  return Math.max(0, editing(state)?.pipeline.blocks.findIndex((block) => block.id === id) ?? 0);
}

/** The number is that of the card: the first is the source. */
function tell(state: State, name: string, what: "added" | "moved" | "removed", at: number): State {
  const words = wordsIn(state.language);
  const texts = builderWords(state.language);
  const title = stepTitle(name, words);
  const announcement =
    what === "removed"
      ? words.say(texts.removed, { title })
      : words.say(texts[what], { title, number: at + 2 });
  return { ...state, announcement };
}
