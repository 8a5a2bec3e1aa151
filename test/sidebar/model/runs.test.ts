import { describe, expect, it } from "vitest";
import { activeRuns, currentRuns } from "../../../sidebar/model/runs.ts";
import { aHistory, anAdvance, anOpening, aRun } from "../builders.ts";
import { ok, refusal } from "../scripted-server.ts";
import { atHome, Play } from "./play.ts";

const reopened = () =>
  new Play().send({ type: "opened" }).answer("opening.read", ok(anOpening({ runs: [aRun()] })));

describe("following runs", () => {
  it("says when the history cannot be read", () => {
    const play = atHome()
      .send({ type: "went-to", route: { view: "runs" } })
      .answer("run.list", refusal("bridge-offline", "Lost."));
    expect(play.state.runs).toMatchObject({ list: [], problem: { code: "bridge-offline" } });
  });

  it("keeps looking, less and less often, while checks fail", () => {
    const play = reopened();
    const waits = [1, 2, 3, 4, 5, 6].map(() => {
      play.elapse("poll").answer("run.advance", refusal("unreachable", "Cannot be reached."));
      return play.wait("poll");
    });
    expect(waits).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
    expect(play.state.runs.checkProblem?.code).toBe("unreachable");
  });

  it("forgets failed checks after one that worked", () => {
    const play = reopened()
      .elapse("poll")
      .answer("run.advance", refusal("unreachable", "Cannot be reached."))
      .elapse("poll")
      .answer("run.advance", ok(anAdvance([aRun()], 5_000)));
    expect(play.state.runs).toMatchObject({ misses: 0, checkProblem: null });
  });

  it("does not check when nothing is active", () => {
    expect(atHome().timers("poll")).toEqual([]);
  });

  it("finds an active run on opening and checks at once", () => {
    expect(reopened().wait("poll")).toBe(0);
  });

  it("waits as long as the server side asks, but never hammers", () => {
    const play = reopened()
      .elapse("poll")
      .answer("run.advance", ok(anAdvance([aRun()], 7_000)));
    expect(play.wait("poll")).toBe(7_000);
    play.elapse("poll").answer("run.advance", ok(anAdvance([aRun()], 5)));
    expect(play.wait("poll")).toBe(1_000);
  });

  it("stops when the server side has nothing active", () => {
    const play = reopened()
      .elapse("poll")
      .answer("run.advance", ok(anAdvance([aRun({ status: "done" })], 0)));
    expect(play.timers("poll")).toHaveLength(1);
    expect(play.state.runs.polling).toBe(false);
  });

  it("asks for the list when a run it follows is not mentioned, without chasing its tail", () => {
    const play = reopened()
      .elapse("poll")
      .answer("run.advance", ok(anAdvance([], 0)));
    expect(play.asked("run.list")).toHaveLength(1);
    play.answer("run.list", ok(aHistory([aRun()])));
    expect(play.wait("poll")).toBe(10_000);
  });

  it("never has two checks at a time, though the list is read again", () => {
    const play = reopened()
      .send({ type: "runs-wanted" })
      .answer("run.list", ok(aHistory([aRun()])));
    expect(play.timers("poll")).toHaveLength(1);
  });

  it("lists runs newest first, whatever order they come in", () => {
    const older = aRun({ id: "older", startedAt: "2026-11-22T08:00:00.000Z", mine: false });
    const play = reopened()
      .elapse("poll")
      .answer("run.advance", ok(anAdvance([older, aRun({ status: "writing" })], 5_000)));
    expect(activeRuns(play.state).map(({ id, status }) => [id, status])).toEqual([
      ["run-1", "writing"],
      ["older", "running"],
    ]);
  });

  it("goes on saying that a run is being stopped when a look from before the stop is answered late", () => {
    const play = reopened().elapse("poll");
    play
      .send({ type: "action-pressed", runId: "run-1", action: { kind: "stop" } })
      .send({ type: "action-confirmed" })
      .answer("run.cancel", ok(aRun({ cancelling: true })))
      .answer("run.advance", ok(anAdvance([aRun()], 5_000)));
    expect(activeRuns(play.state)[0]?.cancelling).toBe(true);
    play.elapse("poll").answer("run.advance", ok(anAdvance([aRun({ status: "cancelled" })], 0)));
    expect(play.state.runs.list?.[0]?.cancelling).toBeUndefined();
  });

  it("reads out a change of status, and nothing else", () => {
    const play = reopened()
      .elapse("poll")
      .answer("run.advance", ok(anAdvance([aRun({ rowsSent: 40 })], 5_000)));
    expect(play.state.announcement).toBe("");
    play.elapse("poll").answer("run.advance", ok(anAdvance([aRun({ status: "done" })], 0)));
    expect(play.state.announcement).toBe("Find and verify emails: Done");
  });

  it("keeps a run that ended in sight until it is looked at", () => {
    const play = reopened()
      .elapse("poll")
      .answer("run.advance", ok(anAdvance([aRun({ status: "failed" })], 0)));
    expect(currentRuns(play.state).map(({ status }) => status)).toEqual(["failed"]);
    play.send({ type: "went-to", route: { view: "run", runId: "run-1" } });
    expect(currentRuns(play.state)).toEqual([]);
  });

  it("makes no news of a run that ended before the person's eyes, nor of old ones", () => {
    const play = reopened()
      .send({ type: "went-to", route: { view: "run", runId: "run-1" } })
      .elapse("poll")
      .answer("run.advance", ok(anAdvance([aRun({ status: "done" })], 0)));
    play
      .send({ type: "runs-wanted" })
      .answer("run.list", ok(aHistory([aRun({ status: "done" }), aRun({ id: "old", status: "done" })])));
    expect(currentRuns(play.state)).toEqual([]);
  });

  it("draws the time only while a run is active", () => {
    const idle = atHome();
    const before = idle.state;
    expect(idle.send({ type: "clock-ticked", now: 5 }).state).toBe(before);
    expect(reopened().send({ type: "clock-ticked", now: 5 }).state.now).toBe(5);
  });
});

describe("moving between views", () => {
  it("moves the focus to the heading and brings the history up to date", () => {
    const play = atHome().send({ type: "went-to", route: { view: "runs" } });
    expect(play.focused()).toEqual(["heading"]);
    expect(play.asked("run.list")).toHaveLength(1);
  });

  it("says when a results tab cannot be opened", () => {
    const play = atHome()
      .send({ type: "tab-opened", sheetId: 9 })
      .answer("tab.open", refusal("result-tab-missing", "This tab is no longer in the file."));
    expect(play.asked("tab.open")[0]?.params).toEqual({ sheetId: 9 });
    expect(play.state.problem?.code).toBe("result-tab-missing");
    expect(play.focused()).toEqual(["problem"]);
  });
});
