import { describe, expect, it } from "vitest";
import { keyMark } from "../../../src/run/state/key-mark.ts";
import { answering } from "../../fakes/fake-http.ts";
import { type FakePorts, fakePorts } from "../../fakes/fake-ports.ts";
import { liveStatus } from "../../fakes/fake-sixtyfour.ts";
import { advance, HOUR, MINUTE, start, startedInJobs, storedRun } from "../story.ts";

function started(): FakePorts {
  const file = fakePorts();
  start(file.ports);
  return file;
}

const says = (file: FakePorts, answer: ReturnType<typeof liveStatus>) =>
  file.sixtyfour.live.set("job-1", answer);

describe("lookAtJobs of a job that ends badly", () => {
  it.each([
    ["failed", "run-failed"],
    ["TIMED_OUT", "run-timeout"],
  ])("fails it when it is %s", (word, code) => {
    const file = started();
    says(
      file,
      liveStatus(word, { blocks: [{ block_name: "b", status: "failed", error_message: "No credit" }] }),
    );
    const [view] = advance(file).runs;
    expect(view).toMatchObject({ status: "failed", error: { code } });
    if (code === "run-failed") expect(view?.error?.message).toContain("b: No credit");
  });

  it("fails it without a reason when none is given", () => {
    const file = started();
    says(file, liveStatus("failed"));
    expect(advance(file).runs[0]?.error?.message).toBe("The workflow failed in Sixtyfour.");
  });

  it.each(["cancelled", "CANCELED"])("cancels it when it is %s", (word) => {
    const file = started();
    says(file, liveStatus(word));
    expect(advance(file).runs).toMatchObject([{ status: "cancelled", finishedAt: expect.any(String) }]);
  });

  it("bears with a run that is not known for a moment, then calls it lost", () => {
    const file = started();
    says(file, answering(404));
    for (let looks = 0; looks < 6; looks++) advance(file, MINUTE);
    expect(storedRun(file)).toMatchObject({
      jobs: [{ status: "queued", patience: { reason: "not-found" } }],
    });
    advance(file, 11 * MINUTE);
    expect(storedRun(file)).toMatchObject({ status: "failed", problem: { code: "run-lost" } });
  });

  it("does not lose a run to one 404 after an outage", () => {
    const file = started();
    says(file, answering(503));
    for (let hour = 0; hour < 3; hour++) advance(file, HOUR);
    says(file, answering(404));
    advance(file, HOUR);
    says(file, liveStatus("running"));
    advance(file, HOUR);
    expect(storedRun(file).jobs).toMatchObject([{ status: "running" }]);
    expect(storedRun(file).jobs[0]).not.toHaveProperty("patience");
  });

  it("does not lose a run to two such answers either, when nobody looked for long", () => {
    const file = started();
    says(file, answering(503));
    advance(file);
    says(file, answering(404));
    advance(file, 10 * HOUR);
    advance(file, MINUTE);
    expect(storedRun(file)).toMatchObject({ status: "working" });
    says(file, liveStatus("completed"));
  });

  it("gives up after a day without an answer, and says what the trouble was", () => {
    const file = started();
    says(file, answering(401));
    for (let hour = 0; hour < 24; hour++) advance(file, HOUR);
    expect(storedRun(file).status).toBe("working");
    const [view] = advance(file, HOUR).runs;
    expect(view).toMatchObject({ status: "failed", error: { code: "run-unwatched" } });
    expect(view?.error?.message).toMatch(/24 hours.+API key/);
    expect(view?.error?.cause).toMatchObject({ code: "wrong-key" });
  });

  it("does not give up over a weekend in which nobody looked", () => {
    const file = started();
    says(file, { kind: "unreachable" });
    advance(file);
    advance(file, 3 * 24 * HOUR);
    expect(storedRun(file).status).toBe("working");
  });
});

