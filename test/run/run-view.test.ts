import { describe, expect, it } from "vitest";
import { toRunView } from "../../src/run/run-view.ts";
import type { Job } from "../../src/run/state/job.ts";
import type { Run, WorkingRun } from "../../src/run/state/run.ts";
import { A_FILE, aWorkingRun, JOBS, LANDING, RUNS, TROUBLE } from "../builders/run.ts";

const view = (run: Run) => toRunView(run, "person-me");
const viewOf = (jobs: Job[], change: Partial<WorkingRun> = {}) => view(aWorkingRun(jobs, change));
const running = (percent: number | null): Job => ({
  ...JOBS.running,
  progress: { ...JOBS.running.progress, percent },
});
const failed = (code: string, rows: number): Job => ({
  ...JOBS.failed,
  rows,
  problem: { code, facts: { rows, detail: "x" } },
});

describe("toRunView of a run that failed in part or as a whole", () => {
  it("counts the rows that can be sent again, and tells each reason once", () => {
    const jobs = [failed("run-failed", 3), JOBS.landed, failed("run-failed", 2), failed("run-lost", 1)];
    const shown = view({ ...RUNS.done, jobs, emptyRows: 2 });
    expect(shown).toMatchObject({ rowsFailed: 5, rowsEmpty: 2, jobs: { total: 4, ended: 4 } });
    expect(shown.failures.map(({ code }) => code)).toEqual(["run-failed", "run-lost"]);
  });

  it.each(["start-unknown", "run-lost", "no-result-file", "result-damaged", "download-failed"])(
    "does not offer to send rows again that may be paid for already: %s",
    (code) => {
      expect(view({ ...RUNS.failed, jobs: [failed(code, 4)] }).rowsFailed).toBe(0);
    },
  );

  it("counts as sent only what went out, or may have", () => {
    const unsent: Job[] = [
      { status: "cancelled", rows: 5, jobId: null },
      { ...failed("start-refused", 7), jobId: null } as Job,
    ];
    const sent: Job[] = [JOBS.landed, { ...failed("start-unknown", 2), jobId: null } as Job];
    expect(view({ ...RUNS.done, jobs: [...unsent, ...sent] }).rowsSent).toBe(JOBS.landed.rows + 2);
  });

  it("quotes the reason in the message, and tells it in codes", () => {
    const problem = {
      code: "start-refused",
      facts: { rows: 4 },
      cause: { code: "rejected", facts: { detail: "No such column" } },
    };
    const { error } = view({ ...RUNS.failed, problem });
    expect(error).toMatchObject({
      code: "start-refused",
      cause: { code: "rejected", facts: { detail: "No such column" } },
    });
    expect(error?.message).toMatch(/none of the 4 rows.+did not accept the rows: No such column\.$/);
  });

  it("shows a reason that was stored in words, by an earlier version", () => {
    const problem = { code: "start-refused", facts: { rows: 4, reason: "It was Monday." } };
    const { error } = view({ ...RUNS.failed, problem });
    expect(error?.message).toMatch(/It was Monday\.$/);
    expect(error).not.toHaveProperty("cause");
  });

  it("copes with a reason of another version", () => {
    const problem = {
      code: "download-failed",
      facts: { hours: 24 },
      cause: { code: "moon-phase", facts: {} },
    };
    expect(view({ ...RUNS.failed, problem }).error?.cause?.code).toBe("internal");
  });

  it("copes with codes of another version", () => {
    const unknown = { code: "moon-phase", facts: {} };
    expect(view({ ...RUNS.failed, problem: unknown }).error?.code).toBe("internal");
    expect(viewOf([{ ...JOBS.failed, problem: unknown }]).failures).toMatchObject([{ code: "internal" }]);
    const troubled = { ...JOBS.running, patience: { ...TROUBLE, reason: "moon-phase" } };
    expect(viewOf([troubled]).progress.percent).toBe(40);
  });
});

