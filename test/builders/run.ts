import type { MergeSummary } from "../../src/merge/summary.ts";
import type { Job, JobIn } from "../../src/run/state/job.ts";
import { keyMark } from "../../src/run/state/key-mark.ts";
import { type FileCursor, type Landing, NOTHING_WRITTEN } from "../../src/run/state/landing.ts";
import type { Patience } from "../../src/run/state/patience.ts";
import { RUN_VERSION, type Run, type RunIn, type WorkingRun } from "../../src/run/state/run.ts";

export const STARTED_AT = Date.UTC(2026, 10, 23, 14);
export const FINISHED_AT = STARTED_AT + 600_000;

/** A first failure, so that nothing is tried for five seconds. */
export const TROUBLE: Patience = {
  attempts: 1,
  repeats: 1,
  failingSince: STARTED_AT,
  notBefore: STARTED_AT + 5_000,
  reason: "service-down",
  facts: {},
};

const JOB = { rows: 3, jobId: "job-1" };

/** A job in each state, with everything that the state must have. */
export const JOBS: { [S in Job["status"]]: JobIn<S> } = {
  submitting: { status: "submitting", rows: 3 },
  queued: { ...JOB, status: "queued" },
  running: {
    ...JOB,
    status: "running",
    progress: {
      percent: 40,
      block: "find_email",
      blocks: [{ name: "find_email", status: "running", percent: 40, processed: 1, total: 3 }],
    },
  },
  ready: { ...JOB, status: "ready" },
  landed: { ...JOB, status: "landed" },
  failed: { ...JOB, status: "failed", problem: { code: "run-lost", facts: { rows: 3 } } },
  cancelled: { ...JOB, status: "cancelled" },
};

const FACTS = {
  version: RUN_VERSION,
  id: "run-1",
  personId: "person-me",
  workflow: { id: "wf-1", name: "Find emails" },
  source: { sheetId: 7, sheetName: "Leads", a1: "A2:C4", headerRow: 1 },
  fields: [
    { column: 1, name: "full_name" },
    { column: 2, name: "company" },
  ],
  output: { kind: "new-tab", title: null, columns: null, readableLists: false },
  counts: {
    selected: 3,
    hidden: 0,
    blank: 0,
    duplicate: 0,
    alreadySent: 0,
    filled: 0,
    missingField: 0,
    overLimit: 0,
    toSend: 3,
  },
  rowsSent: 3,
  startedAt: STARTED_AT,
} as const;

/** A run in each state. */
export const RUNS: { [S in Run["status"]]: RunIn<S> } = {
  working: {
    ...FACTS,
    fields: [...FACTS.fields],
    jobs: [JOBS.running],
    status: "working",
    cancelling: false,
    keyMark: keyMark("test-key-0123456789", "run-1"),
    landing: null,
  },
  done: {
    ...FACTS,
    fields: [...FACTS.fields],
    jobs: [JOBS.landed],
    status: "done",
    finishedAt: FINISHED_AT,
    result: { sheetId: 100, sheetName: "Find emails, 23 Nov", rows: 3, columns: 4, fingerprint: "f" },
    emptyRows: 0,
    notices: [],
  },
  failed: {
    ...FACTS,
    fields: [...FACTS.fields],
    jobs: [JOBS.failed],
    status: "failed",
    finishedAt: FINISHED_AT,
    problem: { code: "run-lost", facts: {} },
  },
  cancelled: {
    ...FACTS,
    fields: [...FACTS.fields],
    jobs: [JOBS.cancelled],
    status: "cancelled",
    finishedAt: FINISHED_AT,
  },
};

/** What a refresh did that added three rows. */
export const THREE_ADDED: MergeSummary = {
  rows: 3,
  added: 3,
  changed: 0,
  kept: 0,
  gone: 0,
  byColumn: [],
  listed: [],
};

/** A run at work on the given jobs. */
export function aWorkingRun(jobs: Job[], change: Partial<WorkingRun> = {}): WorkingRun {
  return { ...RUNS.working, jobs, rowsSent: jobs.reduce((sum, { rows }) => sum + rows, 0), ...change };
}

/** A tab that is there, with nothing in it. */
export const LANDING: Landing = {
  sheetId: 100,
  written: NOTHING_WRITTEN,
  file: null,
};

/** The first job's file, of which some was read. */
export const A_FILE: FileCursor = {
  job: 0,
  offset: 10,
  size: null,
  etag: null,
  width: 4,
  columns: null,
  before: NOTHING_WRITTEN,
};
