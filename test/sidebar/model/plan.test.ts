import { describe, expect, it } from "vitest";
import { visiblePlan } from "../../../sidebar/model/plan.ts";
import { aPlan, aSelection, NEWS } from "../builders.ts";
import { ok, refusal } from "../scripted-server.ts";
import { atHome, mapped, planned } from "./play.ts";

describe("the plan", () => {
  it("is not asked for while a choice is missing", () => {
    expect(atHome().timers("plan")).toEqual([]);
  });

  it("is dropped when a required field loses its column", () => {
    const play = planned().send({ type: "column-assigned", name: "company", column: null });
    expect(play.state.plan).toEqual({ status: "none" });
  });

  it("is dropped with the workflow", () => {
    expect(planned().send({ type: "workflow-chosen", workflowId: NEWS.id }).state.plan.status).toBe("none");
  });

  it("shows why it failed, and is asked for again on demand", () => {
    const play = mapped().elapse("plan").answer("run.plan", refusal("tab-gone", "The tab is gone."));
    expect(play.state.plan).toMatchObject({ status: "failed", problem: { code: "tab-gone" } });
    expect(play.send({ type: "plan-wanted" }).elapse("plan").asked("run.plan")).toHaveLength(2);
  });

  it("names the result columns to keep only when the person has written some", () => {
    const wished = mapped()
      .send({ type: "output-chosen", change: { columns: "email, email_status" } })
      .elapse("plan");
    expect(wished.asked("run.plan").at(-1)?.params).toMatchObject({
      output: { kind: "new-tab", columns: ["email", "email_status"] },
    });
    const none = wished.send({ type: "output-chosen", change: { columns: " " } }).elapse("plan");
    expect(none.asked("run.plan").at(-1)?.params).toHaveProperty("output", { kind: "new-tab" });
  });

  it("stands while only the place of the results changes, which is then what is sent", () => {
    const play = planned(41).send({ type: "output-chosen", change: { columns: "email" } });
    expect(play.state.plan.status).toBe("ready");
    play.send({ type: "start-pressed", limit: 41 });
    expect(play.asked("run.start").at(-1)?.params).toHaveProperty("output.columns", ["email"]);
    const beside = planned(41).send({ type: "output-chosen", change: { kind: "own-rows" } });
    expect(beside.state.plan.status).toBe("counting");
  });

  it("is asked for 400 ms after the choices are complete, naming the range the page shows", () => {
    const play = mapped();
    expect(play.wait("plan")).toBe(400);
    expect(play.asked("run.plan")).toEqual([]);
    expect(play.elapse("plan").asked("run.plan")[0]?.params).toEqual({
      workflowId: "wf-emails",
      sheetId: 7,
      a1: "A2:I51",
      headerRow: 1,
      fields: [
        { column: 1, name: "full_name" },
        { column: 2, name: "company" },
        { column: 3, name: "title" },
      ],
      skip: { hidden: true, blank: true, duplicate: true, alreadySent: true },
      output: { kind: "new-tab" },
    });
  });

  it("is asked for once after several quick changes", () => {
    const play = mapped()
      .send({ type: "skip-rule-set", rule: "hidden", on: false })
      .send({ type: "skip-rule-set", rule: "blank", on: false });
    const [first, second] = play.timers("plan");
    if (!first || !second) throw new Error("no timers");
    play.send(first.event).send(second.event);
    expect(play.asked("run.plan")).toEqual([]);
    expect(play.elapse("plan").asked("run.plan")[0]?.params.skip).toMatchObject({
      hidden: false,
      blank: false,
    });
  });

  it("ignores an answer to choices that have changed since", () => {
    const play = mapped()
      .elapse("plan")
      .send({ type: "skip-rule-set", rule: "hidden", on: false })
      .elapse("plan")
      .answer("run.plan", ok(aPlan({ toSend: 50 })))
      .answer("run.plan", ok(aPlan({ toSend: 41 })), 1);
    expect(visiblePlan(play.state.plan)?.counts.toSend).toBe(50);
  });

  it("is still being counted when only the answer to earlier choices has come", () => {
    const play = mapped()
      .elapse("plan")
      .send({ type: "skip-rule-set", rule: "hidden", on: false })
      .elapse("plan")
      .answer("run.plan", ok(aPlan({ toSend: 41 })), 1);
    expect(play.state.plan).toMatchObject({ status: "counting", previous: null });
  });

  it("stays in sight, but cannot be acted on, while it is counted anew", () => {
    const play = planned(41).send({ type: "skip-rule-set", rule: "hidden", on: false });
    expect(play.state.plan.status).toBe("counting");
    expect(visiblePlan(play.state.plan)?.counts.toSend).toBe(41);
  });

  it("is checked in the background when the sidebar gets the focus, since cells may have changed", () => {
    const play = planned(41).send({ type: "focused" }).answer("selection.read", ok(aSelection()));
    expect(play.state.plan.status).toBe("ready");
    play.answer("run.plan", ok(aPlan({ toSend: 40 })));
    expect(visiblePlan(play.state.plan)?.counts.toSend).toBe(40);
    expect(play.state.announcement).toBe("40 rows to send.");
  });

  it("survives a background check that got lost, but not one that was refused", () => {
    const checking = () => planned(41).send({ type: "focused" }).answer("selection.read", ok(aSelection()));
    expect(checking().answer("run.plan", refusal("bridge-offline", "Lost.")).state.plan).toMatchObject({
      status: "ready",
      refreshing: null,
    });
    expect(checking().answer("run.plan", refusal("tab-gone", "Gone.")).state.plan.status).toBe("failed");
  });

  it("waits until the page is looked at", () => {
    const play = mapped().send({ type: "went-to", route: { view: "runs" } });
    const before = play.timers("plan").length;
    play.send({ type: "skip-rule-set", rule: "blank", on: false });
    expect(play.timers("plan")).toHaveLength(before);
    expect(play.send({ type: "went-to", route: { view: "enrich" } }).timers("plan")).toHaveLength(before + 1);
  });

  it("minds a column that must be empty, and no longer when none is chosen", () => {
    const play = planned().send({ type: "skip-filled-set", column: 5 });
    expect(play.elapse("plan").asked("run.plan").pop()?.params.skip.whenFilled).toBe(5);
    play.send({ type: "skip-filled-set", column: null });
    expect(play.elapse("plan").asked("run.plan").pop()?.params.skip).not.toHaveProperty("whenFilled");
  });
});
