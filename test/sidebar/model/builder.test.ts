import { describe, expect, it } from "vitest";
import { isUntried } from "../../../sidebar/model/builder.ts";
import { build, changing, choosing } from "../builder/building.ts";
import { aDescription, aHistory, aRun, aSavedPipeline, EMAILS, NEWS } from "../builders.ts";
import { ok, refusal } from "../scripted-server.ts";

const MADE = { ...EMAILS, id: "wf-new", name: "Who to call" };
const saved = () =>
  ok(aSavedPipeline({ summary: MADE, workflow: aDescription({ id: MADE.id, name: MADE.name }) }));
const created = () => {
  const play = build(choosing(), { type: "recipe-picked", recipe: "emails" });
  return build(play, { type: "submitted", newId: "uuid-1" }).answer("pipeline.create", saved());
};

describe("a workflow that was created", () => {
  it("is chosen and mapped as it was built, and the page is back at the rows", () => {
    const { state } = created();
    expect(state.route).toEqual({ view: "enrich" });
    expect(state.workflow.chosenId).toBe("wf-new");
    expect(state.workflow.list?.map(({ id }) => id)).toEqual(["wf-new", EMAILS.id, NEWS.id]);
    expect(state.mapping.fields).toEqual([
      { column: 1, name: "full_name" },
      { column: 2, name: "company" },
    ]);
    expect(state.announcement).toContain("Who to call");
    expect(state.builder.edited).toBeNull();
  });

  it("takes the focus to the workflow, never to a button that sends rows", () => {
    expect(created().focused().pop()).toBe("workflow");
  });

  it("is untried until it has a run", () => {
    const play = created();
    expect(isUntried(play.state)).toBe(true);
    const run = aRun({ workflow: { id: "wf-new", name: "Who to call" } });
    play.send({ type: "runs-wanted" }).answer("run.list", ok(aHistory([run])));
    expect(isUntried(play.state)).toBe(false);
  });

  it("is no longer what is tried first once another one is chosen", () => {
    const play = created().send({ type: "workflow-chosen", workflowId: EMAILS.id });
    expect(isUntried(play.state)).toBe(false);
  });
});

describe("a workflow that was changed", () => {
  it("keeps its place in the list only once, and is not taken for a new one", () => {
    const play = build(changing(), { type: "submitted", newId: "uuid-1" }).answer(
      "pipeline.update",
      ok(aSavedPipeline()),
    );
    expect(play.state.workflow.list?.map(({ id }) => id)).toEqual([EMAILS.id, NEWS.id]);
    expect(isUntried(play.state)).toBe(false);
  });

  it("stays in the form when it could not be saved", () => {
    const play = build(changing(), { type: "submitted", newId: "uuid-1" }).answer(
      "pipeline.update",
      refusal("bridge-offline", "Lost."),
    );
    expect(play.state.route).toEqual({ view: "builder" });
    expect(play.state.builder.edited).toMatchObject({ saving: false, problem: { code: "bridge-offline" } });
  });
});
