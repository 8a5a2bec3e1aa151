import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { currentPreview } from "../../../sidebar/builder/model/preview.ts";
import { PipelineSchema } from "../../../src/pipeline/pipeline-schema.ts";
import { aPipeline, aPipelinePreview, aSavedPipeline, aSelection } from "../builders.ts";
import { ok, refusal } from "../scripted-server.ts";
import { build, changing, choosing, edited } from "./building.ts";

const names = (play: ReturnType<typeof changing>) => edited(play).pipeline.blocks.map(({ name }) => name);

describe("opening the builder", () => {
  it("offers what was built before, and takes it up as it was", () => {
    const draft = aPipeline({ name: "Half done" });
    const play = choosing().answer("pipeline.draft", ok({ draft }));
    expect(play.state.builder.edited).toEqual({ stage: "choosing", kept: draft });
    expect(edited(build(play, { type: "draft-taken" })).pipeline).toBe(draft);
  });

  it("forgets what was built before when the person starts over", () => {
    const play = choosing().answer("pipeline.draft", ok({ draft: aPipeline() }));
    build(play, { type: "draft-dropped" });
    expect(play.state.builder.edited).toEqual({ stage: "choosing", kept: null });
    expect(play.asked("pipeline.keepDraft").pop()?.params).toEqual({ draft: null });
  });

  it("does not take the place of a choice that was made while the draft was on its way", () => {
    const play = build(choosing(), { type: "recipe-picked", recipe: "phones" });
    play.answer("pipeline.draft", ok({ draft: aPipeline({ name: "Half done" }) }));
    expect(edited(play).pipeline.name).toBe("Find phone numbers");
  });

  it("comes back to what is being edited after a look at something else", () => {
    const play = build(choosing(), { type: "recipe-picked", recipe: "phones" });
    play.send({ type: "went-to", route: { view: "runs" } });
    play.send({ type: "builder-wanted", on: { kind: "new" } });
    expect(edited(play).pipeline.name).toBe("Find phone numbers");
  });

  it("goes back to the recipes, where what was built can be taken up again", () => {
    const play = build(build(choosing(), { type: "recipe-picked", recipe: "phones" }), { type: "left" });
    expect(play.state.builder.edited).toMatchObject({
      stage: "choosing",
      kept: { name: "Find phone numbers" },
    });
  });

  it("goes back to the rows from a workflow there is, and then begins anew", () => {
    const play = build(changing(), { type: "left" });
    expect(play.state.route).toEqual({ view: "enrich" });
    play.send({ type: "builder-wanted", on: { kind: "new" } });
    expect(play.state.builder.edited?.stage).toBe("choosing");
  });

  it("begins anew although a workflow there is was being changed", () => {
    const play = changing().send({ type: "builder-wanted", on: { kind: "new" } });
    expect(play.state.builder.edited?.stage).toBe("choosing");
  });

  it("shows a workflow that cannot be changed as a picture", () => {
    const play = choosing().send({ type: "builder-wanted", on: { kind: "change", workflowId: "wf-news" } });
    const readOnly = { code: "pipeline-branches", message: "It has branches." };
    play.answer("pipeline.read", ok({ pipeline: null, steps: [], readOnly }));
    expect(play.state.builder.edited).toMatchObject({
      stage: "picture",
      name: "Company news",
      reason: readOnly,
    });
  });

  it("says why a workflow could not be read", () => {
    const play = choosing().send({ type: "builder-wanted", on: { kind: "change", workflowId: "wf-news" } });
    play.answer("pipeline.read", refusal("workflow-gone", "It is gone."));
    expect(play.state.builder.edited).toMatchObject({ stage: "reading", problem: { code: "workflow-gone" } });
  });

  it("makes a copy that replaces nothing", () => {
    const play = choosing().send({ type: "builder-wanted", on: { kind: "copy", workflowId: "wf-emails" } });
    const pipeline = aPipeline({ workflowId: "wf-emails", updatedAt: "2026-05-01", name: "Emails" });
    play.answer("pipeline.read", ok({ pipeline, steps: [] }));
    expect(edited(play).pipeline).not.toHaveProperty("workflowId");
    expect(edited(play).pipeline.name).toBe("Copy of Emails");
    expect(build(play, { type: "submitted", newId: "uuid-1" }).asked("pipeline.create")).toHaveLength(1);
  });
});

