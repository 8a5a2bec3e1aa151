import type { FileRecords } from "../ports.ts";
import type { StoredProblem } from "../stored.ts";
import { isActive, type StoredSchedule } from "./schedule.ts";
import { createScheduleStore } from "./schedule-store.ts";

/** When the ticks of a person were last alive, in ms since the epoch; for all editors to see, and nothing but the time. */
const PREFIX = "beat:";

/** A note each minute would be a write each minute; the figures below do not need that. */
const NOTED_EVERY_MS = 10 * 60_000;

const HOUR_MS = 60 * 60_000;

/** Google fires an hourly trigger at some moment of the hour, so two hours are not yet a missed one. */
const LATE_MS = 2 * HOUR_MS;

/** A day in which not one of 24 came. */
const DEAD_MS = 26 * HOUR_MS;

/** Notes a tick of somebody who owns schedules, and forgets the beat of somebody who owns none any more. */
export function noteBeat(records: FileRecords, personId: string, now: number): void {
  const key = PREFIX + personId;
  const noted = records.all()[key];
  const ownsAny = createScheduleStore(records)
    .all()
    .some(({ owner }) => owner.personId === personId);
  if (!ownsAny) {
    if (noted !== undefined) records.remove(key);
  } else if (noted === undefined || now - Number(noted) >= NOTED_EVERY_MS || Number(noted) > now) {
    records.put(key, String(now));
  }
}

/** How long nobody has looked after a schedule, as far as that is worth a word; a paused one needs nobody. */
export function lateness(
  records: Record<string, string>,
  schedule: StoredSchedule,
  now: number,
): StoredProblem | null {
  if (!isActive(schedule)) return null;
  const noted = Number(records[PREFIX + schedule.owner.personId] ?? 0);
  const silentMs = now - Math.max(Number.isFinite(noted) ? noted : 0, schedule.owner.since);
  if (silentMs > DEAD_MS) return { code: "ticks-dead", facts: {} };
  return silentMs > LATE_MS ? { code: "ticks-late", facts: { hours: Math.floor(silentMs / HOUR_MS) } } : null;
}