describe("lookAtJobs", () => {
  it("asks for all jobs of all runs at once", () => {
    const file = startedInJobs([1, 1, 1]);
    file.ports.sheets.state.sheets[0]?.cells.push(["Dee", "Tailspin"], ["Eve", "Contoso"]);
    file.ports.sheets.state.selection = [{ row: 2, column: 1, rows: 5, columns: 2 }];
    start(file.ports, { limit: 1 });
    start(file.ports, { limit: 1 });
    file.ports.http.batches.length = 0;
    advance(file);
    expect(file.ports.http.batches).toEqual([5]);
  });

  it("asks for none whose time has not come, and for none that is over", () => {
    const file = startedInJobs([1, 1, 1]);
    file.sixtyfour.live.set("job-1", answering(500));
    file.sixtyfour.live.set("job-2", liveStatus("failed"));
    advance(file);
    file.ports.http.batches.length = 0;
    advance(file, 1_000);
    expect(file.ports.http.batches).toEqual([1]);
  });

  it("keeps the blocks of the first job at work only, since many share a record", () => {
    const file = startedInJobs([1, 1, 1]);
    const blocks = [{ block_name: "find_email", status: "running" }];
    file.sixtyfour.live.set("job-2", liveStatus("running", { blocks, overall_progress_percentage: 50 }));
    file.sixtyfour.live.set("job-1", liveStatus("running", { blocks }));
    const [view] = advance(file).runs;
    expect(view?.progress).toMatchObject({ blocks: [{ name: "find_email" }] });
    expect(storedRun(file).jobs).toMatchObject([
      { progress: { blocks: [{}] } },
      { progress: { blocks: [] } },
      {},
    ]);
    file.journal.clear();
    advance(file);
    expect(file.journal.calls.filter((call) => call.startsWith("record"))).toEqual([]);
  });

  it("shows no number while there is none", () => {
    const file = started();
    says(file, liveStatus("running", { overall_progress_percentage: 3, estimation_blocked_by: "search" }));
    expect(advance(file).runs).toMatchObject([{ status: "running", progress: { percent: null } }]);
    says(file, liveStatus("running", { overall_progress_percentage: 30 }));
    expect(advance(file).runs).toMatchObject([{ progress: { percent: 30 } }]);
  });

  it("writes nothing when there is no news", () => {
    const file = started();
    says(file, liveStatus("running", { overall_progress_percentage: 30 }));
    advance(file);
    file.journal.clear();
    advance(file);
    expect(file.journal.calls).toEqual(["GET /workflows/runs/job-1/live_status"]);
  });

  it("forgets old trouble at the first good answer", () => {
    const file = started();
    says(file, answering(500));
    expect(advance(file).runs[0]?.progress).toMatchObject({ percent: null });
    expect(advance(file).runs[0]?.progress.message).toContain("problem of its own");
    says(file, liveStatus("queued"));
    expect(advance(file).runs[0]?.progress.message).toBe("Waiting in line at Sixtyfour");
  });

  it("stores a run of very many blocks with long names", () => {
    const file = started();
    const blocks = Array.from({ length: 300 }, () => ({ block_name: "é".repeat(500), status: "running" }));
    says(file, liveStatus("running", { blocks }));
    expect(advance(file).runs).toMatchObject([{ status: "running" }]);
  });
});

describe("lookAtJobs with another key than the run was started with", () => {
  it("does not call a run lost that another organisation's key cannot see, and goes on with the right one", () => {
    const file = started();
    file.ports.secrets.keepApiKey("key-of-another-organisation");
    says(file, answering(404, '{"detail":"Run not found"}'));
    for (let looks = 0; looks < 20; looks++) advance(file, 10 * MINUTE);
    const [view] = advance(file).runs;
    expect(view).toMatchObject({
      status: "queued",
      progress: { message: expect.stringContaining("another API key") },
    });
    file.ports.secrets.keepApiKey("test-key-0123456789");
    says(file, liveStatus("running"));
    expect(advance(file, 20 * MINUTE).runs).toMatchObject([{ status: "running" }]);
  });
});

describe("keyMark", () => {
  it("says nothing of the key, differs by key and by run, and is the same each time", () => {
    const mark = keyMark("secret-key-1", "run-1");
    expect(mark).toMatch(/^[0-9a-f]{8}$/);
    expect(keyMark("secret-key-1", "run-1")).toBe(mark);
    expect(keyMark("secret-key-2", "run-1")).not.toBe(mark);
    expect(keyMark("secret-key-1", "run-2")).not.toBe(mark);
  });
});
