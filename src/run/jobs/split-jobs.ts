import { ROWS_PER_JOB } from "../bounds.ts";

/** Google takes at most 50 MB in a request (https://developers.google.com/apps-script/guides/services/quotas). */
export const BYTES_PER_JOB = 4_000_000;

/** As many jobs as fit into the 9 KB of a stored run, whatever state they are in. */
export const JOBS_PER_RUN = 20;

/** Splits rows, in the order in which they are to arrive, into jobs that are not too long and not too large. */
export function splitJobs<T>(rows: readonly T[], bytesOf: (row: T) => number): T[][] {
  const jobs: T[][] = [];
  let current: T[] = [];
  let bytes = 0;
  for (const row of rows) {
    const size = bytesOf(row);
    if (current.length > 0 && (current.length >= ROWS_PER_JOB || bytes + size > BYTES_PER_JOB)) {
      jobs.push(current);
      current = [];
      bytes = 0;
    }
    current.push(row);
    bytes += size;
  }
  if (current.length > 0) jobs.push(current);
  return jobs;
}
