import type { Locale } from "./locale.ts";

/** A number as typed, with the format Sheets gives the cell when the way of typing implies one. */
export interface TypedNumber {
  value: number;
  format?: string;
}

/** Sheets keeps 15 significant digits; the figures after them are lost, which is why long ids must be text. */
const SIGNIFICANT_DIGITS = 15;

function escapeSeparator(separator: string): string {
  return separator.replace(/[.\\]/g, "\\$&");
}

const patterns = new WeakMap<Locale, RegExp>();

/** sign, currency, digits with or without groups, decimals, exponent, percent; a pair of parentheses means negative. */
function patternOf(locale: Locale): RegExp {
  let pattern = patterns.get(locale);
  if (!pattern) {
    const [group, decimal] = [escapeSeparator(locale.group), escapeSeparator(locale.decimal)];
    pattern = new RegExp(
      `^(\\()?([+-])?([$€£])?([+-])?(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?\\s?(%)?\\s?([$€£])?(\\))?$`,
    );
    patterns.set(locale, pattern);
  }
  return pattern;
}

/** Null when the text is not a number to Sheets: "0x1F", "NaN", "1_000" and "1e400" stay text. */
export function parseTypedNumber(text: string, locale: Locale): TypedNumber | null {
  const match = patternOf(locale).exec(text);
  if (!match) return null;
  const [, open, sign, currency, innerSign, whole, fraction, exponent, percent, suffix, close] = match;
  if (!whole && !fraction) return null;
  if (Boolean(open) !== Boolean(close) || (sign && innerSign) || (currency && suffix)) return null;
  const digits = (whole ?? "0").split(locale.group).join("");
  const plain = Number(`${digits}.${fraction || "0"}e${exponent ?? "0"}`);
  if (!Number.isFinite(plain)) return null;
  const size = Number(plain.toPrecision(SIGNIFICANT_DIGITS)) / (percent ? 100 : 1);
  const negative = open || sign === "-" || innerSign === "-";
  const value = negative && size !== 0 ? -size : size;
  const format = impliedFormat({
    grouped: digits !== (whole ?? "0"),
    fraction,
    exponent,
    percent,
    currency: currency ?? suffix,
  });
  return format ? { value, format } : { value };
}

interface Spelling {
  grouped: boolean;
  fraction: string | undefined;
  exponent: string | undefined;
  percent: string | undefined;
  currency: string | undefined;
}

function impliedFormat({ grouped, fraction, exponent, percent, currency }: Spelling): string | undefined {
  const decimals = fraction ? ".00" : "";
  if (percent) return `0${decimals}%`;
  if (exponent) return "0.00E+00";
  if (currency) return `${currency}#,##0${decimals}`;
  return grouped ? `#,##0${decimals}` : undefined;
}
