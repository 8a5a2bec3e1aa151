import { describeProblem } from "../messages.ts";
import type { LiveStatus } from "../sixtyfour/answers.ts";
import type { ApiAnswer } from "../sixtyfour/client.ts";
import { type Look, readLook } from "./live-progress.ts";
import { GIVE_UP_AFTER_HOURS, isExhausted, nextTry } from "./patience.ts";
import type { Run, RunIn, StoredProblem } from "./run.ts";
import { type RunContext, record } from "./run-context.ts";

type RunInSixtyfour = RunIn<"queued" | "running">;

/** A run may be unknown for a moment after its start; how long is not documented. */
const UNKNOWN_FOR_MS = 10 * 60_000;

/** Asks for all runs at once how far they are. */
export function lookAtRuns(context: RunContext, runs: RunInSixtyfour[]): Run[] {
  if (runs.length === 0) return [];
  const answers = context.client.liveStatuses(runs.map(({ jobId }) => jobId));
  return runs.map((run, index) => {
    const answer = answers[index];
    return answer ? afterLook(context, run, answer) : run;
  });
}

function afterLook(context: RunContext, run: RunInSixtyfour, answer: ApiAnswer<LiveStatus>): Run {
  if (answer.ok) return applyLook(context, run, readLook(answer.value));
  const { failure } = answer;
  const now = context.ports.clock.now();
  const { reason, failingSince } = run.patience;
  if (failure.code === "not-found" && reason === "not-found" && now - failingSince >= UNKNOWN_FOR_MS) {
    return gaveUp(context, run, { code: "run-lost", facts: {} });
  }
  if (isExhausted(run.patience, now)) {
    const { message } = describeProblem(failure.code, { detail: failure.detail });
    return gaveUp(context, run, {
      code: "run-unwatched",
      facts: { hours: GIVE_UP_AFTER_HOURS, reason: message },
    });
  }
  const notBefore = nextTry(run.patience, failure.waitMs, now);
  const facts = { detail: failure.detail };
  return record(context, run, { type: "delayed", notBefore, reason: failure.code, facts });
}

function applyLook(context: RunContext, run: RunInSixtyfour, look: Look): Run {
  switch (look.kind) {
    case "waiting":
      return isNews(run, look)
        ? record(context, run, { type: "progressed", status: look.status, progress: look.progress })
        : run;
    case "completed":
      return record(context, run, { type: "completed" });
    case "cancelled":
      return record(context, run, { type: "stopped" });
    case "timeout":
      return gaveUp(context, run, { code: "run-timeout", facts: { rows: run.rowsSent } });
    case "failed":
      return gaveUp(context, run, { code: "run-failed", facts: { rows: run.rowsSent, detail: look.detail } });
  }
}

/** Spares a write when a look brought nothing new. */
function isNews(run: RunInSixtyfour, look: Extract<Look, { kind: "waiting" }>): boolean {
  if (run.status !== look.status || run.patience.attempts > 0) return true;
  return run.status === "running" && JSON.stringify(run.progress) !== JSON.stringify(look.progress);
}

function gaveUp(context: RunContext, run: RunInSixtyfour, problem: StoredProblem): Run {
  return record(context, run, { type: "gaveUp", problem });
}
