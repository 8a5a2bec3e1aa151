import { describe, expect, it } from "vitest";
import { nextCheckMs } from "../../src/run/next-check.ts";
import { CALM, type Run } from "../../src/run/run.ts";
import { RUNS, STARTED_AT } from "../builders/run.ts";

const LATER = STARTED_AT + 300_000;
const next = (runs: Run[], now = LATER) => nextCheckMs(runs, "person-me", now);
const running = (percent: number | null): Run => ({
  ...RUNS.running,
  progress: { percent, message: "", blocks: [] },
});
const held = (ms: number): Run => ({
  ...RUNS.queued,
  patience: { ...CALM, attempts: 1, notBefore: LATER + ms },
});

describe("nextCheckMs", () => {
  it("asks for no check when nothing is active", () => {
    expect(next([])).toBe(0);
    expect(next([RUNS.done, RUNS.failed, RUNS.cancelled])).toBe(0);
  });

  it.each([
    ["a run under way", running(40), LATER, 10_000],
    ["a run whose progress is unknown", running(null), LATER, 10_000],
    ["a run that is nearly done", running(85), LATER, 5_000],
    ["a young run", running(10), STARTED_AT + 59_000, 5_000],
    ["somebody else's run", { ...running(90), personId: "person-other" }, LATER, 10_000],
    ["a result to fetch", RUNS.downloading, LATER, 500],
    ["rows to write", RUNS.writing, LATER, 500],
    ["a short wait", held(1_000), LATER, 5_000],
    ["a longer wait", held(20_000), LATER, 20_000],
    ["a wait of ten minutes", held(600_000), LATER, 60_000],
  ])("waits as long as %s takes", (_, run: Run, now, ms) => {
    expect(next([run], now)).toBe(ms);
  });

  it("goes by the most urgent of several runs", () => {
    expect(next([RUNS.done, running(40), RUNS.writing])).toBe(500);
  });
});
