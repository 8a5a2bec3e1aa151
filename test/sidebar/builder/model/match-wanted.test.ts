import { describe, expect, it } from "vitest";
import { anOpening, aSelection, EMAILS } from "../../builders.ts";
import { Play } from "../../model/play.ts";
import { ok } from "../../scripted-server.ts";
import { build, choosing, edited } from "../building.ts";

/** In the builder with a recipe for people, before any rows were selected. */
function unselected(): Play {
  const problem = { code: "nothing-selected", message: "Select rows." };
  const home = new Play()
    .send({ type: "opened" })
    .answer("opening.read", ok(anOpening({ selection: { ok: false, error: problem } })))
    .answer("workflows.list", ok({ workflows: [EMAILS] }));
  return build(choosing(home), { type: "recipe-picked", recipe: "emails" });
}

const select = (play: Play, change = {}) =>
  play.send({ type: "selection-wanted" }).answer("selection.read", ok(aSelection(change)));

const names = (play: Play) => edited(play).pipeline.inputs.map(({ name }) => name);

describe("a recipe that is picked before rows are selected", () => {
  it("gets its columns when the rows come, and is tried on them", () => {
    const play = unselected();
    expect(names(play)).toEqual([]);
    select(play);
    expect(names(play)).toEqual(["full_name", "company"]);
    expect(play.asked("pipeline.preview").pop()?.params.pipeline.inputs).toHaveLength(2);
  });

  it("is matched once, so that a column that was taken out stays out", () => {
    const play = select(unselected());
    for (const column of [1, 2]) build(play, { type: "input-toggled", column });
    select(play, { a1: "A2:I11" });
    expect(names(play)).toEqual([]);
  });

  it("keeps what was typed meanwhile, and is no draft yet when nothing was", () => {
    const play = select(build(unselected(), { type: "typed", change: { name: "Mine" } }));
    expect(edited(play).pipeline.name).toBe("Mine");
    expect(build(select(unselected()), { type: "left" }).asked("pipeline.keepDraft")).toEqual([]);
  });
});
