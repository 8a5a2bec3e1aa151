import { describeProblem } from "../messages.ts";
import type { ApiFailure } from "../sixtyfour/failure.ts";
import { confirmRows } from "./ledger.ts";
import { clearSent, readForSending } from "./outbox.ts";
import { isExhausted, nextTry } from "./patience.ts";
import type { Run, RunIn } from "./run.ts";
import { type RunContext, record } from "./run-context.ts";

/**
 * Sends what the outbox keeps for a run, under the key that was stored before the first try. After a lost answer the
 * same request goes out again, and Sixtyfour answers with the run it already started.
 */
export function submitRun(context: RunContext, run: RunIn<"submitting">): Run {
  const { ports, client } = context;
  const recordsJson = readForSending(ports.tables, run.id);
  if (recordsJson === null) {
    return run.mayHaveStarted
      ? leaveInDoubt(context, run)
      : giveUp(context, run, { reason: "The rows to send were lost." });
  }

  record(context, run, { type: "sending" });
  const answer = client.startJob(run.workflow.id, recordsJson, run.idempotencyKey);
  if (answer.ok) {
    confirmRows(ports.tables, run.id);
    const accepted = record(context, run, { type: "accepted", jobId: answer.value.job_id });
    dropFromOutbox(context);
    return accepted;
  }
  return afterFailure(context, run, answer.failure);
}

/** `run` is as it was before this try: whether it may have started then, it still may after a clear refusal. */
function afterFailure(context: RunContext, run: RunIn<"submitting">, failure: ApiFailure): Run {
  const mayHaveStarted = run.mayHaveStarted || !failure.refused;
  const now = context.ports.clock.now();
  if (failure.retry && !isExhausted(run.patience, now)) {
    const notBefore = nextTry(run.patience, failure.waitMs, now);
    const facts = { detail: failure.detail };
    return record(context, run, { type: "delayed", notBefore, reason: failure.code, facts, mayHaveStarted });
  }
  if (!mayHaveStarted) {
    const { message } = describeProblem(failure.code, { detail: failure.detail });
    return giveUp(context, run, { reason: message });
  }
  return leaveInDoubt(context, run);
}

/** Nobody knows whether it was started, so its rows count as sent. */
function leaveInDoubt(context: RunContext, run: RunIn<"submitting">): Run {
  confirmRows(context.ports.tables, run.id);
  const failed = record(context, run, {
    type: "gaveUp",
    problem: { code: "start-unknown", facts: { rows: run.rowsSent } },
  });
  dropFromOutbox(context);
  return failed;
}

function giveUp(context: RunContext, run: RunIn<"submitting">, facts: { reason: string }): Run {
  const failed = record(context, run, {
    type: "gaveUp",
    problem: { code: "start-refused", facts: { ...facts, rows: run.rowsSent } },
  });
  dropFromOutbox(context);
  return failed;
}

/** Forgets the rows of all runs but those that still wait to be sent, also when an earlier execution died before it could. */
export function dropFromOutbox({ ports, store }: Pick<RunContext, "ports" | "store">): void {
  const waiting = store.active().filter(({ status }) => status === "submitting");
  clearSent(ports.tables, new Set([...waiting.map(({ id }) => id), ...store.unreadableIds()]));
}
