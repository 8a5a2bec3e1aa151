import type { Editing } from "../../../sidebar/builder/edited.ts";
import type { BuilderEvent } from "../../../sidebar/builder/event.ts";
import { part } from "../../../sidebar/forms/part.tsx";
import { speakOfBuilding } from "../../../src/languages/languages.ts";
import { aPipeline } from "../builders.ts";
import { atHome, type Play } from "../model/play.ts";
import { ok } from "../scripted-server.ts";

/** In the builder, at the choice of recipes. */
export function choosing(play: Play = atHome()): Play {
  return play
    .send({ type: "builder-wanted", on: { kind: "new" } })
    .answer("page.part", ok({ script: "…", language: speakOfBuilding("en-GB") }))
    .send({ type: "part-loaded", part });
}

/** In the builder with a workflow of two steps, a filter "a" and an email search "b". */
export function changing(pipeline = aPipeline({ workflowId: "wf-emails", updatedAt: "2026-05-01" })): Play {
  const play = choosing().send({
    type: "builder-wanted",
    on: { kind: "change", workflowId: "wf-emails" },
  });
  return play.answer("pipeline.read", ok({ pipeline, steps: [] }));
}

/** Has something happen in the builder. */
export function build(play: Play, event: BuilderEvent): Play {
  return play.send({ type: "builder", event });
}

/** What is being edited; throws when nothing is. */
export function edited({ state }: Play): Editing {
  if (state.builder.edited?.stage !== "editing") throw new Error("Nothing is being edited");
  return state.builder.edited;
}

/** The kinds of the steps, in their order. */
export function stepNames(play: Play): string[] {
  return edited(play).pipeline.blocks.map(({ name }) => name);
}

/** Answers every draft that is on its way or waits. */
export function kept(play: Play): Play {
  while (play.state.builder.keeping !== null) play.answer("pipeline.keepDraft", ok({}));
  return play;
}
