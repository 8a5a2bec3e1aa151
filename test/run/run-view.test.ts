import { describe, expect, it } from "vitest";
import { CALM, type Run } from "../../src/run/run.ts";
import { toRunView } from "../../src/run/run-view.ts";
import { RUNS } from "../builders/run.ts";

const view = (run: Run) => toRunView(run, "person-me");

describe("toRunView", () => {
  it.each(Object.values(RUNS).map((run): [Run["status"], Run] => [run.status, run]))(
    "shows a run that is %s with what belongs to that state only",
    (status, run) => {
      const shown = view(run);
      const ended = ["done", "failed", "cancelled"].includes(status);
      expect(shown.status).toBe(status);
      expect(shown.startedAt).toBe("2026-11-23T14:00:00.000Z");
      expect(shown.finishedAt).toBe(ended ? "2026-11-23T14:10:00.000Z" : undefined);
      expect("result" in shown).toBe(status === "done");
      expect("error" in shown).toBe(status === "failed");
      expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
    },
  );

  it("tells neither who started it nor under which key and job", () => {
    expect(JSON.stringify(Object.values(RUNS).map(view))).not.toMatch(/person-me|key-1|job-1/);
  });

  it("tells mine from other people's", () => {
    expect(view(RUNS.queued).mine).toBe(true);
    expect(toRunView(RUNS.queued, "person-other").mine).toBe(false);
  });

  it.each(["submitting", "queued", "downloading", "failed", "cancelled"] as const)(
    "invents no percentage for a run that is %s",
    (status) => {
      expect(view(RUNS[status]).progress.percent).toBeNull();
    },
  );

  it("shows how much is written, and no number when nothing is to be", () => {
    expect(view(RUNS.writing).progress).toMatchObject({ percent: 33, message: "Writing row 1 of 3" });
    const empty = { ...RUNS.writing, rowsWritten: 0, tab: { ...RUNS.writing.tab, rows: 0 } };
    expect(view(empty).progress.percent).toBeNull();
  });

  it("shows trouble instead of progress, but keeps the blocks", () => {
    const patience = { ...CALM, attempts: 1, reason: "service-down" };
    const shown = view({ ...RUNS.running, patience }).progress;
    expect(shown).toMatchObject({ percent: null, blocks: [{ name: "find_email" }] });
    expect(shown.message).toContain("problem of its own");
  });

  it("copes with codes of another version", () => {
    const patience = { ...CALM, attempts: 1, reason: "moon-phase" };
    expect(view({ ...RUNS.running, patience }).progress.percent).toBe(40);
    const failed = { ...RUNS.failed, problem: { code: "moon-phase", facts: {} } };
    expect(view(failed).error?.code).toBe("internal");
  });
});