describe("a workflow that is only shown", () => {
  const shown = () => {
    const play = choosing().send({ type: "builder-wanted", on: { kind: "copy", workflowId: "wf-news" } });
    const readOnly = { code: "pipeline-branches", message: "It has branches." };
    return play.answer("pipeline.read", ok({ pipeline: null, steps: [], readOnly }));
  };

  it("is copied as it is, once, and the copy is chosen", () => {
    const play = build(shown(), { type: "picture-copied", newId: "uuid-1" });
    build(play, { type: "picture-copied", newId: "uuid-2" });
    expect(play.asked("pipeline.copy").map(({ params }) => params)).toEqual([
      { workflowId: "wf-news", name: "Copy of Company news", newId: "uuid-1" },
    ]);
    play.answer("pipeline.copy", ok(aSavedPipeline()));
    expect(play.state.route).toEqual({ view: "enrich" });
    expect(play.state.workflow.chosenId).toBe("wf-emails");
  });

  it("is copied under the same id when the answer was lost", () => {
    const play = build(shown(), { type: "picture-copied", newId: "uuid-1" });
    play.answer("pipeline.copy", refusal("bridge-noanswer", "Google gave no answer."));
    expect(play.state.builder.edited).toMatchObject({ copying: false, problem: { code: "bridge-noanswer" } });
    build(play, { type: "picture-copied", newId: "uuid-2" });
    expect(play.asked("pipeline.copy").map(({ params }) => params.newId)).toEqual(["uuid-1", "uuid-1"]);
  });
});

