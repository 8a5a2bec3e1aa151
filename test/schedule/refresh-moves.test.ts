import { describe, expect, it } from "vitest";
import type { Run } from "../../src/run/state/run.ts";
import { begun, delayed, ended, endedWith, started } from "../../src/schedule/refresh-moves.ts";
import type { LastRefresh, Refreshing, StoredSchedule } from "../../src/schedule/schedule.ts";
import { FINISHED_AT, RUNS } from "../builders/run.ts";
import { aSchedule, MONDAY_MORNING } from "../builders/schedule.ts";

const NOW = MONDAY_MORNING + 3_600_000;
const REFRESHING: Refreshing = { runId: "run-1", at: MONDAY_MORNING, by: "clock", started: true };
const FAILED: LastRefresh = {
  at: NOW,
  outcome: "failed",
  added: 0,
  changed: 0,
  runId: null,
  problem: { code: "no-key", facts: {} },
};
const refreshing = (change: Partial<StoredSchedule> = {}) => aSchedule({ refreshing: REFRESHING, ...change });

describe("a refresh that failed", () => {
  it("pauses the schedule the third time in a row, and not before", () => {
    const second = ended(refreshing({ failures: 1 }), FAILED);
    expect(second).toMatchObject({ failures: 2, paused: null, refreshing: null });
    expect(ended({ ...second, refreshing: REFRESHING }, FAILED)).toMatchObject({
      failures: 3,
      paused: "failures",
    });
  });

  it("does not count when a person started it, and leaves a pause of theirs alone", () => {
    const byHand = { ...REFRESHING, by: "person" as const };
    expect(ended(refreshing({ failures: 2, refreshing: byHand }), FAILED)).toMatchObject({
      failures: 2,
      paused: null,
    });
    expect(ended(refreshing({ failures: 2, paused: "person" }), FAILED).paused).toBe("person");
  });

  it("is forgiven by one that succeeds, and not by one that was stopped", () => {
    const done = endedWith(refreshing({ failures: 2 }), RUNS.done, NOW);
    expect(done).toMatchObject({ failures: 0, last: { at: FINISHED_AT, runId: "run-1" } });
    expect(endedWith(refreshing({ failures: 2 }), RUNS.cancelled, NOW)).toMatchObject({ failures: 2 });
  });
});

describe("the end of a refresh", () => {
  it("is not there while its run is, or while nobody knows whether there is one", () => {
    expect(endedWith(refreshing(), RUNS.working, NOW)).toBeNull();
    expect(
      endedWith(refreshing({ refreshing: { ...REFRESHING, started: false } }), undefined, NOW),
    ).toBeNull();
    expect(endedWith(aSchedule(), RUNS.done, NOW)).toBeNull();
  });

  it("is unknown when its run is kept no more, which is no failure", () => {
    expect(endedWith(refreshing({ failures: 1 }), undefined, NOW)).toMatchObject({
      last: { outcome: "unknown" },
      failures: 1,
    });
  });

  it("tells why its run failed", () => {
    expect(endedWith(refreshing(), RUNS.failed, NOW)?.last).toMatchObject({
      outcome: "failed",
      problem: RUNS.failed.problem,
    });
  });
});

describe("what a refresh changed", () => {
  const merge = { rows: 3, added: 0, changed: 0, kept: 0, gone: 0, byColumn: [], listed: [] };
  it.each([
    [{ added: 2 }, "changed", 2, 0],
    [{ changed: 5 }, "changed", 0, 5],
    [{ kept: 4, gone: 1 }, "unchanged", 0, 0],
  ])("with %j counts as %s", (figures, outcome, added, changed) => {
    const run = { ...RUNS.done, merge: { ...merge, ...figures } };
    expect(endedWith(refreshing(), run, NOW)?.last).toMatchObject({ outcome, added, changed });
  });
});

describe("whether people are told", () => {
  const NOTHING = { onFailure: false, onChange: false, onSuccess: false, email: "a@example.com" };
  const outcomes: [LastRefresh["outcome"], Partial<typeof NOTHING>, boolean][] = [
    ["failed", { onFailure: true }, true],
    ["failed", { onChange: true, onSuccess: true }, false],
    ["changed", { onChange: true }, true],
    ["changed", { onSuccess: true }, true],
    ["unchanged", { onChange: true, onFailure: true }, false],
    ["unchanged", { onSuccess: true }, true],
    ["nothing-to-send", { onSuccess: true }, true],
    ["cancelled", { onFailure: true, onChange: true, onSuccess: true }, false],
    ["unknown", { onFailure: true, onChange: true, onSuccess: true }, false],
    ["failed", { onFailure: true, email: "" }, false],
  ];
  it.each(outcomes)("after %s with %j is %s", (outcome, notify, expected) => {
    const schedule = refreshing({ notify: { ...NOTHING, ...notify } });
    expect(ended(schedule, { ...FAILED, outcome }).mail.due).toBe(expected);
  });

  it("is no when they saw themselves that nothing was started", () => {
    const byHand = { ...REFRESHING, by: "person" as const };
    expect(ended(refreshing({ refreshing: byHand }), FAILED).mail.due).toBe(false);
    expect(ended(refreshing({ refreshing: byHand }), { ...FAILED, runId: "run-1" }).mail.due).toBe(true);
  });
});

describe("a start", () => {
  it("that is answered forgets its trouble and counts its rows once, however often it is told", () => {
    const waiting = delayed(
      begun(aSchedule(), { runId: "run-1", at: NOW, by: "clock" }),
      { notBefore: NOW + 5_000, reason: "service-down" },
      NOW,
    );
    expect(waiting.refreshing?.patience).toMatchObject({ attempts: 1, failingSince: NOW });
    const once = started(waiting, 7, NOW + 6_000);
    const twice = started(once, 7, NOW + 7_000);
    expect(twice).toEqual(once);
    expect(once.refreshing).toEqual({ runId: "run-1", at: NOW, by: "clock", started: true });
    expect(once.sent).toEqual([{ at: NOW + 6_000, rows: 7 }]);
  });

  it("of a refresh that was given up meanwhile changes nothing", () => {
    expect(started(aSchedule(), 7, NOW)).toEqual(aSchedule());
    expect(delayed(aSchedule(), { notBefore: 0, reason: "busy" }, NOW)).toEqual(aSchedule());
  });
});

/** Keeps the table above honest: every state of a run is one of its cases. */
it("covers every way a run can be", () => {
  const seen = (Object.values(RUNS) as Run[]).map((run) => endedWith(refreshing(), run, NOW)?.last?.outcome);
  expect(seen.map((outcome) => outcome ?? "going on").sort()).toEqual([
    "cancelled",
    "failed",
    "going on",
    "unchanged",
  ]);
});
