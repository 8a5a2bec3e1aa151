import type { LiveStatus } from "../../sixtyfour/answers.ts";
import type { ApiAnswer } from "../../sixtyfour/client.ts";
import { type RunContext, recordJob } from "../run-context.ts";
import { isDue, type JobIn } from "../state/job.ts";
import type { JobEvent } from "../state/job-transition.ts";
import { keyMark } from "../state/key-mark.ts";
import { GIVE_UP_AFTER_HOURS, isExhausted, nextTry, repeatsOf } from "../state/patience.ts";
import type { WorkingRun } from "../state/run.ts";
import { type Look, readLook } from "./live-progress.ts";

type JobInSixtyfour = JobIn<"queued" | "running">;

/** A job may be unknown for a moment after its start; how long is not documented. */
const UNKNOWN_FOR_MS = 10 * 60_000;

/** Trouble of another kind may have come before, or nobody may have looked for hours, so the time alone does not tell. */
const UNKNOWN_IN_A_ROW = 5;

/** Asks for the jobs of all runs at once how far they are: a look costs the same for one as for fifty. */
export function lookAtJobs(context: RunContext, runs: WorkingRun[]): WorkingRun[] {
  const now = context.ports.clock.now();
  const asked = runs.flatMap((run, at) =>
    run.jobs.flatMap((job, index) =>
      (job.status === "queued" || job.status === "running") && isDue(job, now) ? [{ at, index, job }] : [],
    ),
  );
  if (asked.length === 0) return runs;
  const answers = context.client.liveStatuses(asked.map(({ job }) => job.jobId));
  const current = [...runs];
  asked.forEach(({ at, index, job }, which) => {
    const run = current[at];
    const answer = answers[which];
    const event = run && answer && eventOf(context, run, job, answer);
    if (run && event) current[at] = recordJob(context, run, index, briefly(run, index, event));
  });
  return current;
}

/** Only the first job at work is shown block by block; many jobs share the 9 KB of a record. */
function briefly(run: WorkingRun, index: number, event: JobEvent): JobEvent {
  const first = run.jobs.findIndex((job) => job.status === "running" || job.status === "queued");
  if (event.type !== "progressed" || index === first) return event;
  return { ...event, progress: { ...event.progress, blocks: [] } };
}

/** What an answer means for a job; null when it brought nothing new, which spares a write. */
function eventOf(
  context: RunContext,
  run: WorkingRun,
  job: JobInSixtyfour,
  answer: ApiAnswer<LiveStatus>,
): JobEvent | null {
  if (answer.ok) return eventOfLook(job, readLook(answer.value));
  const isHiddenByKey = answer.failure.code === "not-found" && isAnotherKey(context, run);
  const failure = { ...answer.failure, code: isHiddenByKey ? ("other-key" as const) : answer.failure.code };
  const { clock, random } = context.ports;
  const now = clock.now();
  const { patience, rows } = job;
  const wasUnknown =
    repeatsOf(patience, ["not-found"]) >= UNKNOWN_IN_A_ROW &&
    now - (patience?.failingSince ?? now) >= UNKNOWN_FOR_MS;
  if (failure.code === "not-found" && wasUnknown) {
    return { type: "gaveUp", problem: { code: "run-lost", facts: { rows } } };
  }
  const facts = { detail: failure.detail };
  if (isExhausted(patience, now)) {
    const cause = { code: failure.code, facts };
    return {
      type: "gaveUp",
      problem: { code: "run-unwatched", facts: { hours: GIVE_UP_AFTER_HOURS, rows }, cause },
    };
  }
  return {
    type: "delayed",
    notBefore: nextTry(patience, failure.waitMs, now, random.next()),
    reason: failure.code,
    facts,
  };
}

/** Another organisation's key makes every run unknown; its owner has not lost it. */
function isAnotherKey({ ports }: RunContext, run: WorkingRun): boolean {
  return keyMark(ports.secrets.apiKey() ?? "", run.id) !== run.keyMark;
}

function eventOfLook(job: JobInSixtyfour, look: Look): JobEvent | null {
  const { rows } = job;
  switch (look.kind) {
    case "waiting":
      return isNews(job, look) ? { type: "progressed", status: look.status, progress: look.progress } : null;
    case "completed":
      return { type: "completed" };
    case "cancelled":
      return { type: "gaveUp", problem: { code: "run-stopped", facts: { rows } } };
    case "timeout":
      return { type: "gaveUp", problem: { code: "run-timeout", facts: { rows } } };
    case "failed":
      return { type: "gaveUp", problem: { code: "run-failed", facts: { rows, detail: look.detail } } };
  }
}

function isNews(job: JobInSixtyfour, look: Extract<Look, { kind: "waiting" }>): boolean {
  if (job.status !== look.status || job.patience !== undefined) return true;
  if (job.status !== "running") return false;
  const known = job.progress.blocks.length === 0 ? { ...look.progress, blocks: [] } : look.progress;
  return JSON.stringify(job.progress) !== JSON.stringify(known);
}
