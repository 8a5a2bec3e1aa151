import type { Background } from "../../src/protocol.ts";

/** Google fires a trigger somewhere around its time, an hourly one up to a quarter of an hour off; in ms. */
const LATE_AFTER_MS = { minutes: 5 * 60_000, hourly: 30 * 60_000 };

/** What can be said truthfully about who looks at a run when no sidebar is open; times in epoch ms. */
export type BackgroundOutlook =
  | { kind: "none" }
  | { kind: "waiting" | "silent"; everyMinutes: number }
  | { kind: "looked"; lastAt: number; nextAt: number }
  | { kind: "late"; lastAt: number };

/** Judges the clock trigger by what it did, since one that is listed may yet be dead. */
export function backgroundOutlook(
  { everyMinutes, lastLookAt }: Background,
  runStartedAt: number,
  now: number,
): BackgroundOutlook {
  if (everyMinutes === null) return { kind: "none" };
  const everyMs = everyMinutes * 60_000;
  const patience = everyMs + (everyMinutes < 60 ? LATE_AFTER_MS.minutes : LATE_AFTER_MS.hourly);
  if (lastLookAt === null)
    return { kind: now - runStartedAt > patience ? "silent" : "waiting", everyMinutes };
  const lastAt = Date.parse(lastLookAt);
  if (now - lastAt > patience) return { kind: "late", lastAt };
  return { kind: "looked", lastAt, nextAt: Math.max(lastAt + everyMs, now) };
}
