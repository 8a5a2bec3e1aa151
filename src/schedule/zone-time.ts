/** The calendar of one time zone; days are numbered from 1 January 1970, whatever the zone, so that they can be counted. */
export interface ZoneTime {
  dayAt(instant: number): number;
  /**
   * When an hour of a day begins, in ms since the epoch. One that the clocks skip begins where they go on, and of one that
   * they show twice, the first counts.
   */
  instantOf(day: number, hour: number): number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Reads a zone by its IANA name, as the spreadsheet gives it; throws a `RangeError` for a name the runtime does not know. */
export function zoneTime(timeZone: string): ZoneTime {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });

  /** What the clocks show, as if they showed UTC. */
  function wallAt(instant: number): number {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second);
  }

  function offsetAt(instant: number): number {
    return wallAt(instant) - Math.floor(instant / 1_000) * 1_000;
  }

  return {
    dayAt: (instant) => Math.floor(wallAt(instant) / DAY_MS),
    instantOf(day, hour) {
      const wall = day * DAY_MS + hour * HOUR_MS;
      // Wide enough around the wall time that one lies before any change of the clocks near it and the other after.
      const before = wall - offsetAt(wall - DAY_MS);
      const after = wall - offsetAt(wall + DAY_MS);
      const shown = [Math.min(before, after), Math.max(before, after)].find((at) => wallAt(at) === wall);
      // With the offset from before the change, a skipped hour becomes the one that the clocks show instead.
      return shown ?? before;
    },
  };
}
