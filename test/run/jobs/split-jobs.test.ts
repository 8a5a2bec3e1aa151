import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { ROWS_PER_RUN } from "../../../src/plan/make-plan.ts";
import { ROWS_PER_JOB } from "../../../src/run/bounds.ts";
import { BYTES_PER_JOB, JOBS_PER_RUN, splitJobs } from "../../../src/run/jobs/split-jobs.ts";

const bytesOf = (bytes: number) => bytes;

describe("splitJobs", () => {
  it("makes no job of no rows", () => {
    expect(splitJobs([], bytesOf)).toEqual([]);
  });

  it("sends a row of its own that is larger than a job may be", () => {
    expect(splitJobs([1, BYTES_PER_JOB + 1, 1], bytesOf)).toEqual([[1], [BYTES_PER_JOB + 1], [1]]);
  });

  it("fills a job to its last row and its last byte", () => {
    expect(splitJobs(new Array(ROWS_PER_JOB).fill(1), bytesOf)).toHaveLength(1);
    expect(splitJobs(new Array(ROWS_PER_JOB + 1).fill(1), bytesOf).map(({ length }) => length)).toEqual([
      ROWS_PER_JOB,
      1,
    ]);
    expect(splitJobs([BYTES_PER_JOB - 1, 1], bytesOf)).toHaveLength(1);
    expect(splitJobs([BYTES_PER_JOB - 1, 2], bytesOf)).toHaveLength(2);
  });

  it("has jobs enough for the most rows that are planned at once", () => {
    expect(ROWS_PER_RUN).toBeLessThanOrEqual(ROWS_PER_JOB * JOBS_PER_RUN);
  });

  const sizes = fc.array(fc.integer({ min: 1, max: BYTES_PER_JOB + 1_000 }), { maxLength: 40 });
  const manyRows = fc.integer({ min: 0, max: 12_000 }).map((count) => new Array<number>(count).fill(1));

  test.prop([fc.oneof(sizes, manyRows)], { numRuns: 60 })(
    "keeps every row, in order, within the bounds",
    (rows) => {
      const jobs = splitJobs(rows, bytesOf);
      expect(jobs.flat()).toEqual(rows);
      for (const job of jobs) {
        expect(job.length).toBeGreaterThan(0);
        expect(job.length).toBeLessThanOrEqual(ROWS_PER_JOB);
        const bytes = job.reduce((sum, size) => sum + size, 0);
        expect(job.length === 1 || bytes <= BYTES_PER_JOB).toBe(true);
      }
    },
  );

  test.prop([sizes], { numRuns: 60 })("begins no job before the last one is full", (rows) => {
    const jobs = splitJobs(rows, bytesOf);
    jobs.slice(1).forEach(([first = 0], index) => {
      const before = jobs[index] ?? [];
      const bytes = before.reduce((sum, size) => sum + size, 0);
      expect(bytes + first > BYTES_PER_JOB || before.length === ROWS_PER_JOB).toBe(true);
    });
  });
});
