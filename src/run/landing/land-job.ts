import type { ProblemCode } from "../../problems/messages.ts";
import type { MessageFacts } from "../../protocol.ts";
import type { StoredProblem } from "../../stored.ts";
import { asWorking, type RunContext, record, recordJob, recordLanding } from "../run-context.ts";
import type { JobIn } from "../state/job.ts";
import { type FileCursor, type Landing, NOTHING_WRITTEN } from "../state/landing.ts";
import { GIVE_UP_AFTER_HOURS, isExhausted, nextTry, repeatsOf } from "../state/patience.ts";
import type { WorkingRun } from "../state/run.ts";
import { DOWNLOADS, openResult } from "./open-result.ts";
import { type PieceEnd, readPieces } from "./read-pieces.ts";
import { createTabWriter } from "./tab-writer.ts";

/**
 * A landing stores a few characters a column, and shares the 9 KB of a run's record. A tab could hold 18,278
 * (https://support.google.com/drive/answer/37603).
 */
const MOST_COLUMNS = 1_000;

/**
 * Brings the result of one completed job into the run's tab, as far as the time goes; called again, it goes on at the
 * stored byte of the file. Every write goes to fixed rows, so that a repeated one changes nothing.
 */
export function landJob(
  context: RunContext,
  run: WorkingRun,
  index: number,
  job: JobIn<"ready">,
): WorkingRun {
  const opened = openResult(context, job.jobId, isLastTry(job));
  if (opened.kind === "later")
    return later(context, run, index, job, { reason: opened.reason }, opened.waitMs);

  const writer = createTabWriter(context, run);
  if (writer.isTabGone()) return giveUp(context, run, index, job, "result-tab-gone");

  let current = run;
  let landing = startFile(writer.landing(), index, opened.earlierStep);
  if (landing.sheetId === null) {
    const made = writer.makeTab(landing);
    if ("lacking" in made) return later(context, run, index, job, made.lacking, null);
    landing = made.landing;
    current = recordLanding(context, current, landing);
  }
  const pieces = readPieces(context.ports.http, opened, cursorOf(landing));
  // At least one piece a call: looking for the file may have used up the time, and must not do so each time.
  do {
    const next = pieces.next();
    if (next.done) return next.value === null ? current : ended(context, current, index, job, next.value);
    const { records, last, offset, size, etag } = next.value;
    if (records.some((record) => record.length > MOST_COLUMNS)) {
      return giveUp(context, current, index, job, "too-many-columns");
    }
    const written = writer.write(landing, records, opened.announcedRows);
    if ("lacking" in written) return later(context, current, index, job, written.lacking, null);
    landing = { ...written.landing, file: { ...cursorOf(written.landing), offset, size, etag } };
    if (last) return finishFile(context, current, index, job, { landing, opened });
    current = recordLanding(context, current, landing);
  } while (context.hasTime());
  return current;
}

/** What is wrong with the file itself. */
const FILE_FAULTS: readonly ProblemCode[] = ["no-result-file", "result-damaged", "result-changed"];

/** An outage before says nothing about the file, so only its own faults in a row count against it. */
function isLastTry({ patience }: JobIn<"ready">): boolean {
  return repeatsOf(patience, FILE_FAULTS) + 1 >= DOWNLOADS;
}

const UNREAD: FileCursor = {
  job: 0,
  offset: 0,
  size: null,
  etag: null,
  width: 0,
  columns: null,
  before: NOTHING_WRITTEN,
};

/** Begins a job's file, or goes on with it; the writer keeps what all files before it add up to. */
function startFile(landing: Landing, job: number, earlierStep: boolean): Landing {
  if (landing.file?.job === job) return landing;
  const before = landing.written;
  const earlier = before.tallies.earlier + (earlierStep ? 1 : 0);
  return {
    ...landing,
    written: { ...before, tallies: { ...before.tallies, earlier } },
    file: { ...UNREAD, job, before },
  };
}

function cursorOf(landing: Landing): FileCursor {
  return landing.file ?? UNREAD;
}

/** A body can also be cut off between two rows; the announced count tells, but is not worth losing the rows for. */
function finishFile(
  context: RunContext,
  run: WorkingRun,
  index: number,
  job: JobIn<"ready">,
  { landing, opened }: { landing: Landing; opened: { announcedRows: number } },
): WorkingRun {
  const missing = opened.announcedRows - (landing.written.rows - cursorOf(landing).before.rows);
  if (missing > 0 && !isLastTry(job)) return startOver(context, run, index, job, landing, "result-damaged");
  const { tallies } = landing.written;
  const written = {
    ...landing.written,
    tallies: { ...tallies, missing: tallies.missing + Math.max(0, missing) },
  };
  return asWorking(
    record(context, run, { type: "jobLanded", index, landing: { ...landing, written, file: null } }),
  );
}

function ended(
  context: RunContext,
  run: WorkingRun,
  index: number,
  job: JobIn<"ready">,
  end: PieceEnd,
): WorkingRun {
  switch (end.kind) {
    case "link-refused":
      // Another link is asked for at once, unless the one refused was such already.
      return later(context, run, index, job, { reason: "link-expired" }, wasRefused(job) ? null : "at-once");
    case "try-later":
      return later(context, run, index, job, { reason: end.reason }, null);
    case "start-over":
      return startOver(context, run, index, job, run.landing, end.reason);
    case "never":
      return giveUp(context, run, index, job, end.reason);
  }
}

function wasRefused({ patience }: JobIn<"ready">): boolean {
  return repeatsOf(patience, ["link-expired"]) > 0;
}

/** What there was before anything of the job's file; null when nothing of it is noted. */
function beforeFile(landing: Landing | null, job: number): Landing | null {
  return landing?.file?.job === job ? { ...landing, written: landing.file.before, file: null } : null;
}

/** Forgets what was read of the file; its rows are written over when it is read again. */
function startOver(
  context: RunContext,
  run: WorkingRun,
  index: number,
  job: JobIn<"ready">,
  landing: Landing | null,
  reason: ProblemCode,
): WorkingRun {
  const before = beforeFile(landing, index);
  const current = before ? recordLanding(context, run, before) : run;
  return later(context, current, index, job, { reason }, null);
}

function later(
  context: RunContext,
  run: WorkingRun,
  index: number,
  job: JobIn<"ready">,
  { reason, facts = {} }: { reason: ProblemCode; facts?: MessageFacts },
  wait: number | null | "at-once",
): WorkingRun {
  const { clock, random } = context.ports;
  const now = clock.now();
  if (FILE_FAULTS.includes(reason) && isLastTry(job)) return giveUp(context, run, index, job, reason);
  if (isExhausted(job.patience, now)) {
    return giveUp(context, run, index, job, "download-failed", {
      facts: { hours: GIVE_UP_AFTER_HOURS },
      cause: { code: reason, facts },
    });
  }
  const notBefore = wait === "at-once" ? now : nextTry(job.patience, wait, now, random.next());
  return recordJob(context, run, index, { type: "delayed", notBefore, reason, facts });
}

/** Gives one job up without what was already written of its file. */
function giveUp(
  context: RunContext,
  run: WorkingRun,
  index: number,
  job: JobIn<"ready">,
  code: ProblemCode,
  more: Pick<StoredProblem, "cause"> & { facts?: MessageFacts } = {},
): WorkingRun {
  const before = beforeFile(run.landing, index);
  const current = before ? recordLanding(context, run, before) : run;
  return recordJob(context, current, index, {
    type: "gaveUp",
    problem: { ...more, code, facts: { ...more.facts, rows: job.rows } },
  });
}
