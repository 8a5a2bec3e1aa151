import { describe, expect, it } from "vitest";
import type { Ports } from "../../src/ports.ts";
import { Problem } from "../../src/problems/problem.ts";
import type { RunView } from "../../src/protocol.ts";
import { cancelRun } from "../../src/run/cancel-run.ts";
import { aLeadSheet, manyLeads } from "../builders/lead-sheet.ts";
import { RUNS } from "../builders/run.ts";
import { answering } from "../fakes/fake-http.ts";
import { type FakePorts, fakePorts, otherPerson } from "../fakes/fake-ports.ts";
import { liveStatus, working } from "../fakes/fake-sixtyfour.ts";
import {
  advance,
  contextOf,
  HOUR,
  inDoubt,
  jobStatuses,
  MINUTE,
  start,
  startedInJobs,
  storedInJobs,
  storedRun,
} from "./story.ts";

function cancel(file: FakePorts, ports: Ports = file.ports): RunView | string {
  try {
    return cancelRun(contextOf(ports), storedRun(file).id);
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

/** Whether the rows of the run can be planned again. */
function isFree(file: FakePorts): boolean {
  const { ports } = file;
  ports.http.on("POST", /\/workflows\/run\?/, answering(400));
  try {
    start(ports);
    return true;
  } catch {
    return false;
  }
}

function gone(file: FakePorts): void {
  expect(storedRun(file)).toMatchObject({ status: "cancelled", finishedAt: file.ports.clock.now() });
  expect(file.ports.tabs.made.size).toBe(0);
  expect(file.ports.tables.read("outbox")).toEqual([]);
}

describe("cancelRun refuses", () => {
  it("a run that nobody knows, another person's, and any while somebody is at work", () => {
    const file = startedInJobs([1]);
    expect(cancel(file, otherPerson(file.ports))).toBe("not-your-run");
    file.ports.lock.heldByOther = true;
    expect(cancel(file)).toBe("busy");
    file.ports.lock.heldByOther = false;
    expect(() => cancelRun(contextOf(file.ports), "run-9")).toThrow(new Problem("run-unknown"));
    expect(jobStatuses(file)).toEqual(["queued"]);
  });

  it.each([RUNS.done, RUNS.failed, RUNS.cancelled])(
    "to change a run that is $status, which it shows",
    (run) => {
      const file = fakePorts();
      contextOf(file.ports).store.save(run);
      expect(cancel(file)).toMatchObject({ status: run.status });
      expect(storedRun(file)).toEqual(run);
    },
  );
});

describe("cancelRun", () => {
  it("ends a run of which nothing was sent, and its rows are free", () => {
    const file = storedInJobs([1, 2]);
    expect(cancel(file)).toMatchObject({ status: "cancelled" });
    expect(file.ports.http.requests).toEqual([]);
    gone(file);
    expect(isFree(file)).toBe(true);
  });

  it("stops what Sixtyfour works on, and what was paid for stays sent; the rest is free", () => {
    const file = startedInJobs([1, 1, 1, 2]);
    file.sixtyfour.live.set("job-1", working(1));
    advance(file);
    expect(cancel(file)).toMatchObject({ status: "cancelled", jobs: { total: 4, ended: 4 } });
    expect(file.sixtyfour.cancelled).toEqual(["job-1", "job-2", "job-3"]);
    gone(file);
    file.ports.sheets.state.selection = [{ row: 2, column: 1, rows: 5, columns: 3 }];
    expect(start(file.ports).counts).toMatchObject({ alreadySent: 3, toSend: 2 });
  });

  it("throws away what was written, and forgets results that wait", () => {
    const file = startedInJobs([1, 1, 1]);
    file.sixtyfour.complete("job-1", "a\n1\n", 1);
    file.sixtyfour.complete("job-3", "a\n1\n", 1);
    advance(file);
    expect(jobStatuses(file)).toEqual(["landed", "queued", "ready"]);
    expect(file.ports.tabs.made.size).toBe(1);
    cancel(file);
    expect(jobStatuses(file)).toEqual(["landed", "cancelled", "cancelled"]);
    expect(file.sixtyfour.cancelled).toEqual(["job-2"]);
    gone(file);
  });

  it.each([409, 404])("takes %i for over already", (status) => {
    const file = startedInJobs([1]);
    file.sixtyfour.cancel = answering(status);
    expect(cancel(file)).toMatchObject({ status: "cancelled" });
  });

  it.each([
    [{ kind: "unreachable" } as const],
    [answering(503)],
    [answering(429, "", { "retry-after": "60" })],
  ])("goes on stopping later when it is answered %j", (answer) => {
    const file = startedInJobs([1]);
    file.sixtyfour.cancel = answer;
    expect(cancel(file)).toMatchObject({
      status: "queued",
      cancelling: true,
      progress: { message: "Stopping" },
    });
    file.sixtyfour.cancel = null;
    file.sixtyfour.complete("job-1", "a\n1\n", 1);
    advance(file, MINUTE);
    gone(file);
    expect(file.sixtyfour.cancelled).toEqual(["job-1"]);
  });

  it("sends nothing and looks at nothing while it goes on", () => {
    const file = startedInJobs([1, 1, 1, 1]);
    file.sixtyfour.cancel = answering(503);
    cancel(file);
    file.journal.clear();
    advance(file);
    expect(jobStatuses(file)).toEqual(["queued", "queued", "queued", "cancelled"]);
    expect(new Set(file.journal.calls.filter((call) => /^(GET|POST)/.test(call)))).toEqual(
      new Set(["POST /workflows/cancel"]),
    );
  });

  it("can be asked for twice", () => {
    const file = startedInJobs([1]);
    file.sixtyfour.cancel = answering(503);
    cancel(file);
    expect(cancel(file)).toMatchObject({ cancelling: true });
    expect(storedRun(file).jobs).toMatchObject([{ patience: { attempts: 1 } }]);
  });

  it("does not keep a run for ever that nobody can stop any more", () => {
    const file = startedInJobs([1]);
    file.sixtyfour.cancel = answering(401);
    cancel(file);
    for (let hour = 0; hour < 26; hour++) advance(file, HOUR);
    expect(storedRun(file)).toMatchObject({
      status: "cancelled",
      jobs: [{ problem: { code: "run-unwatched" } }],
    });
    expect(file.ports.trigger.known.exists).toBe(false);
    expect(isFree(file)).toBe(false);
  });
});

describe("cancelRun after an answer that was lost", () => {
  it("stops the job that it finds, whose rows stay sent", () => {
    const file = inDoubt("after");
    file.sixtyfour.live.set("job-1", working(3));
    expect(cancel(file)).toMatchObject({ status: "submitting", cancelling: true });
    advance(file, 5_000);
    expect(file.sixtyfour.cancelled).toEqual(["job-1"]);
    gone(file);
    expect(isFree(file)).toBe(false);
  });

  it("waits until a job would be listed, then knows that there is none, and the rows are free", () => {
    const file = inDoubt("before");
    cancel(file);
    for (let looks = 0; looks < 5; looks++) advance(file, 10_000);
    expect(storedRun(file)).toMatchObject({ status: "working", cancelling: true });
    advance(file, 20_000);
    gone(file);
    expect(file.sixtyfour.jobs).toEqual([]);
    expect(isFree(file)).toBe(true);
  });

  it("counts that time from the last request, since each of them may have been acted on", () => {
    const file = inDoubt("before");
    file.ports.clock.pass(5 * MINUTE);
    file.ports.http.lose("before");
    advance(file, 0);
    cancel(file);
    for (let looks = 0; looks < 5; looks++) advance(file, 10_000);
    expect(storedRun(file)).toMatchObject({ status: "working", cancelling: true });
    advance(file, 20_000);
    gone(file);
  });

  it("frees no rows while a job that has not begun yet may be theirs", () => {
    const file = inDoubt("after");
    cancel(file);
    for (let looks = 0; looks < 10; looks++) advance(file, 5 * MINUTE);
    expect(storedRun(file)).toMatchObject({ status: "working", cancelling: true });
    file.sixtyfour.live.set("job-1", working(3));
    advance(file);
    expect(file.sixtyfour.cancelled).toEqual(["job-1"]);
    gone(file);
    expect(isFree(file)).toBe(false);
  });

  it("frees no rows while nobody can be asked, nor after a day of it", () => {
    const file = inDoubt("after");
    file.sixtyfour.listed = { kind: "unreachable" };
    cancel(file);
    for (let hour = 0; hour < 5; hour++) advance(file, HOUR);
    expect(storedRun(file)).toMatchObject({ status: "working" });
    for (let hour = 0; hour < 22; hour++) advance(file, HOUR);
    expect(storedRun(file)).toMatchObject({
      status: "cancelled",
      jobs: [{ problem: { code: "start-unknown" } }],
    });
    expect(isFree(file)).toBe(false);
  });

  it("leaves other people's runs of the workflow alone", () => {
    const file = inDoubt("before");
    file.sixtyfour.listed = answering(200, [{ job_id: "foreign", queued_at: file.sixtyfour.began }]);
    file.sixtyfour.live.set("foreign", working(4));
    cancel(file);
    advance(file);
    expect(file.sixtyfour.cancelled).toEqual([]);
    gone(file);
  });
});

describe("a run that is cancelled in Sixtyfour itself", () => {
  it("is cancelled here", () => {
    const file = fakePorts(aLeadSheet(manyLeads(1)));
    start(file.ports);
    file.sixtyfour.live.set("job-1", liveStatus("CANCELED"));
    advance(file);
    gone(file);
  });
});
