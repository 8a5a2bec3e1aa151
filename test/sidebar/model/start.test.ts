import { describe, expect, it } from "vitest";
import { aHistory, aPlan, aRun, aSelection } from "../builders.ts";
import { ok, refusal } from "../scripted-server.ts";
import { mapped, planned } from "./play.ts";

const pressed = () => planned(41).send({ type: "start-pressed", limit: 41 });
const lost = () => pressed().answer("run.start", refusal("bridge-offline", "The connection is lost."));

describe("starting a run", () => {
  it("does nothing while rows are counted", () => {
    expect(mapped().send({ type: "start-pressed", limit: 41 }).asked("run.start")).toEqual([]);
  });

  it("never starts twice, however often the button is pressed", () => {
    const play = pressed()
      .send({ type: "start-pressed", limit: 41 })
      .send({ type: "start-pressed", limit: 3 });
    expect(play.asked("run.start")).toHaveLength(1);
  });

  it("shows a refusal and lets the person press again", () => {
    const play = pressed().answer("run.start", refusal("nothing-to-send", "None is left."));
    expect(play.state.start).toMatchObject({ status: "refused", problem: { code: "nothing-to-send" } });
    expect(play.send({ type: "start-pressed", limit: 41 }).asked("run.start")).toHaveLength(2);
  });

  it("sends what was planned, and never more rows than the button said", () => {
    const play = pressed();
    const planRequest = play.asked("run.plan")[0]?.params;
    expect(play.asked("run.start")[0]?.params).toEqual({ ...planRequest, limit: 41 });
  });

  it("sends no more rows than the plan ends in, whatever a press asks for", () => {
    const play = planned(41).send({ type: "start-pressed", limit: 100 });
    expect(play.asked("run.start")[0]?.params.limit).toBe(41);
  });

  it("sends three at most when trying first", () => {
    const play = planned(41).send({ type: "start-pressed", limit: 3 });
    expect(play.asked("run.start")[0]?.params.limit).toBe(3);
  });

  it("opens the run, checks on it at once, and counts anew before the next", () => {
    const play = pressed().answer("run.start", ok(aRun({ status: "queued" })));
    expect(play.state.route).toEqual({ view: "run", runId: "run-1" });
    expect(play.state.runs.list?.map(({ id }) => id)).toEqual(["run-1"]);
    expect(play.wait("poll")).toBe(0);
    expect(play.state.plan).toEqual({ status: "none" });
  });
});

describe("a press that comes straight from the sheet", () => {
  const arrived = () => planned(41).send({ type: "focused" }).send({ type: "start-pressed", limit: 41 });

  it("sends nothing before the selection is known", () => {
    const play = arrived().send({ type: "start-pressed", limit: 41 });
    expect(play.asked("run.start")).toEqual([]);
  });

  it("sends nothing when other rows turn out to be selected", () => {
    const play = arrived().answer("selection.read", ok(aSelection({ a1: "A60:I70" })));
    expect(play.asked("run.start")).toEqual([]);
    expect(play.state.start).toMatchObject({ status: "refused", problem: { code: "other-rows" } });
    expect(play.state.plan.status).toBe("counting");
  });

  it("goes on once when the rows are those shown", () => {
    const play = arrived().answer("selection.read", ok(aSelection()));
    expect(play.asked("run.start").map(({ params }) => params.limit)).toEqual([41]);
  });

  it("goes on when only a cell was clicked in passing, since the rows shown stay chosen", () => {
    const play = arrived().answer("selection.read", refusal("one-cell", "Only one cell is selected."));
    expect(play.asked("run.start")).toHaveLength(1);
  });

  it("sends nothing when other choices were made meanwhile", () => {
    const play = arrived()
      .send({ type: "skip-rule-set", rule: "alreadySent", on: false })
      .elapse("plan")
      .answer("run.plan", ok(aPlan({ toSend: 45 })))
      .answer("selection.read", ok(aSelection()));
    expect(play.asked("run.start")).toEqual([]);
    expect(play.state.start.status).toBe("idle");
  });

  it("goes on when rows of the plan are looked at meanwhile", () => {
    const play = arrived()
      .send({ type: "rows-shown", sheetId: 7, rows: [2] })
      .answer("selection.read", ok(aSelection({ a1: "A60:I70" })));
    expect(play.asked("run.start").map(({ params }) => params.a1)).toEqual(["A2:I51"]);
  });
});

describe("a start of rows that were sent before", () => {
  it("is for this once: the next one skips them again", () => {
    const play = mapped()
      .send({ type: "skip-rule-set", rule: "alreadySent", on: false })
      .elapse("plan")
      .answer("run.plan", ok(aPlan({ toSend: 45 })))
      .send({ type: "start-pressed", limit: 45 })
      .answer("run.start", ok(aRun({ status: "queued" })));
    expect(play.asked("run.start")[0]?.params.skip.alreadySent).toBe(false);
    expect(play.state.skip.alreadySent).toBe(true);
  });
});

describe("a start whose answer got lost", () => {
  it("looks for the run instead of starting another", () => {
    const play = lost();
    expect(play.state.start).toMatchObject({ status: "doubt", look: "looking" });
    expect(play.asked("run.list")).toHaveLength(1);
    expect(play.send({ type: "start-pressed", limit: 41 }).asked("run.start")).toHaveLength(1);
  });

  it("treats a server side that fell over in the middle the same", () => {
    const play = pressed().answer("run.start", refusal("internal", "Something went wrong."));
    expect(play.state.start.status).toBe("doubt");
  });

  it("does not claim that there is no run when the list cannot be read either", () => {
    const play = lost().answer("run.list", refusal("bridge-offline", "Lost."));
    expect(play.state.start).toMatchObject({ status: "doubt", look: "failed" });
  });

  it("does not take a teammate's new run for its own", () => {
    const play = lost().answer("run.list", ok(aHistory([aRun({ mine: false })])));
    expect(play.state.start).toMatchObject({ status: "doubt", look: "absent" });
  });

  it("does not take an older run for the new one", () => {
    const play = planned(41);
    play
      .send({ type: "runs-wanted" })
      .answer("run.list", ok(aHistory([aRun({ id: "old", status: "done" })])));
    play.send({ type: "start-pressed", limit: 41 }).answer("run.start", refusal("bridge-offline", "Lost."));
    play.answer("run.list", ok(aHistory([aRun({ id: "old", status: "done" })])));
    expect(play.state.start).toMatchObject({ status: "doubt", look: "absent" });
  });

  it("opens the run when it was started after all", () => {
    const play = lost().answer("run.list", ok(aHistory([aRun({ id: "new" })])));
    expect(play.state.route).toEqual({ view: "run", runId: "new" });
    expect(play.state.start.status).toBe("idle");
  });

  it("looks again once at a time", () => {
    const play = lost().send({ type: "doubt-looked" });
    expect(play.asked("run.list")).toHaveLength(1);
    play.answer("run.list", ok(aHistory([]))).send({ type: "doubt-looked" });
    expect(play.asked("run.list")).toHaveLength(2);
  });

  it("gives the button back only to a fresh plan", () => {
    const play = lost()
      .answer("run.list", ok(aHistory([])))
      .send({ type: "doubt-cleared" });
    expect(play.state.start.status).toBe("idle");
    expect(play.state.plan.status).toBe("counting");
    expect(play.send({ type: "start-pressed", limit: 41 }).asked("run.start")).toHaveLength(1);
  });
});
