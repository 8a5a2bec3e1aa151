import type { Locale } from "./locale.ts";
import { wallSerial } from "./time-zone.ts";
import type { TypedNumber } from "./typed-number.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY = 86_400_000;

interface Day {
  year: number;
  month: number;
  day: number;
  format: string;
}

/** Dates and times as a person types them; the current year completes "1/2". Null when Sheets would keep the text. */
export function parseTypedDate(text: string, locale: Locale, currentYear: number): TypedNumber | null {
  const day = parseDay(text, locale, currentYear);
  if (day) return { value: wallSerial(day.year, day.month, day.day), format: day.format };
  const time = parseTime(text);
  if (time !== null) return { value: time / DAY, format: locale.timeFormat };
  const split = /^(.*\d),? +(\d{1,2}:\d{2}.*)$/.exec(text);
  const dayPart = split?.[1] === undefined ? null : parseDay(split[1], locale, currentYear);
  const timePart = split?.[2] === undefined ? null : parseTime(split[2]);
  if (!dayPart || timePart === null) return null;
  return {
    value: wallSerial(dayPart.year, dayPart.month, dayPart.day, timePart),
    format: `${dayPart.format} H:mm:ss`,
  };
}

function parseTime(text: string): number | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?: ?([ap])m)?$/i.exec(text);
  if (!match) return null;
  const half = match[4]?.toLowerCase();
  const hour = Number(match[1]);
  if (half ? hour < 1 || hour > 12 : hour > 23) return null;
  const hours = half ? (hour % 12) + (half === "p" ? 12 : 0) : hour;
  return ((hours * 60 + Number(match[2])) * 60 + Number(match[3] ?? 0)) * 1000;
}

function parseDay(text: string, locale: Locale, currentYear: number): Day | null {
  return parseIso(text) ?? parseOrdered(text, locale, currentYear) ?? parseNamed(text, locale, currentYear);
}

function parseIso(text: string): Day | null {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (!match) return null;
  return valid(Number(match[1]), Number(match[3]), Number(match[4]), `yyyy${match[2]}mm${match[2]}dd`);
}

function parseOrdered(text: string, locale: Locale, currentYear: number): Day | null {
  const match = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?$/.exec(text);
  const separator = match?.[2];
  if (!match || !separator || !locale.dateSeparators.includes(separator)) return null;
  // A trailing separator completes a date in "2.1." only; "1/2/" is no date.
  if (match[4] === undefined && text.endsWith(separator) && separator !== ".") return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const [month, day] = locale.dateOrder === "mdy" ? [first, second] : [second, first];
  return valid(
    match[4] === undefined ? currentYear : fullYear(match[4]),
    month,
    day,
    match[4] === undefined ? locale.shortDateFormat : locale.dateFormat,
  );
}

function parseNamed(text: string, locale: Locale, currentYear: number): Day | null {
  const monthFirst = /^([A-Za-z]{3,9})\.?[ -](\d{1,2})(?:,? +(\d{4}))?$/.exec(text);
  const dayFirst = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?(?:[ -](\d{4}|\d{2}))?$/.exec(text);
  const word = monthFirst?.[1] ?? dayFirst?.[2];
  const day = monthFirst?.[2] ?? dayFirst?.[1];
  if (word === undefined || day === undefined) return null;
  const month = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  if (month === 0 || !fullMonthStartsWith(month, word)) return null;
  const year = monthFirst?.[3] ?? dayFirst?.[3];
  return valid(year === undefined ? currentYear : fullYear(year), month, Number(day), locale.dateFormat);
}

const FULL_MONTHS =
  "january february march april may june july august september october november december".split(" ");

function fullMonthStartsWith(month: number, word: string): boolean {
  const lower = word.toLowerCase();
  return word.length === 3 || FULL_MONTHS[month - 1] === lower;
}

/** Two-digit years: 00 to 29 are this century (assumed; the pivot is not documented). */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function valid(year: number, month: number, day: number, format: string): Day | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day <= lastDay ? { year, month, day, format } : null;
}
