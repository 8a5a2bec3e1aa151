import { describe, expect, it } from "vitest";
import type { Opening, RememberedChoices } from "../../../src/protocol.ts";
import { aBarredDescription, aDescription, anOpening, aPlan, aRun, EMAILS, NEWS } from "../builders.ts";
import { ok, refusal } from "../scripted-server.ts";
import { atHome, Play, planned } from "./play.ts";

const opened = (change: Partial<Opening> = {}) =>
  new Play().send({ type: "opened" }).answer("opening.read", ok(anOpening(change)));

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
    const play = opened({ runs: [aRun({ status: "done" })] }).answer(
      "workflows.list",
      ok({ workflows: [NEWS, EMAILS] }),
    );
    expect(play.state.workflow.chosenId).toBe(EMAILS.id);
  });

  it("chooses none when the one that ran last is gone", () => {
    const gone = aRun({ status: "done", workflow: { id: "wf-gone", name: "Gone" } });
    const play = opened({ runs: [gone] }).answer("workflows.list", ok({ workflows: [NEWS, EMAILS] }));
    expect(play.state.workflow.chosenId).toBeNull();
  });
});

describe("a workflow that was started here before", () => {
  it("is asked about together with the list, so that the second look at a file waits for one call", () => {
    const play = opened({ choices: [someChoices()] });
    expect(play.asked("workflows.list")).toHaveLength(1);
    expect(play.asked("workflows.describe").map(({ params }) => params)).toEqual([{ workflowId: EMAILS.id }]);
  });

  it("is left when it is not in the list any more", () => {
    const play = opened({ choices: [someChoices()] }).answer("workflows.list", ok({ workflows: [NEWS] }));
    expect(play.state.workflow.chosenId).toBe(NEWS.id);
  });

  it("comes first in the list", () => {
    const play = opened({ choices: [someChoices()] }).answer(
      "workflows.list",
      ok({ workflows: [NEWS, EMAILS] }),
    );
    expect(play.state.workflow.list?.map(({ id }) => id)).toEqual([EMAILS.id, NEWS.id]);
  });

  it("is mapped, skips and keeps columns as at that start", () => {
    const { state } = chosen(someChoices());
    expect(state.mapping).toMatchObject({
      fields: [
        { column: 6, name: "full_name" },
        { column: 2, name: "company" },
      ],
      recalled: true,
      editing: false,
    });
    expect(state.skip).toEqual({
      hidden: false,
      blank: true,
      duplicate: true,
      alreadySent: true,
      whenFilled: 5,
    });
    expect(state.output.columns).toBe("email, email_status");
  });

  it("asks for a column when the remembered one is gone, and says which that was", () => {
    const { state } = chosen(someChoices({ fields: [remembered("Owner", 6, "full_name"), GONE] }));
    expect(state.mapping.lost).toEqual(["Employer"]);
    expect(state.mapping.fields).toContainEqual({ column: 2, name: "company" });
    expect(state.mapping.recalled).toBe(false);
  });

  it("is remembered from its start on, before the sidebar is opened again", () => {
    const play = planned()
      .send({ type: "column-assigned", name: "title", column: null })
      .elapse("plan")
      .answer("run.plan", ok(aPlan({ toSend: 41 })))
      .send({ type: "start-pressed", limit: 41 })
      .answer("run.start", ok(aRun()))
      .send({ type: "workflow-chosen", workflowId: NEWS.id })
      .send({ type: "workflow-chosen", workflowId: EMAILS.id })
      .answer("workflows.describe", ok(aDescription()));
    expect(play.state.mapping).toMatchObject({ recalled: true });
    expect(play.state.mapping.fields.map(({ name }) => name)).toEqual(["full_name", "company"]);
  });

  it("is not called as last time any more once the person changes it", () => {
    const play = chosen(someChoices()).send({ type: "column-assigned", name: "title", column: 3 });
    expect(play.state.mapping.recalled).toBe(false);
  });
});

describe("what the workflows of the list need", () => {
  it("is asked for in one go, and then a choice waits for nothing", () => {
    const play = atHome().answer("workflows.describeMany", ok({ workflows: [aDescription()] }));
    expect(play.asked("workflows.describeMany").map(({ params }) => params)).toEqual([
      { workflowIds: [EMAILS.id, NEWS.id] },
    ]);
    play.send({ type: "workflow-chosen", workflowId: EMAILS.id });
    expect(play.asked("workflows.describe")).toEqual([]);
    expect(play.state.mapping.fields).toHaveLength(3);
  });

  it("keeps one that cannot run from being chosen", () => {
    const play = atHome()
      .answer("workflows.describeMany", ok({ workflows: [aBarredDescription()] }))
      .send({ type: "workflow-chosen", workflowId: NEWS.id });
    expect(play.state.workflow.chosenId).toBeNull();
  });

  it("may fail without anybody being bothered: the choice asks again", () => {
    const play = atHome()
      .answer("workflows.describeMany", refusal("unreachable", "Cannot be reached."))
      .send({ type: "workflow-chosen", workflowId: EMAILS.id });
    expect(play.state.workflow.problem).toBeNull();
    expect(play.asked("workflows.describe")).toHaveLength(1);
  });
});

const remembered = (header: string, column: number, name: string) => ({ header, column, name });
const GONE = remembered("Employer", 12, "company");

function someChoices(change: Partial<RememberedChoices> = {}): RememberedChoices {
  return {
    workflowId: EMAILS.id,
    fields: [remembered("Owner", 6, "full_name"), remembered("Company", 9, "company")],
    skip: {
      hidden: false,
      blank: true,
      duplicate: true,
      alreadySent: true,
      whenFilled: { header: "Phone", column: 1 },
    },
    columns: ["email", "email_status"],
    output: "new-tab",
    usedAt: "2026-11-12T10:00:00.000Z",
    ...change,
  };
}

const chosen = (choices: RememberedChoices) =>
  opened({ choices: [choices] }).answer("workflows.describe", ok(aDescription()));
