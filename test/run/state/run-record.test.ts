import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { JOBS_PER_RUN } from "../../../src/run/jobs/split-jobs.ts";
import type { Job } from "../../../src/run/state/job.ts";
import type { WorkingRun } from "../../../src/run/state/run.ts";
import { createRunStore } from "../../../src/run/state/run-store.ts";
import { A_FILE, aWorkingRun, LANDING, STARTED_AT } from "../../builders/run.ts";
import { fakeRecords } from "../../fakes/fake-records.ts";

const words = fc.oneof(
  fc.string({ minLength: 250, maxLength: 300 }),
  fc.string({ unit: "binary", minLength: 250, maxLength: 300 }),
  fc.constant("é".repeat(300)),
);
const jobId = fc.uuid();
const patience = fc.record({
  attempts: fc.nat(200),
  repeats: fc.nat(200),
  failingSince: fc.constant(STARTED_AT),
  notBefore: fc.constant(STARTED_AT + 600_000),
  reason: fc.constantFrom("service-down", "rate-limited", "unreadable"),
  facts: words.map((detail) => ({ detail })),
});
const block = fc.record({
  name: fc.constant("é".repeat(40)),
  status: fc.constant("completed" as const),
  percent: fc.constant(99.999_999),
  processed: fc.constant(5_000),
  total: fc.constant(5_000),
});
const inFlight: fc.Arbitrary<Job> = fc.record({
  status: fc.constant("running" as const),
  rows: fc.constant(5_000),
  jobId,
  patience,
  progress: fc.record({
    percent: fc.constant(33.333_333_333),
    block: fc.constant("é".repeat(40)),
    blocks: fc.array(block, { minLength: 12, maxLength: 12 }),
  }),
});
const other: fc.Arbitrary<Job> = fc.oneof(
  fc.record({ status: fc.constant("submitting" as const), rows: fc.constant(5_000), patience }),
  fc.record({ status: fc.constant("ready" as const), rows: fc.constant(5_000), jobId, patience }),
  fc.record({
    status: fc.constant("failed" as const),
    rows: fc.constant(5_000),
    jobId,
    problem: words.map((detail) => ({
      code: "run-unwatched",
      facts: { rows: 5_000, hours: 24 },
      cause: { code: "service-down", facts: { detail } },
    })),
  }),
);
const run: fc.Arbitrary<WorkingRun> = fc
  .tuple(
    fc.array(inFlight, { minLength: 3, maxLength: 3 }),
    fc.array(other, { minLength: JOBS_PER_RUN - 3, maxLength: JOBS_PER_RUN - 3 }),
  )
  .map(([working, others]) => {
    const written = { ...LANDING.written, rows: 100_000, columns: 300, evidence: "t".repeat(300) };
    const columns = Array.from({ length: 300 }, (_, at) => 299 - at);
    const file = {
      ...A_FILE,
      width: 300,
      columns,
      size: 100_000_000,
      etag: '"0123456789abcdef0123456789abcdef"',
    };
    return aWorkingRun([...working, ...others], {
      workflow: { id: "6f3c1b0e-0000-4000-8000-000000000000", name: "é".repeat(200) },
      landing: { sheetId: 2_000_000_000, written, file: { ...file, before: written } },
    });
  });

describe("the record of a run", () => {
  test.prop([run], { numRuns: 40 })("can be stored and read again, whatever befell its jobs", (worst) => {
    const records = fakeRecords();
    const store = createRunStore(records);
    store.save(worst);
    expect(store.unreadableIds()).toEqual([]);
    const kept = store.get(worst.id);
    expect(kept?.jobs.map(({ status, rows }) => ({ status, rows }))).toEqual(
      worst.jobs.map(({ status, rows }) => ({ status, rows })),
    );
    expect(kept).toMatchObject({ landing: worst.landing });
  });

  test.prop([run], { numRuns: 10 })("keeps everything while there is room", (worst) => {
    const one: WorkingRun = { ...worst, landing: LANDING, jobs: worst.jobs.slice(0, 1) };
    const store = createRunStore(fakeRecords());
    store.save(one);
    expect(store.get(one.id)).toEqual(one);
  });
});
