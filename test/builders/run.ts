import { CALM, RUN_VERSION, type Run, type RunIn } from "../../src/run/run.ts";

export const STARTED_AT = Date.UTC(2026, 10, 23, 14);
export const FINISHED_AT = STARTED_AT + 600_000;

const COMMON = {
  version: RUN_VERSION,
  id: "run-1",
  personId: "person-me",
  workflow: { id: "wf-1", name: "Find emails" },
  source: { sheetId: 7, sheetName: "Leads", a1: "A2:C4" },
  title: null,
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

const ACTIVE = { ...COMMON, patience: CALM };
const ENDED = { ...COMMON, finishedAt: FINISHED_AT };
const JOB = { jobId: "job-1" };

/** A run in each state, with everything that the state may have. */
export const RUNS: { [S in Run["status"]]: RunIn<S> } = {
  submitting: { ...ACTIVE, status: "submitting", idempotencyKey: "key-1", mayHaveStarted: false },
  queued: { ...ACTIVE, ...JOB, status: "queued" },
  running: {
    ...ACTIVE,
    ...JOB,
    status: "running",
    progress: {
      percent: 40,
      message: "Working on find_email",
      blocks: [{ name: "find_email", status: "running", percent: 40, processed: 1, total: 3 }],
    },
  },
  downloading: { ...ACTIVE, ...JOB, status: "downloading" },
  writing: {
    ...ACTIVE,
    ...JOB,
    status: "writing",
    tab: { title: "Find emails, 23 Nov", sheetId: 100, rows: 3, columns: 4 },
    rowsWritten: 1,
    notices: [],
  },
  done: {
    ...ENDED,
    ...JOB,
    status: "done",
    result: { sheetId: 100, sheetName: "Find emails, 23 Nov", rows: 3, columns: 4 },
    notices: [],
  },
  failed: { ...ENDED, ...JOB, status: "failed", problem: { code: "run-lost", facts: {} } },
  cancelled: { ...ENDED, ...JOB, status: "cancelled" },
};
