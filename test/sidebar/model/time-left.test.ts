import { describe, expect, it } from "vitest";
import { timeLeft } from "../../../sidebar/model/time-left.ts";
import type { RunView } from "../../../src/protocol.ts";
import { aRun } from "../builders.ts";

const START = Date.parse(aRun().startedAt);
const at = (percent: number | null, change: Partial<RunView> = {}) =>
  aRun({ progress: { percent, message: "", blocks: [] }, ...change });

describe("the time a run may still take", () => {
  it.each([
    ["no share is known", at(null), 600],
    ["it has only begun", at(9.9), 600],
    ["it began a moment ago", at(50), 19],
    ["all of it is done", at(100), 600],
    ["it is being stopped", at(50, { cancelling: true }), 600],
    ["it waits in line", at(50, { status: "queued" }), 600],
    ["its results are on the way", at(50, { status: "writing" }), 600],
  ])("is not guessed when %s", (_, run, seconds) => {
    expect(timeLeft(run, START + seconds * 1_000)).toBeNull();
  });

  it("goes on as it went so far", () => {
    expect(timeLeft(at(25), START + 60_000)).toBe(180_000);
  });
});
