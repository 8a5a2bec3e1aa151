const QUARTER_HOUR = 900_000;

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

function formatter(zone: string): Intl.DateTimeFormat {
  let known = formatters.get(zone);
  if (!known) {
    known = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formatters.set(zone, known);
  }
  return known;
}

/** How far the wall clock of `zone` is ahead of UTC at `time`, in ms; remembered by quarter of an hour, since no zone changes within one. */
export function zoneOffset(time: number, zone: string): number {
  const bucket = Math.floor(time / QUARTER_HOUR) * QUARTER_HOUR;
  const key = `${zone} ${bucket}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const parts: Record<string, number> = {};
  for (const part of formatter(zone).formatToParts(bucket)) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const offset = Date.UTC(year, month - 1, day, hour, minute, second) - bucket;
  offsets.set(key, offset);
  return offset;
}

/** The instant at which the clocks of `zone` show `wall` (a wall time written as if it were UTC); the earlier one where an hour is repeated. */
export function instantOf(wall: number, zone: string): number {
  const guess = wall - zoneOffset(wall, zone);
  return wall - zoneOffset(guess, zone);
}

const DAY = 86_400_000;
const EPOCH_SERIAL = 25_569;

/** Sheets counts days since 30 December 1899 in the spreadsheet's own wall time; 25569 of them lie before 1970. */
export function serialToTime(serial: number, zone: string): number {
  return instantOf(Math.round((serial - EPOCH_SERIAL) * DAY), zone);
}

/** The serial number under which `zone` shows the instant `time`. */
export function timeToSerial(time: number, zone: string): number {
  return (time + zoneOffset(time, zone)) / DAY + EPOCH_SERIAL;
}

/** The serial number of a calendar day and a time of day, both without zone. */
export function wallSerial(year: number, month: number, day: number, msOfDay = 0): number {
  return (Date.UTC(year, month - 1, day) + msOfDay) / DAY + EPOCH_SERIAL;
}

/** Wall time of a serial number, as ms of a UTC date that shows the same digits. */
export function serialToWall(serial: number): number {
  return Math.round((serial - EPOCH_SERIAL) * DAY);
}
