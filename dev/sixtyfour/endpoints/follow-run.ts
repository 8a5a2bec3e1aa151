import type { Call } from "../call.ts";
import { findRun, findWorkflow, requiredQuery, uuidInPath } from "../find-in-organisation.ts";
import type { JsonObject } from "../json.ts";
import { detailProblem, schemaProblem } from "../problems.ts";
import { liveStatus } from "../progress.ts";
import { failureOf, finishedAt, type StandInRun, statusAt } from "../run.ts";
import { isoTime, isoTimeOrNull, jsonAnswer, type StandInResponse } from "../wire.ts";

/** The words that the status query knows; `failed` and `queued` are not among those that the API lists. */
const STATUS_QUERIES: ReadonlyMap<string, readonly string[]> = new Map([
  ["running", ["running"]],
  ["completed", ["completed"]],
  ["cancelled", ["cancelled"]],
  ["active", ["queued", "running"]],
]);

/** GET /workflows/runs: newest first, at most `limit`, and no way to ask for the next page. */
export function listRuns(call: Call): StandInResponse {
  const workflowId = call.query.get("workflow_id");
  if (workflowId !== null) findWorkflow(call, workflowId);
  const status = call.query.get("status");
  const wanted = status === null ? undefined : STATUS_QUERIES.get(status);
  if (status !== null && wanted === undefined) throw detailProblem(400, `Unknown status '${status}'`);
  const runs = [...call.organisation.runs]
    .reverse()
    .sort((a, b) => b.submittedAt - a.submittedAt)
    .filter((run) => workflowId === null || run.workflowId === workflowId)
    .filter((run) => wanted === undefined || wanted.includes(statusAt(run, call.now)));
  return jsonAnswer(
    200,
    runs.slice(0, readLimit(call.query)).map((run) => runItem(run, call.now)),
  );
}

/** GET /workflows/runs/{run_id}/live_status. */
export function showLiveStatus(call: Call): StandInResponse {
  return jsonAnswer(200, liveStatus(findRun(call, uuidInPath(call, "run_id")), call.now));
}

/** POST /workflows/cancel: spelt `canceled` in the answer, as in the API; a run that has ended gives 409. */
export function cancelRun(call: Call): StandInResponse {
  const run = findRun(call, requiredQuery(call, "job_id"));
  const status = statusAt(run, call.now);
  if (status === "completed" || status === "failed") {
    throw detailProblem(409, `Run has already ${status === "failed" ? "failed" : "completed"}`);
  }
  run.cancelledAt ??= call.now;
  return jsonAnswer(200, { job_id: run.jobId, status: "canceled" });
}

function readLimit(query: URLSearchParams): number {
  const text = query.get("limit") ?? "100";
  const limit = Number(text);
  if (/^\d+$/.test(text) && limit >= 1 && limit <= 500) return limit;
  throw schemaProblem({
    loc: ["query", "limit"],
    msg: "Input should be an integer from 1 to 500",
    type: "int_range",
  });
}

function runItem(run: StandInRun, now: number): JsonObject {
  const status = statusAt(run, now);
  const finished = finishedAt(run, now);
  const error = status === "failed" ? (failureOf(run) ?? null) : null;
  const begun = (finished ?? now) >= run.startsAt;
  return {
    job_id: run.jobId,
    workflow_id: run.workflowId,
    workflow_name: run.workflowName,
    status,
    step: null,
    user_id: null,
    created_at: isoTime(run.submittedAt),
    updated_at: isoTime(finished ?? now),
    queued_at: isoTime(run.submittedAt),
    started_at: begun ? isoTime(run.startsAt) : null,
    completed_at: isoTimeOrNull(finished),
    duration_ms: finished === undefined || !begun ? null : finished - run.startsAt,
    status_reason: error === null ? null : "A block failed",
    error_message: error,
    metrics: { row_count: run.records.length },
    blocks: null,
    blocks_count: run.steps.length,
  };
}
