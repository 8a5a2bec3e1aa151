import { describe, expect, it } from "vitest";
import type { RunView } from "../../../src/protocol.ts";
import { aHistory, aRun } from "../builders.ts";
import { ok, refusal } from "../scripted-server.ts";
import { atHome, type Play, planned } from "./play.ts";

const at = (run: RunView) =>
  atHome()
    .send({ type: "runs-wanted" })
    .answer("run.list", ok(aHistory([run])))
    .send({ type: "went-to", route: { view: "run", runId: run.id } });
const ended = (change: Partial<RunView> = {}) =>
  aRun({
    status: "done",
    rowsFailed: 12,
    rowsEmpty: 4,
    result: { sheetId: 9, sheetName: "Emails", rows: 41, columns: 12 },
    ...change,
  });
const STOP = { type: "action-pressed", runId: "run-1", action: { kind: "stop" } } as const;
const UNDO = { type: "action-pressed", runId: "run-1", action: { kind: "undo", edited: false } } as const;
const RETRY = {
  type: "action-pressed",
  runId: "run-1",
  action: { kind: "retry", rows: "failed", confirmedRows: null },
} as const;
const paramsOf = (play: Play, method: "run.cancel" | "run.undo" | "run.retry") =>
  play.asked(method).map(({ params }) => params);

describe("stopping a run", () => {
  it("asks first", () => {
    const play = at(aRun()).send(STOP);
    expect(play.asked("run.cancel")).toEqual([]);
    expect(play.state.action).toMatchObject({ runId: "run-1", status: "asked" });
    expect(play.focused().pop()).toBe("question");
  });

  it("stops nothing when the answer is no", () => {
    const play = at(aRun()).send(STOP).send({ type: "action-declined" });
    expect(play.asked("run.cancel")).toEqual([]);
    expect(play.state.action).toBeNull();
  });

  it("forgets the question when the person goes elsewhere", () => {
    const play = at(aRun())
      .send(STOP)
      .send({ type: "went-to", route: { view: "runs" } });
    expect(play.send({ type: "action-confirmed" }).asked("run.cancel")).toEqual([]);
  });

  it("stops it once, however often yes is pressed", () => {
    const play = at(aRun()).send(STOP).send({ type: "action-confirmed" }).send({ type: "action-confirmed" });
    expect(paramsOf(play, "run.cancel")).toEqual([{ runId: "run-1" }]);
  });

  it("shows it as stopping at once, and looks at it until it has stopped", () => {
    const play = at(aRun())
      .send(STOP)
      .send({ type: "action-confirmed" })
      .answer("run.cancel", ok(aRun({ cancelling: true })));
    expect(play.state.runs.list?.map(({ cancelling }) => cancelling)).toEqual([true]);
    expect(play.state.action).toBeNull();
    expect(play.wait("poll")).toBe(0);
    expect(play.focused().pop()).toBe("heading");
  });

  it("says why it was not stopped, and can be pressed again", () => {
    const play = at(aRun())
      .send(STOP)
      .send({ type: "action-confirmed" })
      .answer("run.cancel", refusal("busy", "Another run is being saved."));
    expect(play.state.action).toMatchObject({ status: "refused", problem: { code: "busy" } });
    expect(play.focused().pop()).toBe("problem");
    play.send(STOP).send({ type: "action-confirmed" });
    expect(play.asked("run.cancel")).toHaveLength(2);
  });

  it("does not pull the person back who has gone elsewhere meanwhile", () => {
    const play = at(aRun())
      .send(STOP)
      .send({ type: "action-confirmed" })
      .send({ type: "went-to", route: { view: "runs" } });
    const before = play.focused().length;
    play.answer("run.cancel", ok(aRun({ status: "cancelled" })));
    expect(play.state.route).toEqual({ view: "runs" });
    expect(play.focused()).toHaveLength(before);
  });
});

describe("undoing a run", () => {
  const confirmed = () => at(ended()).send(UNDO).send({ type: "action-confirmed" });

  it("asks first, and removes nothing when the answer is no", () => {
    const play = at(ended()).send(UNDO);
    expect(play.state.action?.status).toBe("asked");
    expect(play.send({ type: "action-declined" }).asked("run.undo")).toEqual([]);
  });

  it("does not claim that a tab was changed before the server side says so", () => {
    expect(paramsOf(confirmed(), "run.undo")).toEqual([{ runId: "run-1" }]);
  });

  it("asks a second time about a tab that was changed, and only then insists", () => {
    const play = confirmed().answer("run.undo", refusal("tab-edited", "It was changed."));
    expect(play.state.action).toMatchObject({ status: "asked", action: { kind: "undo", edited: true } });
    expect(play.asked("run.undo")).toHaveLength(1);
    play.send({ type: "action-confirmed" });
    expect(paramsOf(play, "run.undo").pop()).toEqual({ runId: "run-1", edited: true });
  });

  it("starts with the first question again after the second was declined", () => {
    const play = confirmed()
      .answer("run.undo", refusal("tab-edited", "It was changed."))
      .send({ type: "action-declined" })
      .send(UNDO)
      .send({ type: "action-confirmed" });
    expect(paramsOf(play, "run.undo").pop()).toEqual({ runId: "run-1" });
  });

  it("shows and reads out that it is removed", () => {
    const { result: _, ...run } = ended();
    const play = confirmed().answer("run.undo", ok({ ...run, undone: true }));
    expect(play.state.runs.list?.[0]).toMatchObject({ undone: true });
    expect(play.state.announcement).toBe("Removed");
    expect(play.state.action).toBeNull();
  });

  it("looks at the runs again after a failure, since it may have been done all the same", () => {
    const play = confirmed().answer("run.undo", refusal("bridge-offline", "Lost."));
    expect(play.state.action).toMatchObject({ status: "refused", problem: { code: "bridge-offline" } });
    expect(play.asked("run.list")).toHaveLength(2);
  });
});

