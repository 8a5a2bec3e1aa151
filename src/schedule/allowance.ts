import { Problem } from "../problems/problem.ts";
import type { Settings } from "../protocol.ts";
import type { StoredSchedule } from "./schedule.ts";

const DAY_MS = 24 * 60 * 60_000;

/** Entries kept of what was sent; those of one hour are one entry, so a day has no more. */
const HOUR_MS = 60 * 60_000;

/**
 * How many rows a refresh may send now. What the schedule itself says was agreed to and beats the caps of the file, which
 * would ask, and there is nobody to be asked. Throws the `Problem` "day-cap-reached" when it is none.
 */
export function allowance(
  { caps, sent }: Pick<StoredSchedule, "caps" | "sent">,
  { rowsPerRun, rowsPerDay }: Settings,
  sentByFile: number,
  now: number,
): number {
  const dayLimit = caps.perDay ?? rowsPerDay;
  const sentToday = caps.perDay === undefined ? sentByFile : sentInDay(sent, now);
  const left = dayLimit - sentToday;
  if (left <= 0) throw new Problem("day-cap-reached", { limit: dayLimit });
  return Math.min(caps.perRefresh ?? rowsPerRun, left);
}

/** Adds rows that were sent now, and drops what is older than a day. */
export function addSent(sent: StoredSchedule["sent"], rows: number, now: number): StoredSchedule["sent"] {
  const recent = sent.filter(({ at }) => at > now - DAY_MS);
  const last = recent[recent.length - 1];
  if (!last || Math.floor(now / HOUR_MS) > Math.floor(last.at / HOUR_MS))
    return [...recent, { at: now, rows }];
  // Counted at the later time, both count for a day at least: the cap errs towards less.
  return [...recent.slice(0, -1), { at: now, rows: last.rows + rows }];
}

function sentInDay(sent: StoredSchedule["sent"], now: number): number {
  return sent.reduce((sum, { at, rows }) => sum + (at > now - DAY_MS ? rows : 0), 0);
}
