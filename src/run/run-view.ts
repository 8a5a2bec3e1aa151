import type { MergeSummary as StoredSummary } from "../merge/summary.ts";
import { describeProblem, isProblemCode } from "../problems/messages.ts";
import type { MergeSummary, ProblemView, RunStatus, RunView } from "../protocol.ts";
import type { StoredProblem } from "../stored.ts";
import { progressOf } from "./progress-of.ts";
import { isEnded } from "./state/job.ts";
import { failedRows, isWorking, type Run, rowsSent } from "./state/run.ts";

/** What a person gets to see of a stored run. */
export function toRunView(run: Run, personId: string): RunView {
  const { id, workflow, counts } = run;
  const status = statusOf(run);
  const { sheetId, sheetName, a1 } = run.source;
  return {
    id,
    status,
    output: outputOf(run),
    workflow,
    counts,
    rowsSent: rowsSent(run),
    source: { sheetId, sheetName, a1 },
    startedAt: new Date(run.startedAt).toISOString(),
    mine: run.personId === personId,
    progress: progressOf(run, status),
    warnings: run.status === "done" ? run.notices : [],
    jobs: { total: run.jobs.length, ended: run.jobs.filter(isEnded).length },
    rowsFailed: failedRows(run),
    rowsEmpty: run.status === "done" ? run.emptyRows : 0,
    failures: failuresOf(run),
    ...(isWorking(run)
      ? { cancelling: run.cancelling }
      : { finishedAt: new Date(run.finishedAt).toISOString() }),
    ...(run.status === "done" ? resultOf(run) : {}),
    ...(run.status === "done" && run.merge ? { merge: mergeOf(run.merge) } : {}),
    ...(run.status === "failed" ? { error: problemView(run.problem) } : {}),
  };
}

function outputOf({ output }: Run): RunView["output"] {
  if (output.kind !== "refresh") return { kind: output.kind };
  const { kind, scheduleId, sheetId } = output;
  return { kind, scheduleId, sheetId };
}

function resultOf({ result }: Extract<Run, { status: "done" }>): Pick<RunView, "result" | "undone"> {
  if (!result) return { undone: true };
  const { sheetId, sheetName, rows, columns } = result;
  return { result: { sheetId, sheetName, rows, columns } };
}

function mergeOf({ restIn, ...merge }: StoredSummary): MergeSummary {
  if (!restIn) return merge;
  const { sheetId, sheetName } = restIn;
  return { ...merge, restIn: { sheetId, sheetName } };
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

/** Each different problem once, however many jobs met it. */
function failuresOf(run: Run): ProblemView[] {
  const views = run.jobs.flatMap((job) => (job.status === "failed" ? [problemView(job.problem)] : []));
  return views.filter(({ message }, at) => views.findIndex((other) => other.message === message) === at);
}

/** Words for a stored problem. A record may hold a code of another version; then the person at least learns that it failed. */
export function problemView({ code, facts, cause }: StoredProblem): ProblemView {
  const known = isProblemCode(code) ? code : "internal";
  if (!cause) return describeProblem(known, facts);
  const quoted = problemView(cause);
  return { ...describeProblem(known, { ...facts, reason: quoted.message }), cause: quoted };
}
