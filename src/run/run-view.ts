import { describeProblem, isProblemCode } from "../messages.ts";
import type { ProblemView, RunProgress, RunStatus, RunView } from "../protocol.ts";
import { isEnded, type Job } from "./job.ts";
import { failedRows, isWorking, type Run, rowsSent, type WorkingRun } from "./run.ts";
import type { StoredProblem } from "./stored.ts";

/** What a person gets to see of a stored run. */
export function toRunView(run: Run, personId: string): RunView {
  const { id, workflow, counts } = run;
  const { sheetId, sheetName, a1 } = run.source;
  return {
    id,
    status: statusOf(run),
    workflow,
    counts,
    rowsSent: rowsSent(run),
    source: { sheetId, sheetName, a1 },
    startedAt: new Date(run.startedAt).toISOString(),
    mine: run.personId === personId,
    progress: progressOf(run),
    warnings: run.status === "done" ? run.notices : [],
    jobs: { total: run.jobs.length, ended: run.jobs.filter(isEnded).length },
    rowsFailed: failedRows(run),
    rowsEmpty: run.status === "done" ? run.emptyRows : 0,
    failures: failuresOf(run),
    ...(isWorking(run)
      ? { cancelling: run.cancelling }
      : { finishedAt: new Date(run.finishedAt).toISOString() }),
    ...(run.status === "done" ? resultOf(run) : {}),
    ...(run.status === "failed" ? { error: problemView(run.problem) } : {}),
  };
}

function resultOf({ result }: Extract<Run, { status: "done" }>): Pick<RunView, "result" | "undone"> {
  if (!result) return { undone: true };
  const { sheetId, sheetName, rows, columns } = result;
  return { result: { sheetId, sheetName, rows, columns } };
}

/** The first job that is not over tells how far the run is, since results arrive in order. */
function statusOf(run: Run): RunStatus {
  if (!isWorking(run)) return run.status;
  const next = run.jobs.find((job) => !isEnded(job));
  if (!next) return "writing";
  if (next.status === "ready") return run.landing?.file ? "writing" : "downloading";
  if (run.jobs.some(({ status }) => status === "running")) return "running";
  return run.jobs.some(({ status }) => status === "queued") ? "queued" : "submitting";
}

function progressOf(run: Run): RunProgress {
  if (!isWorking(run))
    return textOnly(run.status === "done" ? "Done" : run.status === "failed" ? "Failed" : "Cancelled");
  if (run.cancelling) return textOnly("Stopping");
  const trouble = troubleOf(run);
  const blocks = run.jobs.find((job) => job.status === "running")?.progress.blocks ?? [];
  if (trouble !== "") return { percent: null, message: trouble, blocks };
  return { percent: percentOf(run), message: messageOf(run), blocks };
}

function messageOf(run: WorkingRun): string {
  const status = statusOf(run);
  if (status === "submitting") return "Sending your rows";
  if (status === "queued") return "Waiting in line at Sixtyfour";
  if (status === "downloading") return "Fetching the results";
  if (status === "writing") return `Writing the results: ${run.landing?.written.rows ?? 0} rows so far`;
  const running = run.jobs.find((job) => job.status === "running");
  return running ? running.progress.message : "Working";
}

/** Weighed by rows; unknown as soon as one job at work cannot tell. */
function percentOf(run: WorkingRun): number | null {
  let done = 0;
  for (const job of run.jobs) {
    if (job.status === "running" && job.progress.percent === null) return null;
    done += job.rows * percentOfJob(job);
  }
  if (statusOf(run) === "submitting" || statusOf(run) === "queued") return null;
  return Math.floor(done / run.rowsSent);
}

/** In whole percent rather than as a share: 0.3 of three rows is a little less than 0.9, and would show as 29 %. */
function percentOfJob(job: Job): number {
  if (job.status === "running") return job.progress.percent ?? 0;
  return job.status === "submitting" || job.status === "queued" ? 0 : 100;
}

function troubleOf(run: WorkingRun): string {
  const [trouble] = [run, ...run.jobs].flatMap((part) =>
    "patience" in part && part.patience ? [part.patience] : [],
  );
  if (!trouble || !isProblemCode(trouble.reason)) return "";
  const { message, hint = "" } = describeProblem(trouble.reason, trouble.facts);
  return `${message} ${hint}`.trim();
}

/** Each different problem once, however many jobs met it. */
function failuresOf(run: Run): ProblemView[] {
  const views = run.jobs.flatMap((job) => (job.status === "failed" ? [problemView(job.problem)] : []));
  return views.filter(({ message }, at) => views.findIndex((other) => other.message === message) === at);
}

function textOnly(message: string): RunProgress {
  return { percent: null, message, blocks: [] };
}

/** A record may hold a code of another version; then the person at least learns that it failed. */
function problemView({ code, facts }: StoredProblem): ProblemView {
  return describeProblem(isProblemCode(code) ? code : "internal", facts);
}