describe("building", () => {
  it("adds, moves and removes steps, and tells each to who cannot see it", () => {
    const play = changing();
    build(play, { type: "block-added", name: "verify_email", at: 2 });
    expect(names(play)).toEqual(["filter", "find_email", "verify_email"]);
    expect(play.state.announcement).toBe("Verify email was added as step 4.");
    build(play, { type: "block-moved", id: "b", to: 0 });
    expect(names(play)).toEqual(["find_email", "filter", "verify_email"]);
    expect(play.state.announcement).toBe("Find email is step 2 now.");
    expect(play.focused().pop()).toBe("held");
    build(play, { type: "block-removed", id: "a" });
    expect(names(play)).toEqual(["find_email", "verify_email"]);
    expect(play.state.announcement).toBe("Keep only some rows was removed.");
  });

  it("never gives two steps one id, also after one was removed", () => {
    const play = build(choosing(), { type: "recipe-picked", recipe: null });
    for (const at of [0, 0, 0]) build(play, { type: "block-added", name: "filter", at });
    build(play, { type: "block-removed", id: edited(play).pipeline.blocks[1]?.id ?? "" });
    build(play, { type: "block-added", name: "deduplicate", at: 0 });
    const ids = edited(play).pipeline.blocks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it("changes what is typed and leaves alone what it does not know", () => {
    const play = changing(
      aPipeline({ blocks: [{ id: "b", name: "find_email", specs: { mode: "PERSONAL", tier: "low" } }] }),
    );
    build(play, { type: "specs-typed", id: "b", change: { mode: undefined } });
    expect(edited(play).pipeline.blocks[0]?.specs).toEqual({ tier: "low" });
  });

  it("skips rows of earlier runs with two steps that share a notebook, and takes both out again", () => {
    const play = changing();
    build(play, { type: "quick-toggled", quick: "notebook" });
    expect(names(play)).toEqual(["filter", "deduplicate_wrt_notebook", "find_email", "append_to_notebook"]);
    const notebooks = edited(play).pipeline.blocks.flatMap(({ specs }) => specs.notebook_name ?? []);
    expect(new Set(notebooks)).toEqual(new Set(["Find and verify emails: rows already enriched"]));
    build(play, { type: "quick-toggled", quick: "notebook" });
    expect(names(play)).toEqual(["filter", "find_email"]);
  });

  it("remembers rows right behind what was paid for, so that those a later filter drops are not paid for again", () => {
    const play = build(choosing(), { type: "recipe-picked", recipe: "fit" });
    build(play, { type: "quick-toggled", quick: "notebook" });
    expect(names(play).slice(-3)).toEqual(["lead_enrichment", "append_to_notebook", "filter"]);
  });

  it("remembers companies before they become people, as which they could not be recognised", () => {
    const play = build(choosing(), { type: "recipe-picked", recipe: "teams" });
    build(play, { type: "quick-toggled", quick: "notebook" });
    expect(names(play).slice(2, 4)).toEqual(["append_to_notebook", "company_to_leads"]);
  });

  it("takes out no conditions that somebody typed, but leads to them", () => {
    const play = changing();
    build(play, { type: "quick-toggled", quick: "filter" });
    expect(names(play)).toEqual(["filter", "find_email"]);
    expect(edited(play).open).toBe("a");
  });

  it("does not take a filter behind a paid step for one that saves", () => {
    const [filter, email] = aPipeline().blocks;
    const late = [email, filter].flatMap((block) => block ?? []);
    const play = changing(aPipeline({ workflowId: "wf-emails", blocks: late }));
    build(play, { type: "quick-toggled", quick: "filter" });
    expect(names(play)).toEqual(["filter", "find_email", "filter"]);
  });

  it("does what an advice offers", () => {
    const play = changing();
    const facts = { block: "find_email", before: "filter", rows: 3 };
    const advice = {
      blockId: "b",
      code: "filter-late" as const,
      facts,
      fix: { kind: "move" as const, to: 0 },
    };
    build(play, { type: "advice-taken", advice });
    expect(names(play)).toEqual(["find_email", "filter"]);
  });

  it("takes columns in and out by their header, named as workflows name them", () => {
    const play = changing();
    build(play, { type: "input-toggled", column: 3 });
    expect(edited(play).pipeline.inputs.map(({ name }) => name)).toEqual([
      "full_name",
      "company",
      "job_title",
    ]);
    build(play, { type: "input-toggled", column: 1 });
    build(play, { type: "input-typed", column: 3, change: { name: "title", required: true } });
    expect(edited(play).pipeline.inputs).toEqual([
      { header: "Company", column: 2, name: "company", required: true },
      { header: "Job title", column: 3, name: "title", required: true },
    ]);
  });
});

describe("trying it on the selected rows", () => {
  it("happens once when nothing has changed for a while", () => {
    const play = changing();
    const before = play.asked("pipeline.preview").length;
    build(play, { type: "typed", change: { rowType: "COMPANY" } });
    build(play, { type: "typed", change: { rowType: "LEAD" } });
    play.elapse("preview");
    expect(play.asked("pipeline.preview")).toHaveLength(before + 1);
    expect(play.asked("pipeline.preview").pop()?.params).toMatchObject({
      a1: "A2:I51",
      pipeline: { rowType: "LEAD" },
    });
  });

  it("drops the answer to a question that was overtaken", () => {
    const play = changing();
    build(play, { type: "typed", change: { rowType: "COMPANY" } });
    play.elapse("preview");
    play.answer("pipeline.preview", ok(aPipelinePreview({ rows: [2] })), 1);
    expect(edited(play).preview.known).toBeNull();
    play.answer("pipeline.preview", ok(aPipelinePreview({ rows: [2, 3] })));
    expect(edited(play).preview.known?.rows).toEqual([2, 3]);
  });

  it("says what keeps it from being tried, and shows no old figures with it", () => {
    const play = changing().answer("pipeline.preview", ok(aPipelinePreview()));
    build(play, { type: "typed", change: { rowType: "COMPANY" } });
    play.elapse("preview").answer("pipeline.preview", refusal("tab-gone", "The tab is gone."));
    expect(edited(play).preview).toMatchObject({ known: null, problem: { code: "tab-gone" } });
  });

  it("happens again for other rows", () => {
    const play = changing();
    const before = play.asked("pipeline.preview").length;
    play.send({ type: "selection-wanted" }).answer("selection.read", ok(aSelection({ a1: "A2:I11" })));
    expect(play.asked("pipeline.preview")).toHaveLength(before + 1);
    expect(play.asked("pipeline.preview").pop()?.params).toMatchObject({ a1: "A2:I11" });
  });

  it("gives figures for the steps as they are, and none for those of before", () => {
    const play = changing().answer("pipeline.preview", ok(aPipelinePreview()));
    expect(currentPreview(edited(play))?.rows).toHaveLength(50);
    build(play, { type: "typed", change: { name: "Other" } });
    expect(currentPreview(edited(play))?.rows).toHaveLength(50);
    build(play, { type: "block-removed", id: "a" });
    expect(currentPreview(edited(play))).toBeNull();
  });

  it("is not done for what it is called", () => {
    const play = changing();
    build(play, { type: "typed", change: { name: "Other" } });
    expect(play.timers("preview")).toEqual([]);
    expect(play.timers("draft")).toHaveLength(1);
  });
});

describe("keeping what was built", () => {
  it("happens when nothing has changed for a while", () => {
    const play = build(changing(), { type: "typed", change: { name: "Mine" } }).elapse("draft");
    expect(play.asked("pipeline.keepDraft").pop()?.params).toMatchObject({ draft: { name: "Mine" } });
  });

  it("says when it could not be kept", () => {
    const play = build(changing(), { type: "typed", change: { name: "Mine" } }).elapse("draft");
    play.answer("pipeline.keepDraft", refusal("bad-request", "Too large."));
    expect(edited(play).problem?.code).toBe("bad-request");
  });

  it("happens at once when the person goes back to the recipes", () => {
    const play = build(build(choosing(), { type: "recipe-picked", recipe: "phones" }), { type: "left" });
    expect(play.asked("pipeline.keepDraft").pop()?.params).toMatchObject({
      draft: { name: "Find phone numbers" },
    });
  });

  it("does not bring a workflow back as a draft that is being created just now", () => {
    const play = build(build(choosing(), { type: "recipe-picked", recipe: "emails" }), {
      type: "typed",
      change: { name: "Mine" },
    });
    build(play, { type: "submitted", newId: "uuid-1" }).elapse("draft");
    expect(play.asked("pipeline.keepDraft")).toEqual([]);
  });
});

describe("saving", () => {
  it("says what is wrong at the card where it is, and asks nothing of the server side", () => {
    const play = build(choosing(), { type: "recipe-picked", recipe: "fit" });
    build(play, { type: "submitted", newId: "uuid-1" });
    expect(play.asked("pipeline.create")).toEqual([]);
    expect(edited(play)).toMatchObject({ checked: true, open: "step-1" });
    expect(play.focused().pop()).toBe("wrong-field");
  });

  it("happens once, however often the button is pressed", () => {
    const play = build(changing(), { type: "submitted", newId: "uuid-1" });
    build(play, { type: "submitted", newId: "uuid-1" });
    expect(play.asked("pipeline.update")).toHaveLength(1);
  });

  it("creates under one id however often it is tried and whatever is changed in between", () => {
    const play = build(choosing(), { type: "recipe-picked", recipe: "emails" });
    build(play, { type: "submitted", newId: "uuid-1" });
    play.answer("pipeline.create", refusal("bridge-noanswer", "Google gave no answer."));
    build(play, { type: "typed", change: { name: "Mine" } });
    build(play, { type: "submitted", newId: "uuid-2" });
    expect(play.asked("pipeline.create").map(({ params }) => params.pipeline.newId)).toEqual([
      "uuid-1",
      "uuid-1",
    ]);
  });

  it("makes a copy that the server side takes, of a workflow that was read with its source", () => {
    const source = { id: "11111111-1111-4111-8111-111111111111", specs: { input_schema: {} } };
    const play = choosing().send({ type: "builder-wanted", on: { kind: "copy", workflowId: "wf-emails" } });
    play.answer("pipeline.read", ok({ pipeline: aPipeline({ workflowId: "wf-emails", source }), steps: [] }));
    build(play, { type: "submitted", newId: "22222222-2222-4222-8222-222222222222" });
    const copied = play.asked("pipeline.create").pop()?.params.pipeline;
    expect(v.safeParse(PipelineSchema, copied).success).toBe(true);
    expect(copied?.source?.id).not.toBe(source.id);
  });

  it("changes nothing and leaves nothing while it is under way, since the answer would take the change along", () => {
    const play = build(changing(), { type: "submitted", newId: "uuid-1" });
    build(play, { type: "typed", change: { name: "Other" } });
    build(play, { type: "left" });
    play.send({ type: "builder-wanted", on: { kind: "new" } });
    expect(edited(play)).toMatchObject({ saving: true, pipeline: { name: "Find and verify emails" } });
  });

  it("gives a copy an id of its own", () => {
    const play = build(changing(), { type: "submitted", newId: "uuid-1" });
    play.answer("pipeline.update", refusal("workflow-changed", "Somebody changed it."));
    build(build(play, { type: "copy-wanted" }), { type: "submitted", newId: "uuid-2" });
    expect(play.asked("pipeline.create").pop()?.params.pipeline.newId).toBe("uuid-2");
  });

  it("asks before it replaces what somebody changed meanwhile, and replaces it only then", () => {
    const play = build(changing(), { type: "submitted", newId: "uuid-1" });
    play.answer("pipeline.update", refusal("workflow-changed", "Somebody changed it."));
    expect(edited(play).asked).toBe(true);
    build(play, { type: "overwrite-declined" });
    expect(play.asked("pipeline.update")).toHaveLength(1);
    build(play, { type: "overwrite-confirmed" });
    expect(play.asked("pipeline.update").map(({ params }) => params.overwrite)).toEqual([undefined, true]);
  });

  it("can save what was changed as a workflow of its own instead", () => {
    const play = build(changing(), { type: "submitted", newId: "uuid-1" });
    play.answer("pipeline.update", refusal("workflow-changed", "Somebody changed it."));
    build(build(play, { type: "copy-wanted" }), { type: "submitted", newId: "uuid-1" });
    expect(play.asked("pipeline.create").pop()?.params).toMatchObject({
      pipeline: { name: "Copy of Find and verify emails" },
    });
  });

  it("shows a refusal at the block that Sixtyfour means, until that is changed", () => {
    const play = build(changing(), { type: "submitted", newId: "uuid-1" });
    const fault = { blockId: "b", code: "refused" as const, facts: {} };
    const error = { code: "pipeline-refused", message: "Not accepted.", fault };
    play.answer("pipeline.update", { ok: false, error });
    expect(edited(play)).toMatchObject({ open: "b", refused: fault, saving: false });
    build(play, { type: "specs-typed", id: "b", change: { mode: "PERSONAL" } });
    expect(edited(play)).toMatchObject({ refused: null, problem: null });
  });
});
