import { describe, expect, it } from "vitest";
import { nextCheckMs } from "../../src/run/next-check.ts";
import type { Job } from "../../src/run/state/job.ts";
import type { Run } from "../../src/run/state/run.ts";
import { aWorkingRun, JOBS, RUNS, STARTED_AT, TROUBLE } from "../builders/run.ts";

const LATER = STARTED_AT + 300_000;
const next = (runs: Run[], now = LATER) => nextCheckMs(runs, "person-me", now);
const running = (percent: number | null): Job => ({
  ...JOBS.running,
  progress: { percent, block: null, blocks: [] },
});
const waiting = (ms: number) => ({ patience: { ...TROUBLE, notBefore: LATER + ms } });
const held = (ms: number): Job => ({ ...JOBS.queued, ...waiting(ms) });
const sent: Job = { ...JOBS.submitting, sentAt: STARTED_AT };

describe("nextCheckMs", () => {
  it("asks for no check when nothing is active", () => {
    expect(next([])).toBe(0);
    expect(next([RUNS.done, RUNS.failed, RUNS.cancelled])).toBe(0);
  });

  it.each([
    ["a job under way", [running(40)], LATER, 10_000],
    ["a job whose progress is unknown", [running(null)], LATER, 10_000],
    ["a job that is nearly done", [running(85)], LATER, 5_000],
    ["a young run", [running(10)], STARTED_AT + 59_000, 5_000],
    ["rows to send", [JOBS.submitting], LATER, 500],
    ["a result to write", [JOBS.ready], LATER, 500],
    ["a result that waits for an earlier one", [running(40), JOBS.ready], LATER, 10_000],
    ["rows that wait for a place in flight", [running(40), JOBS.submitting], LATER, 10_000],
    ["an answer that was lost", [sent, JOBS.submitting], LATER, 500],
    ["a run whose jobs are all over", [JOBS.landed, JOBS.failed], LATER, 500],
    ["a short wait", [held(1_000)], LATER, 5_000],
    ["a longer wait", [held(20_000)], LATER, 20_000],
    ["a wait of ten minutes", [held(600_000)], LATER, 60_000],
    ["one of two jobs that waits", [held(600_000), running(40)], LATER, 10_000],
  ])("waits as long as %s takes", (_, jobs: Job[], now, ms) => {
    expect(next([aWorkingRun(jobs)], now)).toBe(ms);
  });

  it("looks at somebody else's run no more often than usual", () => {
    expect(next([aWorkingRun([JOBS.ready], { personId: "person-other" })])).toBe(10_000);
  });

  it("waits with a run that met a defect, whatever its jobs are ready for", () => {
    expect(next([aWorkingRun([JOBS.ready], waiting(20_000))])).toBe(20_000);
    expect(next([aWorkingRun([JOBS.ready], waiting(0))])).toBe(500);
  });

  it("goes by the most urgent of several runs", () => {
    expect(next([RUNS.done, aWorkingRun([running(40)]), aWorkingRun([JOBS.ready])])).toBe(500);
  });
});
