import type { JsonObject } from "./json.ts";
import { finishedAt, type RunStep, type StandInRun, statusAt } from "./run.ts";
import { isoTime, isoTimeOrNull } from "./wire.ts";

type StepStatus = "pending" | "running" | "completed" | "failed";

/** What `live_status` answers about a run at a moment, in the API's own member names. */
export function liveStatus(run: StandInRun, now: number): JsonObject {
  const finished = finishedAt(run, now);
  const moment = finished ?? now;
  const steps = run.steps.map((step) => ({ step, status: stepStatus(step, moment, run) }));
  const running = steps.find(({ status }) => status === "running")?.step;
  const blocker = steps.find(({ step, status }) => step.expands && status !== "completed")?.step;
  return {
    run_id: run.jobId,
    workflow_id: run.workflowId,
    overall_status: statusAt(run, now),
    current_block: running?.block.block_name ?? null,
    current_block_sequence: running?.block.sequence_number ?? null,
    total_blocks: run.steps.length,
    completed_blocks: steps.filter(({ status }) => status === "completed").length,
    started_at: moment >= run.startsAt ? isoTime(run.startsAt) : null,
    completed_at: isoTimeOrNull(finished),
    last_updated: isoTime(moment),
    blocks: run.steps.map((step) => blockStatus(step, moment, run)),
    overall_progress_percentage: overallPercent(run, moment),
    estimation_blocked_by: finished === undefined ? (blocker?.block.block_name ?? null) : null,
  };
}

/** A cancelled run's unfinished block reads as failed, since the API has no better word for a block. */
function stepStatus(step: RunStep, moment: number, run: StandInRun): StepStatus {
  if (step.outcome.kind === "never" || moment < step.startsAt) return "pending";
  if (moment >= step.endsAt) return step.outcome.kind === "failed" ? "failed" : "completed";
  return run.cancelledAt !== undefined && moment >= run.cancelledAt ? "failed" : "running";
}

/** Share of the blocks' work that is done, 0..100: every block counts the same, as nobody knows how long each takes. */
function overallPercent(run: StandInRun, moment: number): number {
  const done = run.steps.reduce((sum, step) => sum + fractionDone(step, moment), 0);
  return round((100 * done) / Math.max(1, run.steps.length));
}

function fractionDone(step: RunStep, moment: number): number {
  if (step.outcome.kind === "never" || moment < step.startsAt) return 0;
  if (moment >= step.endsAt) return step.outcome.kind === "failed" ? 0 : 1;
  return (moment - step.startsAt) / (step.endsAt - step.startsAt);
}

function blockStatus(step: RunStep, moment: number, run: StandInRun): JsonObject {
  const status = stepStatus(step, moment, run);
  const fraction = fractionDone(step, moment);
  const begun = status !== "pending";
  const total = begun ? step.inputRows : 0;
  const processed = Math.floor(step.inputRows * fraction);
  const ended = status === "completed" || status === "failed";
  return {
    block_id: step.block.block_id,
    previous_block_ids: step.previousBlockIds,
    block_name: step.block.block_name,
    sequence_number: step.block.sequence_number,
    status,
    started_at: begun ? isoTime(step.startsAt) : null,
    completed_at: ended ? isoTime(Math.min(step.endsAt, moment)) : null,
    last_updated: isoTime(moment),
    current_step: currentStep(step, status, processed, run),
    error_message: status === "failed" && step.outcome.kind === "failed" ? step.outcome.message : null,
    progress_percentage: round(100 * fraction),
    processed_count: begun ? processed : 0,
    total_count: total,
    estimated_total_count: begun ? step.inputRows : rowsExpected(run, step, moment),
    metrics: {
      row_count: status === "completed" && step.outcome.kind === "done" ? step.outcome.output.rows.length : 0,
      dataframe_type: step.rowType,
      processed_count: begun ? processed : null,
      total_count: begun ? total : null,
    },
  };
}

/** What can be told of a waiting block: the rows that have come through so far, unless a block may still multiply them. */
function rowsExpected(run: StandInRun, waiting: RunStep, moment: number): number | null {
  const before = run.steps.slice(0, run.steps.indexOf(waiting));
  if (before.some((step) => step.expands && moment < step.endsAt)) return null;
  const done = before.filter((step) => moment >= step.endsAt).at(-1)?.outcome;
  return done?.kind === "done" ? done.output.rows.length : run.records.length;
}

function currentStep(step: RunStep, status: StepStatus, processed: number, run: StandInRun): string | null {
  if (status === "running") return `Row ${processed + 1} of ${step.inputRows} (sample data)`;
  return status === "failed" && run.cancelledAt !== undefined ? "Cancelled" : null;
}

function round(percent: number): number {
  return Math.round(percent * 10) / 10;
}
