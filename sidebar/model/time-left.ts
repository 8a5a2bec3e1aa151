import type { RunView } from "../../src/protocol.ts";

/** Below this share, and before this time in ms, a figure would be little more than a guess. */
const LEAST_PERCENT = 10;
const LEAST_ELAPSED_MS = 20_000;

/**
 * How long a run may still take in ms, supposing that it goes on as it has so far; null when there is no basis for that:
 * no share is known, it has only begun, or its results are already on the way.
 */
export function timeLeft({ status, startedAt, cancelling, progress }: RunView, nowMs: number): number | null {
  const elapsed = nowMs - Date.parse(startedAt);
  const { percent } = progress;
  if (status !== "running" || cancelling || percent === null) return null;
  if (percent < LEAST_PERCENT || percent >= 100 || elapsed < LEAST_ELAPSED_MS) return null;
  return (elapsed * (100 - percent)) / percent;
}
