import { describe, expect, it } from "vitest";
import { aPipeline, aSavedPipeline } from "../../builders.ts";
import { ok, refusal } from "../../scripted-server.ts";
import { build, changing, choosing, edited } from "../building.ts";

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
    expect(play.asked("pipeline.keepDraft").pop()?.params).toEqual({ draft: null, slot: "new" });
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
    const play = build(choosing(), { type: "recipe-picked", recipe: "phones" });
    build(build(play, { type: "typed", change: { name: "Mine" } }), { type: "left" });
    expect(play.state.builder.edited).toMatchObject({ stage: "choosing", kept: { name: "Mine" } });
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

  it.each([
    ["change", "Mine", "Find and verify emails"],
    ["copy", "Mine", "Copy of Find and verify emails"],
  ] as const)("takes up a %s that was not saved, and drops it for what is saved", (kind, mine, saved) => {
    const play = choosing().send({ type: "builder-wanted", on: { kind, workflowId: "wf-emails" } });
    const pipeline = aPipeline({ workflowId: "wf-emails" });
    const { workflowId, ...copy } = pipeline;
    const draft =
      kind === "copy" ? { ...copy, name: mine, copyOf: "wf-emails" } : { ...pipeline, name: mine };
    play.answer("pipeline.read", ok({ pipeline, steps: [], draft }));
    expect(edited(play)).toMatchObject({ pipeline: { name: mine }, saved: { name: saved } });
    build(play, { type: "draft-dropped" });
    expect(edited(play)).toMatchObject({ pipeline: { name: saved }, saved: null });
    expect(play.asked("pipeline.keepDraft").pop()?.params).toEqual({
      draft: null,
      slot: `${kind} wf-emails`,
    });
  });

  it("does not take the draft of a change for that of a copy", () => {
    const play = choosing().send({
      type: "builder-wanted",
      on: { kind: "change", workflowId: "wf-emails" },
    });
    play.send({ type: "builder-wanted", on: { kind: "copy", workflowId: "wf-emails" } });
    const pipeline = aPipeline({ workflowId: "wf-emails" });
    play.answer("pipeline.read", ok({ pipeline, steps: [], draft: pipeline }), 1);
    expect(play.state.builder.edited?.stage).toBe("reading");
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

describe("the steps that Sixtyfour offers", () => {
  it("are asked for again when they could not be read, which is said", () => {
    const play = changing().answer("pipeline.blocks", refusal("rate-limited", "Too many requests."));
    expect(edited(play).kindsProblem?.code).toBe("rate-limited");
    expect(edited(play).kinds.length).toBeGreaterThan(0);
    build(play, { type: "kinds-wanted" });
    expect(edited(play).kindsProblem).toBeNull();
    expect(play.focused().pop()).toBe("heading");
    expect(play.asked("pipeline.blocks")).toHaveLength(2);
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
