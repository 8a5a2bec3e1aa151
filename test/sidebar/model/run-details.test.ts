import { describe, expect, it } from "vitest";
import { runDetails } from "../../../sidebar/model/run-details.ts";
import { anOpening, aRun } from "../builders.ts";
import { ok } from "../scripted-server.ts";
import { Play } from "./play.ts";

const FAILED = aRun({
  status: "failed",
  finishedAt: "2026-11-23T14:05:12.000Z",
  rowsFailed: 41,
  error: { code: "out-of-credit", message: "Sixtyfour says that the balance is too low." },
  failures: [{ code: "out-of-credit", message: "Sixtyfour says that the balance is too low." }],
});
const failed = () =>
  new Play().send({ type: "opened" }).answer("opening.read", ok(anOpening({ runs: [FAILED] })));
const asked = () => failed().send({ type: "details-wanted", runId: FAILED.id });

describe("details to copy", () => {
  it("say once what happened, in ids, times, counts and codes", () => {
    expect(runDetails(FAILED).split("\n")).toEqual([
      "Sixtyfour for Sheets",
      "Run run-1: failed",
      "Workflow wf-emails (Find and verify emails)",
      "Started 2026-11-23T14:02:00.000Z, ended 2026-11-23T14:05:12.000Z",
      "Rows sent 41, failed 41, empty 0; requests 0 of 1",
      "out-of-credit: Sixtyfour says that the balance is too low.",
    ]);
  });

  it("are shown to be copied by hand when the browser refuses", () => {
    const play = asked().send({ type: "copied", ok: false });
    expect(play.state.details).toMatchObject({ runId: "run-1", status: "refused", text: runDetails(FAILED) });
    expect(play.state.announcement).toBe("Copy these lines:");
  });

  it("go to the clipboard, which is read out", () => {
    const play = asked();
    expect(play.effects.filter(({ kind }) => kind === "copy")).toEqual([
      { kind: "copy", text: runDetails(FAILED) },
    ]);
    expect(play.send({ type: "copied", ok: true }).state.announcement).toBe("Copied");
  });

  it("of a run that is not listed any more are none", () => {
    const play = failed().send({ type: "details-wanted", runId: "gone" });
    expect(play.effects.filter(({ kind }) => kind === "copy")).toEqual([]);
    expect(play.send({ type: "copied", ok: true }).state.details).toBeNull();
  });

  it("are put away with the view", () => {
    expect(asked().send({ type: "went-to", route: { view: "runs" } }).state.details).toBeNull();
  });
});
