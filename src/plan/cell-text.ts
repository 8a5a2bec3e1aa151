import type { CellValue } from "../ports.ts";

/** The error values of Sheets as they are shown, e.g. `#N/A` (https://support.google.com/docs/answer/3238305). */
const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;

/** Whether a cell shows an error, which must not be sent as if it were data. */
export function isErrorText(shown: string): boolean {
  return ERROR.test(shown);
}

/**
 * What is sent for a cell: dates as ISO 8601 in the spreadsheet's zone, everything else as the person sees it (so 12.5%
 * stays "12.5%" and $1,200 stays "$1,200"), errors as nothing. Large whole numbers that Sheets shows as 4.9E+13 are
 * sent with all their digits.
 */
export function cellText(value: CellValue, shown: string, isoDate: (date: Date) => string): string {
  if (isErrorText(shown)) return "";
  if (value instanceof Date) return isCalendarDate(value) ? isoDate(value) : shown;
  if (typeof value === "number" && /\dE\+\d/i.test(shown) && Number.isSafeInteger(value))
    return String(value);
  return shown.trim();
}

/** Durations and times of day arrive as dates around 30 December 1899, the day zero of Sheets. */
function isCalendarDate(date: Date): boolean {
  return date.getUTCFullYear() > 1900;
}

/**
 * Makes the ISO writer for one spreadsheet; the time is left out at the first moment of a day, which is 01:00 where
 * clocks go forward at midnight.
 */
export function isoDateIn(timeZone: string): (date: Date) => string {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  const read = (date: Date) => {
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(date)) part[type] = value;
    return {
      day: `${part.year}-${part.month}-${part.day}`,
      time: `${part.hour}:${part.minute}:${part.second}`,
    };
  };
  return (date) => {
    const { day, time } = read(date);
    const startsDay =
      time === "00:00:00" || (time === "01:00:00" && read(new Date(date.getTime() - 1_000)).day !== day);
    return startsDay ? day : `${day}T${time}`;
  };
}
