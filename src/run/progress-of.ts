import { STEPS } from "../languages/en/steps.ts";
import { formatMessage } from "../languages/format-message.ts";
import { describeProblem, isProblemCode } from "../problems/messages.ts";
import type { MessageFacts, ProblemView, RunProgress, RunStatus, StepCode } from "../protocol.ts";
import type { Job } from "./state/job.ts";
import { isWorking, type Run, type WorkingRun } from "./state/run.ts";

/** What is known of how far a run is; while something keeps it waiting, that is told instead. */
export function progressOf(run: Run, status: RunStatus): RunProgress {
  if (!isWorking(run)) return atStep(run.status);
  if (run.cancelling) return atStep("stopping");
  const blocks = jobAtWork(run)?.progress.blocks ?? [];
  const trouble = troubleOf(run);
  if (trouble) {
    const { message, hint = "" } = trouble;
    return { percent: null, message: `${message} ${hint}`.trim(), trouble, blocks };
  }
  return { ...stepOf(run, status), percent: percentOf(run, status), blocks };
}

function stepOf(run: WorkingRun, status: RunStatus): RunProgress {
  if (status === "submitting") return atStep("sending");
  if (status === "queued") return atStep("queued");
  if (status === "downloading") return atStep("fetching");
  if (status === "writing") return atStep("writing", { rows: run.landing?.written.rows ?? 0 });
  const block = jobAtWork(run)?.progress.block ?? null;
  return block === null ? atStep("working") : atStep("working-on", { block });
}

function atStep(code: StepCode, facts: MessageFacts = {}): RunProgress {
  const message = formatMessage("en-US", STEPS[code], facts);
  return { percent: null, message, step: { code, facts }, blocks: [] };
}

function jobAtWork(run: WorkingRun) {
  return run.jobs.find((job) => job.status === "running");
}

/** Weighed by rows; unknown as soon as one job at work cannot tell. */
function percentOf(run: WorkingRun, status: RunStatus): number | null {
  if (status === "submitting" || status === "queued") return null;
  let done = 0;
  for (const job of run.jobs) {
    if (job.status === "running" && job.progress.percent === null) return null;
    done += job.rows * percentOfJob(job);
  }
  return Math.floor(done / run.rowsSent);
}

/** In whole percent rather than as a share: 0.3 of three rows is a little less than 0.9, and would show as 29 %. */
function percentOfJob(job: Job): number {
  if (job.status === "running") return job.progress.percent ?? 0;
  return job.status === "submitting" || job.status === "queued" ? 0 : 100;
}

/** A record may hold a code of another version, of which nothing can be said. */
function troubleOf(run: WorkingRun): ProblemView | null {
  const [trouble] = [run, ...run.jobs].flatMap((part) =>
    "patience" in part && part.patience ? [part.patience] : [],
  );
  return trouble && isProblemCode(trouble.reason) ? describeProblem(trouble.reason, trouble.facts) : null;
}
