/** Time passed in the two largest units that matter to a waiting person; never negative, since clocks differ. */
export function elapsed(fromIso: string, untilMs: number): string {
  const seconds = Math.max(0, Math.round((untilMs - Date.parse(fromIso)) / 1000));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours > 0) return `${hours} h ${minutes % 60} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}

/** When a run began, as short as it can be: the time today, the date and the time otherwise; in the person's locale. */
export function startTime(iso: string, nowMs: number): string {
  return clockTime(Date.parse(iso), nowMs);
}

/** The same for a moment in epoch ms. */
export function clockTime(atMs: number, nowMs: number): string {
  const at = new Date(atMs);
  const today = at.toDateString() === new Date(nowMs).toDateString();
  const time = { hour: "2-digit", minute: "2-digit" } as const;
  return at.toLocaleString(undefined, today ? time : { day: "numeric", month: "short", ...time });
}
