import { describe, expect, it } from "vitest";
import { findLostJob } from "../../../src/run/jobs/find-lost-job.ts";
import type { Job } from "../../../src/run/state/job.ts";
import { aWorkingRun, JOBS } from "../../builders/run.ts";
import { answering } from "../../fakes/fake-http.ts";
import { fakePorts } from "../../fakes/fake-ports.ts";
import { liveStatus, working } from "../../fakes/fake-sixtyfour.ts";
import { contextOf } from "../story.ts";

const SENT_AT = Date.UTC(2026, 10, 23, 14);
const LOST = { ...JOBS.submitting, sentAt: SENT_AT, askedAt: SENT_AT };
const at = (minutes: number) => new Date(SENT_AT + minutes * 60_000).toISOString();

/** Looks for the second job of a run, of three rows, among these runs of the workflow. */
function find(listed: object[], live: Record<string, ReturnType<typeof working>> = {}) {
  const { ports, sixtyfour } = fakePorts();
  const run = aWorkingRun([{ ...JOBS.queued, jobId: "known" }, LOST]);
  sixtyfour.listed = answering(200, listed);
  for (const [jobId, answer] of Object.entries(live)) sixtyfour.live.set(jobId, answer);
  const context = contextOf(ports);
  context.store.save(run);
  context.store.save({ ...aWorkingRun([{ ...JOBS.landed, jobId: "of-another-run" }]), id: "run-2" });
  ports.http.batches.length = 0;
  return { search: findLostJob(context, run, 1, LOST), ports };
}

const search = (...given: Parameters<typeof find>) => find(...given).search;

describe("findLostJob cannot tell", () => {
  it.each([[{ kind: "unreachable" } as const], [answering(503)], [answering(200, "<html>")]])(
    "while nobody lists the runs: %j",
    (answer) => {
      const { ports, sixtyfour } = fakePorts();
      sixtyfour.listed = answer;
      expect(findLostJob(contextOf(ports), aWorkingRun([LOST]), 0, LOST)).toMatchObject({ kind: "unclear" });
    },
  );

  it.each([
    ["has not begun", liveStatus("queued")],
    ["has blocks that count nothing", working(null)],
    ["says nothing for now", answering(500)],
  ])("while a run that began since then %s", (_, answer) => {
    expect(search([{ job_id: "a", queued_at: at(0) }], { a: answer })).toEqual({ kind: "not-begun" });
  });

  it("which of two runs with as many rows is ours", () => {
    const listed = [
      { job_id: "a", queued_at: at(0) },
      { job_id: "b", queued_at: at(0) },
    ];
    expect(search(listed, { a: working(3), b: working(3) })).toEqual({ kind: "several" });
  });
});

describe("findLostJob and two starts of as many rows in doubt", () => {
  it("takes what it finds for neither", () => {
    const { ports, sixtyfour } = fakePorts();
    sixtyfour.listed = answering(200, [{ job_id: "a", queued_at: at(0) }]);
    sixtyfour.live.set("a", working(3));
    const context = contextOf(ports);
    const run = aWorkingRun([LOST, LOST]);
    context.store.save(run);
    expect(findLostJob(context, run, 0, LOST)).toEqual({ kind: "several" });
  });
});

describe("findLostJob before twins", () => {
  it.each([
    ["in the same run", (twin: Job) => aWorkingRun([{ ...JOBS.submitting, sentAt: SENT_AT }, twin])],
    ["in another run", (twin: Job) => ({ ...aWorkingRun([twin]), id: "run-2" })],
  ])("tells none of two starts in doubt with as many rows %s", (_, runWith) => {
    const { ports, sixtyfour } = fakePorts();
    const context = contextOf(ports);
    const ours = aWorkingRun([{ ...JOBS.submitting, sentAt: SENT_AT }]);
    sixtyfour.listed = answering(200, [{ job_id: "a", queued_at: at(0) }]);
    sixtyfour.live.set("a", working(3));
    context.store.save(ours);
    context.store.save(runWith({ ...JOBS.submitting, sentAt: SENT_AT }));
    const job = { ...JOBS.submitting, sentAt: SENT_AT };
    expect(findLostJob(context, ours, 0, job)).toEqual({ kind: "several" });
    context.store.save(runWith({ ...JOBS.submitting, rows: 4, sentAt: SENT_AT }));
    expect(findLostJob(context, ours, 0, job)).toEqual({ kind: "found", jobId: "a" });
  });
});

describe("findLostJob finds nothing", () => {
  it("that began long after the last request went out", () => {
    const later = { a: working(3) };
    expect(search([{ job_id: "a", queued_at: at(3) }], later)).toMatchObject({ kind: "found" });
    expect(search([{ job_id: "a", queued_at: at(4) }], later)).toEqual({ kind: "not-there" });
  });

  it("when nothing is listed, and asks for no status then", () => {
    const { ports, search: nothing } = find([]);
    expect(nothing).toEqual({ kind: "not-there" });
    expect(ports.http.batches).toEqual([1]);
  });

  it.each([
    [
      "belong to jobs that this file knows",
      [
        { job_id: "known", queued_at: at(0) },
        { job_id: "of-another-run", queued_at: at(0) },
      ],
    ],
    ["began long before", [{ job_id: "a", queued_at: at(-3) }]],
    ["began after the request was given up", [{ job_id: "a", queued_at: at(9) }]],
    ["do not tell when they began", [{ job_id: "a" }, { job_id: "b", queued_at: "soon" }]],
  ])("among runs that %s", (_, listed) => {
    expect(search(listed, { a: working(3), known: working(3), "of-another-run": working(3) })).toEqual({
      kind: "not-there",
    });
  });

  it.each([
    ["is over and was given no rows", liveStatus("failed")],
    ["is not known after all", answering(404)],
  ])("when the one that began since then %s", (_, answer) => {
    expect(search([{ job_id: "a", queued_at: at(0) }], { a: answer })).toEqual({ kind: "not-there" });
  });

  it("among other people's runs of other sizes", () => {
    expect(search([{ job_id: "a", queued_at: at(0) }], { a: working(4) })).toEqual({ kind: "not-there" });
  });
});

describe("findLostJob finds", () => {
  it("the run that began since then with as many rows, by whichever time is told", () => {
    const listed = [
      { job_id: "a", queued_at: at(5) },
      { job_id: "b", created_at: at(-1.5) },
      { job_id: "c", queued_at: at(1) },
    ];
    expect(search(listed, { a: working(4), b: working(3), c: working(2) })).toEqual({
      kind: "found",
      jobId: "b",
    });
  });

  it("it in two requests, however many candidates there are", () => {
    const listed = Array.from({ length: 50 }, (_, index) => ({ job_id: `j${index}`, queued_at: at(0) }));
    const { ports, search: found } = find(listed, { j7: working(3) });
    expect(found).toEqual({ kind: "found", jobId: "j7" });
    expect(ports.http.batches).toEqual([1, 50]);
  });
});
