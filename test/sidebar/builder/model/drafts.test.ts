import { describe, expect, it } from "vitest";
import { aPipeline } from "../../builders.ts";
import type { Play } from "../../model/play.ts";
import { ok, refusal } from "../../scripted-server.ts";
import { build, changing, choosing, edited, kept } from "../building.ts";

/** A new workflow with something typed. */
const begun = () =>
  build(build(choosing(), { type: "recipe-picked", recipe: "emails" }), {
    type: "typed",
    change: { name: "Mine" },
  });

/** What was to be kept, by name; null where it was to be forgotten. */
const drafts = (play: Play) =>
  play.asked("pipeline.keepDraft").map(({ params }) => params.draft?.name ?? null);

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

  it("happens at once when the person goes back to the recipes, or to another workflow", () => {
    const play = build(build(begun(), { type: "left" }), { type: "draft-taken" });
    build(kept(play), { type: "typed", change: { name: "Mine, too" } });
    play.send({ type: "builder-wanted", on: { kind: "change", workflowId: "wf-emails" } });
    expect(drafts(play)).toEqual(["Mine", "Mine, too"]);
  });

  it("leaves alone what was kept when nothing was changed", () => {
    const play = build(build(choosing(), { type: "recipe-picked", recipe: "phones" }), { type: "left" });
    play.answer("pipeline.draft", ok({ draft: aPipeline({ name: "Half done" }) }));
    expect(play.state.builder.edited).toMatchObject({ stage: "choosing", kept: { name: "Half done" } });
    expect(drafts(play)).toEqual([]);
    expect(drafts(changing().send({ type: "builder-wanted", on: { kind: "new" } }))).toEqual([]);
  });

  it("has what creates, saves or reads wait for a draft on its way, which could be kept after it and come back", () => {
    const play = build(begun().elapse("draft"), { type: "submitted", newId: "uuid-1" });
    expect(edited(play).saving).toBe(true);
    expect(play.asked("pipeline.create")).toEqual([]);
    play.answer("pipeline.keepDraft", refusal("bridge-noanswer", "Google gave no answer."));
    expect(play.asked("pipeline.create")).toHaveLength(1);
  });

  it("has only the last of several drafts wait, and drops after all of them", () => {
    const play = begun().elapse("draft");
    for (const name of ["Two", "Three"]) build(play, { type: "typed", change: { name } }).elapse("draft");
    build(build(play, { type: "left" }), { type: "draft-dropped" });
    expect(drafts(play)).toEqual(["Mine"]);
    expect(drafts(kept(play))).toEqual(["Mine", null]);
  });

  it("asks for a draft only when the one on its way was kept", () => {
    const play = build(changing(), { type: "typed", change: { name: "Mine" } });
    build(play, { type: "left" }).send({
      type: "builder-wanted",
      on: { kind: "change", workflowId: "wf-emails" },
    });
    expect(play.asked("pipeline.read")).toHaveLength(1);
    expect(kept(play).asked("pipeline.read")).toHaveLength(2);
  });

  it("does not bring a workflow back as a draft that is being created just now", () => {
    expect(drafts(build(begun(), { type: "submitted", newId: "uuid-1" }).elapse("draft"))).toEqual([]);
  });
});