describe("toRunView", () => {
  it.each(Object.values(RUNS).map((run): [Run["status"], Run] => [run.status, run]))(
    "shows a run that is %s with what belongs to that state only",
    (status, run) => {
      const shown = view(run);
      expect(shown.startedAt).toBe("2026-11-23T14:00:00.000Z");
      expect(shown.finishedAt).toBe(status === "working" ? undefined : "2026-11-23T14:10:00.000Z");
      expect("cancelling" in shown).toBe(status === "working");
      expect("result" in shown).toBe(status === "done");
      expect("error" in shown).toBe(status === "failed");
      expect("undone" in shown).toBe(false);
      expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
    },
  );

  it.each([
    ["submitting", [JOBS.submitting], null],
    ["submitting", [JOBS.submitting, JOBS.landed], null],
    ["queued", [JOBS.submitting, JOBS.queued], null],
    ["running", [JOBS.queued, JOBS.running], null],
    ["running", [JOBS.running, JOBS.submitting, JOBS.ready], null],
    ["downloading", [JOBS.ready], null],
    ["downloading", [JOBS.landed, JOBS.ready, JOBS.running], null],
    ["writing", [JOBS.ready], A_FILE],
    ["writing", [JOBS.landed, JOBS.failed], null],
    ["running", [JOBS.running, JOBS.ready], A_FILE],
  ] as [string, Job[], typeof A_FILE | null][])("is %s while its jobs are %j", (status, jobs, file) => {
    expect(viewOf(jobs, { landing: { ...LANDING, file } }).status).toBe(status);
  });

  it("tells neither who started it nor under which key and job, nor what its tab is known by", () => {
    const runs = [...Object.values(RUNS), aWorkingRun(Object.values(JOBS))];
    expect(JSON.stringify(runs.map(view))).not.toMatch(/person-me|job-1|fingerprint/);
  });

  it("tells mine from other people's", () => {
    expect(view(RUNS.working).mine).toBe(true);
    expect(toRunView(RUNS.working, "person-other").mine).toBe(false);
  });

  it("says that a run is being stopped, and no percentage", () => {
    expect(viewOf([JOBS.running], { cancelling: true })).toMatchObject({
      cancelling: true,
      progress: { percent: null, message: "Stopping" },
    });
  });

  it("says that what a run wrote was removed", () => {
    const shown = view({ ...RUNS.done, result: null });
    expect(shown).toMatchObject({ status: "done", undone: true });
    expect("result" in shown).toBe(false);
  });
});

describe("toRunView's steps", () => {
  const at = (code: string, facts: object = {}) => ({ step: { code, facts } });
  const writing = { ...LANDING, written: { ...LANDING.written, rows: 1_234 }, file: A_FILE };
  const running = { ...JOBS.running, progress: { ...JOBS.running.progress, block: null } };

  it.each([
    ["done", RUNS.done, at("done"), "Done"],
    ["failed", RUNS.failed, at("failed"), "Failed"],
    ["cancelled", RUNS.cancelled, at("cancelled"), "Cancelled"],
    ["sent", aWorkingRun([JOBS.submitting]), at("sending"), "Sending your rows"],
    ["in line", aWorkingRun([JOBS.queued]), at("queued"), "Waiting in line at Sixtyfour"],
    [
      "at a block",
      aWorkingRun([JOBS.running]),
      at("working-on", { block: "find_email" }),
      "Working on find_email",
    ],
    ["at work", aWorkingRun([running]), at("working"), "Working"],
    ["complete", aWorkingRun([JOBS.ready]), at("fetching"), "Fetching the results"],
    [
      "being written",
      aWorkingRun([JOBS.ready], { landing: writing }),
      at("writing", { rows: 1_234 }),
      "Writing the results: 1,234 rows so far",
    ],
    ["being stopped", aWorkingRun([JOBS.running], { cancelling: true }), at("stopping"), "Stopping"],
  ])("are told in codes beside the words while it is %s", (_, run, told, message) => {
    const { progress } = view(run);
    expect(progress).toMatchObject({ ...told, message });
    expect(progress).not.toHaveProperty("trouble");
  });

  it("give way to the problem that keeps it waiting", () => {
    const { progress } = viewOf([{ ...JOBS.running, patience: TROUBLE }]);
    expect(progress).not.toHaveProperty("step");
    expect(progress.trouble).toMatchObject({ code: "service-down" });
    expect(progress.message).toBe(`${progress.trouble?.message} ${progress.trouble?.hint}`);
  });
});

describe("toRunView's progress", () => {
  it.each([
    ["nothing was sent yet", [JOBS.submitting]],
    ["all jobs wait in line", [JOBS.queued, JOBS.submitting]],
    ["a job cannot tell", [running(40), running(null)]],
  ] as [string, Job[]][])("invents no percentage while %s", (_, jobs) => {
    expect(viewOf(jobs).progress.percent).toBeNull();
  });

  it.each(Object.values(RUNS).filter(({ status }) => status !== "working"))(
    "shows no percentage of a run that is over",
    (run) => {
      expect(view(run).progress.percent).toBeNull();
    },
  );

  it("weighs jobs by their rows, and never rounds up to all", () => {
    expect(viewOf([running(50), { ...JOBS.queued, rows: 1 }]).progress.percent).toBe(37);
    expect(viewOf([running(99.9), JOBS.ready]).progress.percent).toBe(99);
    expect(viewOf([JOBS.landed, { ...JOBS.failed, rows: 1 }, running(0)]).progress.percent).toBe(57);
  });

  it("shows the blocks of a job at work, and how many rows are written", () => {
    expect(viewOf([JOBS.running]).progress).toMatchObject({ blocks: [{ name: "find_email" }] });
    const written = { ...LANDING.written, rows: 7 };
    expect(
      viewOf([JOBS.ready], { landing: { ...LANDING, written, file: A_FILE } }).progress.message,
    ).toContain("7 rows");
  });

  it("shows trouble instead of progress, but keeps the blocks", () => {
    const shown = viewOf([{ ...JOBS.running, patience: TROUBLE }]).progress;
    expect(shown).toMatchObject({ percent: null, blocks: [{ name: "find_email" }] });
    expect(shown.message).toContain("problem of its own");
    expect(viewOf([JOBS.ready], { patience: TROUBLE }).progress.message).toContain("problem of its own");
  });
});
