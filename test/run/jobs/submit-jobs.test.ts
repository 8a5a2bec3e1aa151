import { describe, expect, it } from "vitest";
import { MOST_IN_FLIGHT } from "../../../src/run/jobs/submit-jobs.ts";
import { aLeadSheet, manyLeads } from "../../builders/lead-sheet.ts";
import { answering } from "../../fakes/fake-http.ts";
import { type FakePorts, fakePorts } from "../../fakes/fake-ports.ts";
import { liveStatus, working } from "../../fakes/fake-sixtyfour.ts";
import {
  advance,
  inDoubt,
  jobStatuses,
  MINUTE,
  start,
  startedInJobs,
  storedInJobs,
  storedRun,
} from "../story.ts";

const firstJob = (file: FakePorts) => storedRun(file).jobs[0];
const posts = ({ ports }: FakePorts) => ports.http.requests.filter(({ method }) => method === "POST");

/** Starts no run again, but finds out whether its rows are free. */
function isFree({ ports }: FakePorts): boolean {
  try {
    start(ports);
    return true;
  } catch {
    return false;
  }
}

describe("submitJobs after an answer that was lost", () => {
  it.each(["before", "after"] as const)(
    "asks again under the same key, to the letter (lost %s acting)",
    (lost) => {
      const file = inDoubt(lost);
      expect(storedRun(file)).toMatchObject({ jobs: [{ status: "submitting", sentAt: expect.any(Number) }] });
      const [sheet] = file.ports.sheets.state.sheets;
      sheet?.cells.splice(1, 1, ["Somebody", "Else", "Rome"]);

      advance(file);
      const [first, second] = posts(file);
      expect(second).toEqual(first);
      expect(storedRun(file)).toMatchObject({ jobs: [{ status: "queued", jobId: "job-1" }] });
      expect(file.sixtyfour.jobs).toHaveLength(1);
    },
  );

  it("does not ask again before it is time to", () => {
    const file = inDoubt("before");
    advance(file, 4_000);
    expect(posts(file)).toHaveLength(1);
    advance(file, 1_000);
    expect(posts(file)).toHaveLength(2);
  });

  it.each([400, 402, 403])("keeps the rows for sent when %i comes then", (status) => {
    const file = inDoubt("after");
    file.sixtyfour.start = answering(status);
    advance(file);
    expect(storedRun(file)).toMatchObject({ status: "failed", problem: { code: "start-unknown" } });
    expect(isFree(file)).toBe(false);
  });

  it("waits for another key when this one is not accepted any more", () => {
    const file = inDoubt("before");
    file.sixtyfour.start = answering(401);
    advance(file);
    expect(firstJob(file)).toMatchObject({ status: "submitting", patience: { reason: "wrong-key" } });
    file.sixtyfour.start = null;
    advance(file);
    expect(firstJob(file)).toMatchObject({ status: "queued" });
  });

  it("waits for a run that may be ours and has not begun, but not for ever", () => {
    const file = inDoubt("after");
    for (let looks = 0; looks < 50; looks++) advance(file, 10_000);
    expect(posts(file)).toHaveLength(1);
    for (let looks = 0; looks < 20; looks++) advance(file, 10_000);
    expect(posts(file)).toHaveLength(2);
    expect(firstJob(file)).toMatchObject({ status: "queued", jobId: "job-1" });
  });

  it("keeps the doubt through a clear refusal that passes", () => {
    const file = inDoubt("after");
    file.sixtyfour.start = answering(429);
    advance(file);
    expect(storedRun(file)).toMatchObject({ jobs: [{ sentAt: expect.any(Number) }] });
    file.sixtyfour.start = null;
    advance(file);
    expect(storedRun(file)).toMatchObject({ jobs: [{ status: "queued" }] });
  });

  it("keeps the rows for sent when what was to be sent has vanished", () => {
    const file = inDoubt("after");
    file.ports.tables.kept.delete("outbox");
    advance(file);
    expect(posts(file)).toHaveLength(1);
    expect(storedRun(file)).toMatchObject({ status: "failed", problem: { code: "start-unknown" } });
    expect(isFree(file)).toBe(false);
  });

  it("keeps the rows for sent when the execution died while it asked, and a refusal comes then", () => {
    const file = fakePorts();
    file.journal.onCall((call) => {
      if (call.startsWith("POST")) throw new Error("Exceeded maximum execution time");
    });
    expect(() => start(file.ports)).toThrow();
    file.journal.onCall(() => {});
    file.sixtyfour.start = answering(403);
    advance(file);
    expect(storedRun(file)).toMatchObject({ status: "failed", problem: { code: "start-unknown" } });
    expect(isFree(file)).toBe(false);
  });

  it("tells the person after a day, and keeps the rows for sent", () => {
    const file = inDoubt("after");
    file.sixtyfour.listed = answering(503);
    for (let hour = 0; hour < 26; hour++) advance(file, 60 * MINUTE);
    expect(storedRun(file)).toMatchObject({ status: "failed", problem: { code: "start-unknown" } });
    expect(isFree(file)).toBe(false);
  });
});

describe("submitJobs after a clear refusal that passes", () => {
  function refused(): FakePorts {
    const file = fakePorts();
    file.sixtyfour.start = answering(429, "", { "retry-after": "120" });
    start(file.ports);
    return file;
  }

  it("asks again when the server wants it, not before", () => {
    const file = refused();
    file.sixtyfour.start = null;
    advance(file, 119_000);
    expect(posts(file)).toHaveLength(1);
    advance(file, 1_000);
    expect(storedRun(file)).toMatchObject({ jobs: [{ status: "queued", jobId: "job-1" }] });
  });

  it("frees the rows after a day of it", () => {
    const file = refused();
    for (let hour = 0; hour < 26; hour++) advance(file, 60 * MINUTE);
    expect(storedRun(file)).toMatchObject({ status: "failed", problem: { code: "start-refused" } });
    expect(isFree(file)).toBe(true);
  });

  it("frees the rows when what was to be sent has vanished", () => {
    const file = refused();
    file.ports.tables.kept.delete("outbox");
    advance(file);
    expect(storedRun(file)).toMatchObject({
      status: "failed",
      problem: { code: "start-refused", cause: { code: "outbox-lost" } },
    });
    file.sixtyfour.start = null;
    expect(isFree(file)).toBe(true);
  });
});

