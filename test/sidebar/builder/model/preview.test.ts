import { describe, expect, it } from "vitest";
import { currentPreview } from "../../../../sidebar/builder/model/preview.ts";
import { aPipelinePreview, aSelection } from "../../builders.ts";
import { ok, refusal } from "../../scripted-server.ts";
import { build, changing, edited } from "../building.ts";

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
