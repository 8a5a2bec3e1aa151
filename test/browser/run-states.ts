import type { BlockProgress, ProblemView, RunView } from "../../src/protocol.ts";
import { aPlan, aRun } from "../sidebar/builders.ts";

const BLOCKS: BlockProgress[] = [
  { name: "Received", status: "completed", percent: 100, processed: 41, total: 41 },
  { name: "Deduplicate", status: "completed", percent: 100, processed: 41, total: 41 },
  { name: "Find email", status: "running", percent: 66, processed: 27, total: 41 },
  { name: "Verify email", status: "pending", percent: 0, processed: 0, total: 0 },
];

/** ISO 8601. */
export const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
/** Under way for two minutes. */
export const running = (change: Partial<RunView> = {}) =>
  aRun({
    startedAt: minutesAgo(2),
    progress: { percent: 64, message: "Find email: 27 of 41", blocks: BLOCKS },
    ...change,
  });
/** Over for two hours, with results. */
export const done = () =>
  aRun({
    id: "run-done",
    status: "done",
    startedAt: minutesAgo(130),
    finishedAt: minutesAgo(127),
    result: { sheetId: 9, sheetName: "Find and verify emails, 23 Nov", rows: 41, columns: 12 },
  });
/** A colleague's, without results. */
export const failed = (change: Partial<RunView> = {}) =>
  aRun({
    id: "run-failed",
    status: "failed",
    mine: false,
    startedAt: minutesAgo(3000),
    finishedAt: minutesAgo(2999),
    rowsSent: 12,
    error: {
      code: "out-of-credits",
      message: "The Sixtyfour account has no credits left.",
      hint: "Add credits at app.sixtyfour.ai, then start the run again.",
    },
    ...change,
  });

/** A reason that names a block as in code. */
export const FAILED_BLOCK: ProblemView = {
  code: "run-failed",
  message: "The workflow failed in Sixtyfour: verify_email: upstream timeout.",
  hint: "The 12 rows were sent; what they cost is shown at app.sixtyfour.ai. Your sheet was not changed.",
};

/** Done, with one request of two failed and some rows empty. */
export const partly = (change: Partial<RunView> = {}) => ({
  ...done(),
  rowsSent: 53,
  counts: aPlan({ toSend: 53 }).counts,
  jobs: { total: 2, ended: 2 },
  rowsFailed: 12,
  rowsEmpty: 4,
  failures: [FAILED_BLOCK],
  ...change,
});