describe("results of an ended run beside one's own rows", () => {
  const pressed = () =>
    at(ended())
      .send({ type: "action-pressed", runId: "run-1", action: { kind: "beside" } })
      .send({ type: "action-pressed", runId: "run-1", action: { kind: "beside" } });

  it("are put there once, however often the button is pressed, in a run of its own that is opened", () => {
    const play = pressed();
    expect(play.asked("run.beside").map(({ params }) => params)).toEqual([{ runId: "run-1" }]);
    play.answer("run.beside", ok(aRun({ id: "run-2", output: { kind: "own-rows" } })));
    expect(play.state.route).toEqual({ view: "run", runId: "run-2" });
    expect(play.state.action).toBeNull();
  });

  it("do not settle a start in doubt, after which the button would send rows a second time", () => {
    const play = at(ended()).send(RETRY).answer("run.retry", refusal("bridge-offline", "Lost."));
    expect(play.state.start.status).toBe("doubt");
    play
      .send({ type: "action-pressed", runId: "run-1", action: { kind: "beside" } })
      .answer("run.beside", ok(aRun({ id: "run-2", output: { kind: "own-rows" } })));
    expect(play.state.route).toEqual({ view: "run", runId: "run-2" });
    expect(play.state.start.status).toBe("doubt");
  });

  it("lead to a look at the list when the answer got lost", () => {
    const play = pressed().answer("run.beside", refusal("bridge-offline", "Lost."));
    expect(play.state.action).toMatchObject({ status: "refused", problem: { code: "bridge-offline" } });
    expect(play.asked("run.list")).toHaveLength(2);
  });
});

describe("retrying rows of a run", () => {
  const retrying = () => at(ended()).send(RETRY);
  const notConfirmed = {
    ok: false,
    error: { code: "not-confirmed", message: "Too many today. Nothing was sent.", confirmRows: 11 },
  } as const;

  it("sends only the rows that were asked for", () => {
    expect(paramsOf(retrying(), "run.retry")).toEqual([{ runId: "run-1", rows: "failed" }]);
  });

  it("sends once, however often the button is pressed", () => {
    const play = retrying()
      .send(RETRY)
      .send({ ...RETRY, action: { ...RETRY.action, rows: "empty" } });
    expect(play.asked("run.retry")).toHaveLength(1);
  });

  it("is not sent while a start is on its way, nor a start while it is", () => {
    const starting = planned(41).send({ type: "start-pressed", limit: 41 }).send(RETRY);
    expect(starting.asked("run.retry")).toEqual([]);
    const both = planned(41).send(RETRY).send({ type: "start-pressed", limit: 41 });
    expect(both.asked("run.start")).toEqual([]);
  });

  it("opens the new run", () => {
    const play = retrying().answer("run.retry", ok(aRun({ id: "again", status: "queued" })));
    expect(play.state.route).toEqual({ view: "run", runId: "again" });
    expect(play.state).toMatchObject({ action: null, start: { status: "idle" } });
    expect(play.wait("poll")).toBe(0);
  });

  it("asks about the rows that a cap asks about, and sends them after a yes", () => {
    const play = retrying().answer("run.retry", notConfirmed);
    expect(play.state.action).toMatchObject({ status: "asked", action: { confirmedRows: 11 } });
    expect(play.focused().pop()).toBe("question");
    play.send({ type: "action-confirmed" });
    expect(paramsOf(play, "run.retry").pop()).toEqual({ runId: "run-1", rows: "failed", confirmedRows: 11 });
  });

  it("sends nothing when that is declined", () => {
    const play = retrying().answer("run.retry", notConfirmed).send({ type: "action-declined" });
    expect(play.asked("run.retry")).toHaveLength(1);
    expect(play.state.start.status).toBe("idle");
  });

  it("says why nothing was sent, and can be pressed again", () => {
    const play = retrying().answer("run.retry", refusal("tab-gone", "The tab is gone."));
    expect(play.state.action).toMatchObject({ status: "refused", problem: { code: "tab-gone" } });
    expect(play.send(RETRY).asked("run.retry")).toHaveLength(2);
  });

  it("looks for the new run after a lost answer, and sends nothing meanwhile", () => {
    const play = retrying().answer("run.retry", refusal("bridge-offline", "Lost."));
    expect(play.state.start).toMatchObject({ status: "doubt", look: "looking", sending: { kind: "retry" } });
    expect(play.send(RETRY).asked("run.retry")).toHaveLength(1);
    play.answer("run.list", ok(aHistory([aRun({ id: "again" }), ended()])));
    expect(play.state.route).toEqual({ view: "run", runId: "again" });
  });
});
