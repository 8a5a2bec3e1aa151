import { describe, expect, it } from "vitest";
import { answering } from "../fakes/fake-http.ts";
import { liveStatus } from "../fakes/fake-sixtyfour.ts";
import { advance, startedInJobs, storedRun } from "./story.ts";

describe("settleRun", () => {
  it("is done without the rows of a job that failed, and says how many and why", () => {
    const file = startedInJobs([2, 1, 1]);
    file.sixtyfour.complete("job-1", "a\n1\n2\n", 2);
    file.sixtyfour.live.set("job-2", liveStatus("failed"));
    file.sixtyfour.complete("job-3", "a\n4\n", 1);
    const [view] = advance(file).runs;
    expect(view).toMatchObject({
      status: "done",
      rowsFailed: 1,
      failures: [{ code: "run-failed" }],
      result: { rows: 3 },
      jobs: { total: 3, ended: 3 },
    });
    expect(file.ports.tabs.only().cells).toEqual([["a"], [1], [2], [4]]);
  });

  it("fails, for all its rows, when every job failed, and leaves no tab", () => {
    const file = startedInJobs([2, 1]);
    file.sixtyfour.complete("job-1", 'a\n"cut', 2);
    for (let looks = 0; looks < 5; looks++) advance(file);
    expect(file.ports.tabs.made.size).toBe(1);
    file.sixtyfour.live.set("job-2", liveStatus("failed"));
    const [view] = advance(file).runs;
    expect(view).toMatchObject({ status: "failed", rowsFailed: 1, error: { code: "result-damaged" } });
    expect(storedRun(file)).toMatchObject({ problem: { facts: { rows: 3 } } });
    expect(file.ports.tabs.made.size).toBe(0);
  });

  it("waits for every job before it shows the tab", () => {
    const file = startedInJobs([1, 1]);
    file.sixtyfour.complete("job-1", "a\n1\n", 1);
    advance(file);
    expect(file.ports.tabs.only()).toMatchObject({ hidden: true });
    file.sixtyfour.complete("job-2", "a\n2\n", 1);
    advance(file);
    expect(file.ports.tabs.only()).toMatchObject({ hidden: false });
  });

  it("writes no later file before an earlier one", () => {
    const file = startedInJobs([1, 1]);
    file.sixtyfour.complete("job-2", "a\n2\n", 1);
    expect(advance(file).runs).toMatchObject([{ jobs: { ended: 0 } }]);
    expect(file.ports.tabs.made.size).toBe(0);
    file.sixtyfour.complete("job-1", "a\n1\n", 1);
    advance(file);
    expect(file.ports.tabs.only().cells).toEqual([["a"], [1], [2]]);
  });

  it("says so when the tab was deleted after its last row was written", () => {
    const file = startedInJobs([1, 1]);
    file.sixtyfour.complete("job-1", "a\n1\n", 1);
    advance(file);
    file.ports.tabs.made.clear();
    file.sixtyfour.live.set("job-2", liveStatus("failed"));
    expect(advance(file).runs).toMatchObject([{ status: "failed", error: { code: "result-tab-gone" } }]);
  });

  it("ends as cancelled when every job was stopped elsewhere, and its rows can be sent again", () => {
    const file = startedInJobs([1, 1]);
    file.sixtyfour.live.set("job-1", liveStatus("cancelled"));
    file.sixtyfour.live.set("job-2", liveStatus("canceled"));
    expect(advance(file).runs).toMatchObject([{ status: "cancelled", rowsFailed: 2 }]);
  });

  it("tells of the rows whose one job was stopped elsewhere", () => {
    const file = startedInJobs([1, 1]);
    file.sixtyfour.complete("job-1", "a\n1\n", 1);
    file.sixtyfour.live.set("job-2", liveStatus("canceled"));
    expect(advance(file).runs).toMatchObject([
      { status: "done", rowsFailed: 1, failures: [{ code: "run-stopped" }] },
    ]);
  });

  it("holds up other jobs' results with the trouble of an earlier one only until that is given up", () => {
    const file = startedInJobs([1, 1]);
    file.sixtyfour.complete("job-1", "a\n1\n", 1);
    file.sixtyfour.complete("job-2", "a\n2\n", 1);
    file.sixtyfour.file = answering(503);
    advance(file);
    file.sixtyfour.file = null;
    advance(file);
    expect(file.ports.tabs.only().cells).toEqual([["a"], [1], [2]]);
  });
});