describe("submitJobs of two runs", () => {
  it("keeps in the outbox what the other has yet to send", () => {
    const file = fakePorts();
    file.sixtyfour.start = answering(429);
    start(file.ports, { limit: 1 });
    start(file.ports, { limit: 1 });
    file.sixtyfour.start = null;
    advance(file);
    const bodies = file.sixtyfour.jobs.map(({ body }) => body).sort();
    expect(bodies.map((body) => body.includes("Ada Okafor"))).toEqual([true, false]);
    expect(bodies.map((body) => body.includes("Bo Lindqvist"))).toEqual([false, true]);
    expect(file.ports.tables.kept.get("outbox")).toEqual([]);
  });
});

describe("submitJobs looks for a lost job first", () => {
  it("and does not ask again when it is found by its rows", () => {
    const file = inDoubt("after");
    file.sixtyfour.live.set("job-1", working(3));
    advance(file);
    expect(posts(file)).toHaveLength(1);
    expect(firstJob(file)).toMatchObject({ status: "running", jobId: "job-1" });
    expect(file.ports.tables.read("ledger").filter(([kind]) => kind === "accepted")).toHaveLength(1);
  });

  it("and takes nobody else's run for it", () => {
    const file = inDoubt("before");
    const listed = [{ job_id: "foreign", queued_at: file.sixtyfour.began }];
    file.sixtyfour.listed = answering(200, listed);
    file.sixtyfour.live.set("foreign", working(4));
    advance(file);
    expect(posts(file)).toHaveLength(2);
    expect(firstJob(file)).toMatchObject({ jobId: "job-1" });
  });

  it("and asks for nothing while the list cannot be had", () => {
    const file = inDoubt("after");
    file.sixtyfour.listed = answering(500);
    advance(file);
    advance(file);
    expect(posts(file)).toHaveLength(1);
    expect(firstJob(file)).toMatchObject({ status: "submitting", patience: { attempts: 3 } });
  });
});

describe("submitJobs of several jobs", () => {
  it("has three of them in flight at most, and sends the next when one is over", () => {
    const file = startedInJobs([1, 1, 1, 1, 1]);
    expect(MOST_IN_FLIGHT).toBe(3);
    expect(jobStatuses(file)).toEqual(["queued", "queued", "queued", "submitting", "submitting"]);
    advance(file);
    expect(file.sixtyfour.jobs).toHaveLength(3);
    file.sixtyfour.live.set("job-2", liveStatus("failed"));
    advance(file);
    advance(file);
    expect(jobStatuses(file)).toEqual(["queued", "failed", "queued", "queued", "submitting"]);
  });

  it("counts one whose answer was lost as in flight", () => {
    const file = storedInJobs([1, 1, 1, 1]);
    file.ports.http.lose("after");
    advance(file, 0);
    expect(jobStatuses(file)).toEqual(["submitting", "queued", "queued", "submitting"]);
    advance(file, 0);
    expect(posts(file)).toHaveLength(3);
  });

  it("gives each its own key and rows, and drops from the outbox what was sent", () => {
    const file = startedInJobs([2, 1, 1, 1]);
    expect(file.sixtyfour.jobs.map(({ key }) => key)).toEqual(["run-1-0", "run-1-1", "run-1-2"]);
    expect(file.sixtyfour.jobs.map(({ body }) => JSON.parse(body).webhook_payload.length)).toEqual([2, 1, 1]);
    expect(file.ports.tables.read("outbox").map(([, job]) => job)).toEqual(["3"]);
  });

  it("does not hold back the others when one is refused for good, and frees its rows alone", () => {
    const file = storedInJobs([1, 1]);
    const [first] = [answering(400, { message: "No such column" })];
    file.ports.http.on("POST", /run\?/, ({ headers }) =>
      headers["idempotency-key"] === "run-1-0" ? first : answering(200, { job_id: "job-1" }),
    );
    advance(file, 0);
    expect(storedRun(file).jobs).toMatchObject([
      { status: "failed", jobId: null, problem: { code: "start-refused", facts: { rows: 1 } } },
      { status: "queued" },
    ]);
    expect(start(file.ports).counts).toMatchObject({ toSend: 1, alreadySent: 1 });
  });

  it("begins no request when the time is over", () => {
    const file = storedInJobs([1, 1, 1]);
    file.journal.onCall((call) => {
      if (call.startsWith("POST")) file.ports.clock.pass(30_000);
    });
    advance(file, 0);
    expect(file.sixtyfour.jobs).toHaveLength(1);
    advance(file, 0);
    expect(file.sixtyfour.jobs).toHaveLength(2);
  });

  it("is what a start makes of more rows than a job holds, in their order", () => {
    const file = fakePorts(aLeadSheet(manyLeads(12_000)));
    const view = start(file.ports, { confirmedRows: 12_000 });
    expect(view.jobs).toEqual({ total: 3, ended: 0 });
    const names = file.sixtyfour.jobs.flatMap(({ body }) =>
      JSON.parse(body).webhook_payload.map(({ full_name }: { full_name: string }) => full_name),
    );
    expect(names).toEqual(manyLeads(12_000).map(([name]) => name));
  });
});
