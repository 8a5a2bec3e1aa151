import { describe, expect, it } from "vitest";
import { foundWorkflows, isChoosing } from "../../../sidebar/model/workflow-search.ts";
import { anOpening, EMAILS, NEWS } from "../builders.ts";
import { ok } from "../scripted-server.ts";
import { atHome, mapped, Play } from "./play.ts";

const names = (play: Play) => foundWorkflows(play.state).map(({ name }) => name);
const active = (play: Play) => play.state.workflow.search?.active;

describe("the list of workflows", () => {
  it("stands open while none is chosen, and opens again on demand", () => {
    expect(isChoosing(atHome().state)).toBe(true);
    expect(isChoosing(mapped().state)).toBe(false);
    const play = mapped().send({ type: "search-opened" });
    expect(isChoosing(play.state)).toBe(true);
    expect(play.focused()).toContain("workflow-search");
  });

  it("is not open when there is nothing in it", () => {
    const play = new Play().send({ type: "opened" }).answer("opening.read", ok(anOpening()));
    expect(isChoosing(play.state)).toBe(false);
    expect(isChoosing(play.answer("workflows.list", ok({ workflows: [] })).state)).toBe(false);
  });

  it.each([
    ["nothing that is called so", "zebra", []],
    ["by any word of name and description, in any order", "reached FIND", [EMAILS.name]],
    ["without regard to accents and case", "cômpany", [NEWS.name]],
    ["everything again for blanks", "  ", [EMAILS.name, NEWS.name]],
  ])("finds %s", (_, typed, found) => {
    expect(names(atHome().send({ type: "search-typed", typed }))).toEqual(found);
  });

  it("goes round with the arrow keys", () => {
    const play = atHome().send({ type: "search-moved", by: 1 });
    expect(active(play)).toBe(0);
    expect(active(play.send({ type: "search-moved", by: -1 }))).toBe(1);
    expect(active(play.send({ type: "search-moved", by: 1 }))).toBe(0);
    expect(
      active(play.send({ type: "search-typed", typed: "zebra" }).send({ type: "search-moved", by: 1 })),
    ).toBe(0);
  });

  it("is left without a change on escape", () => {
    const play = mapped().send({ type: "search-opened" }).send({ type: "search-closed" });
    expect(play.state.workflow.chosenId).toBe(EMAILS.id);
    expect(play.state.mapping.fields).toHaveLength(3);
    expect(play.focused().pop()).toBe("workflow");
  });
});
