import { formatDatePattern, isDateFormat } from "./date-format.ts";
import type { Locale } from "./locale.ts";
import { serialToWall } from "./time-zone.ts";

/** The format of a cell nobody formatted, as `getNumberFormat` names it (assumed). */
export const GENERAL = "General";

/** What a cell shows for a number under a format; covers the formats people and this add-on use, not the whole language. */
export function displayNumber(value: number, format: string, locale: Locale): string {
  if (format === GENERAL || format === "" || format === "@") return displayGeneral(value, locale);
  if (isDateFormat(format)) return formatDatePattern(serialToWall(value), format);
  const sections = format.split(";");
  const negative = value < 0 && sections[1] !== undefined;
  const pattern = (negative ? sections[1] : sections[0]) ?? format;
  return applyPattern(negative ? -value : value, pattern, locale);
}

/** Sheets shows about ten significant digits and turns to exponents from 1E+15 on (by observation, not documented). */
function displayGeneral(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [mantissa = "", exponent = "0"] = value.toExponential(5).split("e");
    return `${trimZeros(mantissa).replace(".", locale.decimal)}E${exponent.startsWith("-") ? "-" : "+"}${exponent.slice(1).padStart(2, "0")}`;
  }
  const text = Number.isInteger(value) ? String(value) : trimZeros(Number(value.toPrecision(10)).toFixed(10));
  return text.replace(".", locale.decimal);
}

function trimZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function applyPattern(value: number, pattern: string, locale: Locale): string {
  const match = /^((?:"[^"]*"|[^#0?.])*)([#0,?]*)(?:\.([#0?]*))?(?:E\+(0+))?(%?)((?:"[^"]*"|.)*)$/.exec(
    pattern,
  );
  if (!match) return displayGeneral(value, locale);
  const [, prefix = "", whole = "", fraction = "", exponent, percent = "", suffix = ""] = match;
  const sign = value < 0 ? "-" : "";
  const size = Math.abs(percent ? value * 100 : value);
  const body = exponent
    ? exponentBody(size, fraction.length, exponent.length, locale)
    : plainBody(size, whole, fraction, locale);
  return `${sign}${literal(prefix)}${body}${percent}${literal(suffix)}`;
}

function plainBody(size: number, whole: string, fraction: string, locale: Locale): string {
  const [digits = "0", decimals = ""] = size.toFixed(fraction.length).split(".");
  const minimum = whole.replace(/[^0]/g, "").length;
  const padded = (digits === "0" && minimum === 0 ? "" : digits).padStart(minimum, "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(\d{3})+(?!\d))/g, locale.group) : padded;
  const optional = fraction.replace(/[^#]/g, "").length;
  const kept = decimals.replace(new RegExp(`0{0,${optional}}$`), "");
  return kept ? `${grouped}${locale.decimal}${kept}` : grouped;
}

function exponentBody(size: number, decimals: number, width: number, locale: Locale): string {
  const [mantissa = "0", exponent = "+0"] = size.toExponential(decimals).split("e");
  return `${mantissa.replace(".", locale.decimal)}E${exponent[0]}${exponent.slice(1).padStart(width, "0")}`;
}

function literal(text: string): string {
  return text
    .replace(/"([^"]*)"/g, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/\\(.)/g, "$1");
}
