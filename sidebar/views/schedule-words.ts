import type { Cadence, Schedule } from "../../src/protocol.ts";
import type { Words } from "../language/words.ts";
import { whatChanged } from "./merge-outcome.tsx";
import { clockTime } from "./times.ts";

/** 1 January 2024 was a Monday, so days 1 to 7 of that month are the days of the week. */
const MONDAY_OF_JANUARY_2024 = 1;

/** The hour of a day as the person's clock writes it. */
export function hourName(hour: number, { locale }: Words): string {
  return new Date(2024, 0, 1, hour).toLocaleTimeString(locale, { hour: "numeric", minute: "2-digit" });
}

/** Monday is 1. */
export function weekdayName(day: number, { locale }: Words): string {
  return new Date(2024, 0, MONDAY_OF_JANUARY_2024 + day - 1).toLocaleDateString(locale, { weekday: "long" });
}

/** How often a schedule refreshes. */
export function cadenceName(
  { every, n = 1, atHour = 6, dayOfWeek = 1, dayOfMonth = 1 }: Cadence,
  words: Words,
) {
  const { text, say } = words;
  const { cadence } = text.schedule;
  const hour = hourName(atHour, words);
  if (every === "hour") return say(cadence.hour, { n });
  if (every === "week") return say(cadence.week, { day: weekdayName(dayOfWeek, words), hour });
  return every === "month" ? say(cadence.month, { day: dayOfMonth, hour }) : say(cadence[every], { hour });
}

/** How the last refresh ended, leading with what changed. */
export function lastOutcome({ last }: Schedule, now: number, words: Words): string {
  const { text, say } = words;
  if (last === undefined) return text.schedule.never;
  const { outcomes } = text.schedule;
  const at = clockTime(Date.parse(last.at), now, words);
  const what =
    last.outcome === "changed" ? whatChanged(last.changed, last.added, words) : outcomes[last.outcome];
  return say(text.schedule.last, { at, what });
}
