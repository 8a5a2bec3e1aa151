import type { Locale } from "./locale.ts";
import { parseTypedDate } from "./typed-date.ts";
import { parseTypedNumber } from "./typed-number.ts";

/** What a string becomes when it is typed into a cell without a text format. */
export type Typed =
  | { kind: "empty" }
  | { kind: "text"; text: string }
  | { kind: "boolean"; value: boolean; format?: undefined }
  | { kind: "number"; value: number; format?: string }
  | { kind: "formula"; formula: string };

/**
 * Parses as `setValue` and `setValues` do, which treat a string as if a person typed it.
 *
 * Only the leading "=" is documented (https://developers.google.com/apps-script/reference/spreadsheet/range#setValue(Object));
 * that the rest follows typing by hand, and that a sign before a letter starts a formula, is assumed.
 */
export function parseTyped(text: string, locale: Locale, currentYear: number): Typed {
  if (text === "") return { kind: "empty" };
  if (text.startsWith("'"))
    return text.length === 1 ? { kind: "empty" } : { kind: "text", text: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const trimmed = text.trim();
  const boolean = locale.booleans[trimmed.toLowerCase()];
  if (boolean !== undefined) return { kind: "boolean", value: boolean };
  const number = parseTypedNumber(trimmed, locale);
  if (number) return { kind: "number", ...number };
  const date = parseTypedDate(trimmed, locale, currentYear);
  if (date) return { kind: "number", ...date };
  if (/^[+-][\w(]/.test(text)) return { kind: "formula", formula: `=${text}` };
  return { kind: "text", text };
}
