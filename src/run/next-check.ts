import { isActive, type Run } from "./run.ts";

/** The API asks for a look every 5 to 10 s (https://docs.sixtyfour.ai, batch processing guide). */
const SOON_MS = 5_000;
const USUAL_MS = 10_000;

/** Rows of a result are still to be written: go on at once, apart from a breath for other people's calls. */
const GO_ON_MS = 500;

/** A run waiting out trouble is still asked about, so that the sidebar stays true. */
const LONGEST_MS = 60_000;

/** Young runs of a few rows end early, and old ones are near their end when the percentage says so. */
const YOUNG_MS = 60_000;
const NEARLY_DONE_PERCENT = 85;

/** How long a sidebar should wait before it asks again, in ms; 0 when nothing is active. */
export function nextCheckMs(runs: Run[], personId: string, now: number): number {
  const waits = runs.filter(isActive).map((run) => {
    if (run.personId !== personId) return USUAL_MS;
    const held = run.patience.notBefore - now;
    if (held > 0) return Math.min(Math.max(held, SOON_MS), LONGEST_MS);
    if (run.status === "downloading" || run.status === "writing") return GO_ON_MS;
    const percent = run.status === "running" ? (run.progress.percent ?? 0) : 0;
    return now - run.startedAt < YOUNG_MS || percent >= NEARLY_DONE_PERCENT ? SOON_MS : USUAL_MS;
  });
  return waits.length === 0 ? 0 : Math.min(...waits);
}
