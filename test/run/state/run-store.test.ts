import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { isWorking, type Run } from "../../../src/run/state/run.ts";
import { createRunStore } from "../../../src/run/state/run-store.ts";
import { aWorkingRun, JOBS, RUNS, TROUBLE } from "../../builders/run.ts";
import { fakeRecords } from "../../fakes/fake-records.ts";

function setUp(texts: Record<string, string> = {}) {
  const records = fakeRecords();
  for (const [key, text] of Object.entries(texts)) records.kept.set(key, text);
  return { records, store: createRunStore(records) };
}

const stored = (change: object) => JSON.stringify({ ...RUNS.working, ...change });

describe("the run store before records it cannot read", () => {
  it.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["null", "null"],
    ["a list", "[]"],
    ["another version", stored({ version: 2 })],
    ["an unknown state", stored({ status: "paused" })],
    ["a missing member", stored({ cancelling: undefined })],
    ["no job", stored({ jobs: [] })],
    ["a job in an unknown state", stored({ jobs: [{ ...JOBS.queued, status: "paused" }] })],
    ["a job without its id", stored({ jobs: [{ ...JOBS.queued, jobId: undefined }] })],
    ["a time of a job beyond all dates", stored({ jobs: [{ ...JOBS.submitting, sentAt: 1e300 }] })],
    ["a landing that makes no sense", stored({ landing: { sheetId: "x" } })],
    ["a member of the wrong type", stored({ rowsSent: "3" })],
    ["a negative count", stored({ rowsSent: -1 })],
    ["a time beyond all dates", stored({ startedAt: 1e300 })],
  ])("neither shows nor loses %s", (_, text) => {
    const { records, store } = setUp({ "run.odd": text, "run.run-1": JSON.stringify(RUNS.done) });
    expect(store.all()).toEqual([RUNS.done]);
    store.prune();
    expect(records.kept.get("run.odd")).toBe(text);
    expect(store.unreadableIds()).toEqual(["odd"]);
  });

  it("takes no notice of records that are no runs", () => {
    const { store } = setUp({ settings: JSON.stringify(RUNS.done), "rerun.1": JSON.stringify(RUNS.done) });
    expect(store.all()).toEqual([]);
  });

  test.prop([fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.json()))])("never throws", (texts) => {
    const { store } = setUp(
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [`run.${key}`, text])),
    );
    expect(store.all()).toEqual([]);
  });
});

describe("the run store", () => {
  it("gives back the facts of what is told about a result, so that every language can tell it", () => {
    const { store } = setUp();
    const notices = [{ code: "rows-missing", message: "2 rows", facts: { missing: 2 } }];
    store.save({ ...RUNS.done, notices });
    expect(store.all()).toMatchObject([{ notices }]);
  });

  it("reads progress that an earlier version stored in words", () => {
    const { block: _, ...progress } = JOBS.running.progress;
    const jobs = [{ ...JOBS.running, progress: { ...progress, message: "Working on filter" } }];
    const { store } = setUp({ "run.run-1": stored({ jobs }) });
    expect(store.all()).toMatchObject([{ jobs: [{ progress: { percent: 40, block: null } }] }]);
  });

  it.each(Object.values(RUNS).map((run): [Run["status"], Run] => [run.status, run]))(
    "gives back a run that is %s as it was",
    (_, run) => {
      const { store } = setUp();
      store.save(run);
      expect(store.all()).toEqual([run]);
      expect(store.working()).toEqual(isWorking(run) ? [run] : []);
      expect(store.get("run-1")).toEqual(run);
      expect(store.get("run-2")).toBeUndefined();
    },
  );

  it.each(Object.values(JOBS).map((job): [string, Run] => [job.status, aWorkingRun([job])]))(
    "gives back a run whose job is %s as it was",
    (_, run) => {
      const { store } = setUp();
      store.save(run);
      expect(store.all()).toEqual([run]);
    },
  );

  it("is saved within what Google takes, whatever the server said", () => {
    const { store } = setUp();
    const block = { status: "running", percent: 50, processed: 1, total: 2 } as const;
    const words = { ...TROUBLE, facts: { detail: "ü".repeat(300) } };
    const blocks = Array.from({ length: 12 }, (_, n) => ({
      ...block,
      name: `block ${n}`.repeat(5),
    }));
    const jobs = Array.from({ length: 20 }, () => ({
      ...JOBS.running,
      patience: words,
      progress: { ...JOBS.running.progress, blocks },
    }));
    store.save(aWorkingRun(jobs));
    expect(store.get(aWorkingRun(jobs).id)?.jobs).toHaveLength(20);
  });

  it("drops members that the state cannot have", () => {
    const { store } = setUp({ "run.run-1": stored({ finishedAt: 1, idempotencyKey: "x" }) });
    expect(store.all()).toEqual([RUNS.working]);
  });

  it("shows the newest run first", () => {
    const { store } = setUp();
    for (const startedAt of [2_000, 3_000, 1_000]) {
      store.save({ ...RUNS.done, id: `run-${startedAt}`, startedAt });
    }
    expect(store.all().map(({ startedAt }) => startedAt)).toEqual([3_000, 2_000, 1_000]);
  });

  it("forgets the oldest ended runs beyond forty, and no active one however old", () => {
    const { store } = setUp();
    store.save({ ...RUNS.working, id: "old-but-active", startedAt: 1 });
    for (let startedAt = 1; startedAt <= 42; startedAt++) {
      store.save({ ...RUNS.done, id: `ended-${startedAt}`, startedAt: startedAt * 1_000 });
    }
    store.prune();
    const ids = store.all().map(({ id }) => id);
    expect(ids).toHaveLength(41);
    expect(ids).toContain("old-but-active");
    expect(ids).not.toContain("ended-2");
    expect(ids).toContain("ended-3");
  });
});
