import { describe, expect, it } from "vitest";
import { refusal } from "../../scripted-server.ts";
import { build, changing, choosing, edited } from "../building.ts";

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
