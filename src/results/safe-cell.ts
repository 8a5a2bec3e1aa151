import { cutText } from "../encoding/cut-text.ts";
import { type ColumnType, isFaithfulNumber } from "./column-type.ts";

/** Characters a cell can hold, counted as UTF-16 units (https://support.google.com/drive/answer/37603). */
export const MAX_CELL_UNITS = 50_000;

/**
 * Turns a result into what `Range.setValues` must be given for the cell to hold exactly that.
 *
 * Cells of text columns must have the number format `@` beforehand: under it `+49`, `1/2` and `TRUE` stay text, but a
 * leading `=` may still make a formula and a leading apostrophe is swallowed, so both get an apostrophe in front.
 * NUL is dropped and a lone surrogate becomes U+FFFD, because Sheets stores neither.
 */
export function toCell(value: string, type: ColumnType): string | number {
  if (type === "number" && isFaithfulNumber(value)) return Number(value);
  const text = storable(value);
  const guard = guardFor(text, type);
  if (guard.length + text.length <= MAX_CELL_UNITS) return guard + text;
  const marker = ` [cut: ${groupThousands(text.length)} characters]`;
  return guard + cutText(text, MAX_CELL_UNITS - guard.length - marker.length) + marker;
}

/** Tells whether `toCell` cuts this value, so that cut cells can be counted and reported. */
export function isCut(value: string, type: ColumnType): boolean {
  if (value.length < MAX_CELL_UNITS) return false;
  const text = storable(value);
  return guardFor(text, type).length + text.length > MAX_CELL_UNITS;
}

function guardFor(text: string, type: ColumnType): "'" | "" {
  if (text === "") return "";
  // Text in a number column came after the column was judged; no `@` protects it there.
  return type === "number" || text.startsWith("=") || text.startsWith("'") ? "'" : "";
}

function storable(value: string): string {
  const text = value.includes("\0") ? value.split("\0").join("") : value;
  // With the flag `u`, the halves of a pair are one character and only lone surrogates match.
  return text.replace(/[\ud800-\udfff]/gu, "\ufffd");
}

/** By hand, because the locale must not change what is written. */
function groupThousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
