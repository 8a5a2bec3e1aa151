import { describe, expect, it } from "vitest";
import { aDescription, aHistory, aRun, aSelection, EMAILS, NEWS } from "../builders.ts";
import { ok, refusal } from "../scripted-server.ts";
import { atHome, Play } from "./play.ts";

const opened = () =>
  new Play()
    .send({ type: "opened" })
    .answer("selection.read", ok(aSelection()))
    .answer("connection.get", ok({ connected: true, keyHint: "9f3c" }));

describe("workflows", () => {
  it("says why they cannot be listed and asks again on demand", () => {
    const play = opened().answer("workflows.list", refusal("unreachable", "Cannot be reached."));
    expect(play.state.workflow.problem?.code).toBe("unreachable");
    play.send({ type: "workflows-wanted" });
    expect(play.asked("workflows.list")).toHaveLength(2);
    expect(play.state.workflow.problem).toBeNull();
  });

  it("asks for the description again, not for the list, when the description failed", () => {
    const play = atHome()
      .send({ type: "workflow-chosen", workflowId: EMAILS.id })
      .answer("workflows.describe", refusal("unreachable", "Cannot be reached."))
      .send({ type: "workflows-wanted" });
    expect(play.asked("workflows.describe")).toHaveLength(2);
    expect(play.asked("workflows.list")).toHaveLength(1);
  });

  it("drops the description of a workflow that is no longer chosen", () => {
    const play = atHome()
      .send({ type: "workflow-chosen", workflowId: EMAILS.id })
      .send({ type: "workflow-chosen", workflowId: NEWS.id })
      .answer("workflows.describe", ok(aDescription()), 1);
    expect(play.state.workflow.description).toBeNull();
  });

  it("does not choose among several when none ran here before", () => {
    expect(atHome().state.workflow.chosenId).toBeNull();
  });

  it("chooses the only one", () => {
    const play = opened().answer("workflows.list", ok({ workflows: [NEWS] }));
    expect(play.asked("workflows.describe")[0]?.params).toEqual({ workflowId: NEWS.id });
  });

  it("chooses the one that ran last in this file", () => {
    const play = opened()
      .answer("run.list", ok(aHistory([aRun({ status: "done" })])))
      .answer("workflows.list", ok({ workflows: [NEWS, EMAILS] }));
    expect(play.state.workflow.chosenId).toBe(EMAILS.id);
  });

  it("chooses it, too, when the history comes last, but not against the person", () => {
    const listed = () => opened().answer("workflows.list", ok({ workflows: [NEWS, EMAILS] }));
    const history = ok(aHistory([aRun({ status: "done" })]));
    expect(listed().answer("run.list", history).state.workflow.chosenId).toBe(EMAILS.id);
    const other = listed().send({ type: "workflow-chosen", workflowId: NEWS.id });
    expect(other.answer("run.list", history).state.workflow.chosenId).toBe(NEWS.id);
  });

  it("leaves the choice alone when the history is read again", () => {
    const play = atHome().send({ type: "runs-wanted" });
    expect(play.answer("run.list", ok(aHistory([aRun()]))).state.workflow.chosenId).toBeNull();
  });

  it("chooses none when the one that ran last is gone", () => {
    const gone = aRun({ workflow: { id: "wf-gone", name: "Gone" } });
    const play = opened()
      .answer("run.list", ok(aHistory([gone])))
      .answer("workflows.list", ok({ workflows: [NEWS, EMAILS] }));
    expect(play.state.workflow.chosenId).toBeNull();
  });
});
