import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { shownFaults } from "../../../../sidebar/builder/model/shown-faults.ts";
import { PipelineSchema } from "../../../../src/pipeline/pipeline-schema.ts";
import { aPipeline } from "../../builders.ts";
import { ok, refusal } from "../../scripted-server.ts";
import { build, changing, choosing, edited, kept } from "../building.ts";

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
    build(kept(play), { type: "typed", change: { name: "Mine" } });
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
    build(kept(build(play, { type: "copy-wanted" })), { type: "submitted", newId: "uuid-2" });
    expect(play.asked("pipeline.create").pop()?.params.pipeline.newId).toBe("uuid-2");
  });

  it("asks before it replaces what somebody changed meanwhile, and replaces it only then", () => {
    const play = build(changing(), { type: "submitted", newId: "uuid-1" });
    play.answer("pipeline.update", refusal("workflow-changed", "Somebody changed it."));
    expect(edited(play).asked).toBe(true);
    build(play, { type: "overwrite-declined" });
    expect(play.focused().pop()).toBe("start");
    expect(play.asked("pipeline.update")).toHaveLength(1);
    build(play, { type: "overwrite-confirmed" });
    expect(play.asked("pipeline.update").map(({ params }) => params.overwrite)).toEqual([undefined, true]);
  });

  it("can save what was changed as a workflow of its own instead", () => {
    const play = build(changing(), { type: "submitted", newId: "uuid-1" });
    play.answer("pipeline.update", refusal("workflow-changed", "Somebody changed it."));
    build(kept(build(play, { type: "copy-wanted" })), { type: "submitted", newId: "uuid-1" });
    expect(play.asked("pipeline.create").pop()?.params).toMatchObject({
      pipeline: { name: "Copy of Find and verify emails" },
    });
  });

  it("keeps what was not saved, and takes the draft along into a copy", () => {
    const play = build(changing(), { type: "typed", change: { name: "Mine" } });
    build(play, { type: "submitted", newId: "uuid-1" });
    play.answer("pipeline.update", refusal("workflow-changed", "Somebody changed it."));
    kept(build(kept(play), { type: "copy-wanted" }));
    expect(play.asked("pipeline.keepDraft").map(({ params }) => [params.draft?.name, params.slot])).toEqual([
      ["Mine", undefined],
      ["Copy of Mine", undefined],
      [undefined, "change wf-emails"],
    ]);
  });

  it("shows a refusal at the blocks that Sixtyfour means, until one is changed", () => {
    const play = build(changing(), { type: "submitted", newId: "uuid-1" });
    const faults = ["b", "a"].map((blockId) => ({ blockId, code: "refused" as const, facts: {} }));
    const error = { code: "pipeline-refused", message: "Not accepted.", faults };
    play.answer("pipeline.update", { ok: false, error });
    expect(edited(play)).toMatchObject({ open: "b", refused: faults, saving: false });
    expect(shownFaults([], edited(play))).toEqual(faults);
    expect(shownFaults(faults, edited(play))).toEqual(faults);
    build(play, { type: "specs-typed", id: "b", change: { mode: "PERSONAL" } });
    expect(edited(play)).toMatchObject({ refused: [], problem: null });
  });
});
