/** The event of a clock trigger; it names no spreadsheet (https://developers.google.com/apps-script/guides/triggers/events). */
export function clockEvent(now: number, triggerUid: string): Record<string, string | number> {
  const date = new Date(now);
  const startOfYear = Date.UTC(date.getUTCFullYear(), 0, 1);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    "day-of-month": date.getUTCDate(),
    "day-of-week": date.getUTCDay() || 7,
    "week-of-year": Math.floor((now - startOfYear) / 604_800_000) + 1,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: "UTC",
    triggerUid,
  };
}
