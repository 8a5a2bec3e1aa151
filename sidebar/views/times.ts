import type { RunView } from "../../src/protocol.ts";
import type { Words } from "../language/words.ts";

/** Time passed in the two largest units that matter to a waiting person; never negative, since clocks differ. */
export function elapsed(fromIso: string, untilMs: number, words: Words): string {
  return duration(Math.max(0, untilMs - Date.parse(fromIso)), words);
}

/** A length of time in ms. */
function duration(ms: number, { text, say }: Words): string {
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours > 0) return say(text.time.hours, { hours, minutes: minutes % 60 });
  return minutes > 0
    ? say(text.time.minutesSeconds, { minutes, seconds: seconds % 60 })
    : say(text.time.seconds, { seconds });
}

/** A length of time in ms that is only an estimate, so never to the second. */
export function roughly(ms: number, words: Words): string {
  const { text, say } = words;
  const minutes = Math.max(1, Math.round(ms / 60_000));
  return minutes < 60
    ? say(text.time.minutes, { minutes })
    : say(text.time.hours, { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** When and by whom a run was started. */
export function startedBy({ startedAt, mine }: RunView, nowMs: number, words: Words): string {
  const { text, say } = words;
  const time = clockTime(Date.parse(startedAt), nowMs, words);
  return say(mine ? text.run.startedByYou : text.run.startedByColleague, { time });
}

/** A moment in epoch ms as short as it can be: the time today, the date and the time otherwise. */
export function clockTime(atMs: number, nowMs: number, { locale }: Words): string {
  const at = new Date(atMs);
  const today = at.toDateString() === new Date(nowMs).toDateString();
  const time = { hour: "numeric", minute: "2-digit" } as const;
  return at.toLocaleString(locale, today ? time : { day: "numeric", month: "short", ...time });
}
