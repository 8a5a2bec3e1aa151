import { type ActiveJob, isEnded, isInFlight } from "./state/job.ts";
import { isWorking, type Run, type WorkingRun } from "./state/run.ts";

/** The API asks for a look every 5 to 10 s (https://docs.sixtyfour.ai, batch processing guide). */
const SOON_MS = 5_000;
const USUAL_MS = 10_000;

/** Rows of a result are still to be written: go on at once, apart from a breath for other people's calls. */
export const GO_ON_MS = 500;

/** A run waiting out trouble is still asked about, so that the sidebar stays true. */
const LONGEST_MS = 60_000;

/** Young runs of a few rows end early, and old ones are near their end when the percentage says so. */
const YOUNG_MS = 60_000;
const NEARLY_DONE_PERCENT = 85;

/** How long a sidebar should wait before it asks again, in ms; 0 when nothing is active. */
export function nextCheckMs(runs: Run[], personId: string, now: number): number {
  const waits = runs
    .filter(isWorking)
    .map((run) => (run.personId === personId ? waitFor(run, now) : USUAL_MS));
  return waits.length === 0 ? 0 : Math.min(...waits);
}

function waitFor(run: WorkingRun, now: number): number {
  const held = (run.patience?.notBefore ?? 0) - now;
  if (held > 0) return Math.min(Math.max(held, SOON_MS), LONGEST_MS);
  const next = run.jobs.findIndex((job) => !isEnded(job));
  if (next < 0) return GO_ON_MS;
  const waits = run.jobs.flatMap((job, index) => {
    if (isEnded(job) || (job.status === "ready" && index !== next)) return [];
    if (job.status === "submitting" && !isInFlight(job) && run.jobs.some(isInFlight)) return [];
    return [waitForJob(job, now, run.startedAt)];
  });
  return Math.min(USUAL_MS * 6, ...waits);
}

function waitForJob(job: ActiveJob, now: number, startedAt: number): number {
  const held = (job.patience?.notBefore ?? 0) - now;
  if (held > 0) return Math.min(Math.max(held, SOON_MS), LONGEST_MS);
  if (job.status === "ready" || job.status === "submitting") return GO_ON_MS;
  const percent = job.status === "running" ? (job.progress.percent ?? 0) : 0;
  return now - startedAt < YOUNG_MS || percent >= NEARLY_DONE_PERCENT ? SOON_MS : USUAL_MS;
}
