import type { CellInput, CellOutput, CellValue } from "./cell-value.ts";
import { isDateFormat } from "./date-format.ts";
import { ServiceFailure } from "./failures.ts";
import { displayNumber, GENERAL } from "./number-format.ts";
import type { Sheet } from "./sheet.ts";
import { serialToTime, serialToWall, timeToSerial } from "./time-zone.ts";
import { parseTyped } from "./typed-input.ts";

/** Longest text of one cell, in UTF-16 units (https://support.google.com/drive/answer/37603). */
const MAX_CELL_LENGTH = 50_000;

/** What a formula shows here: the host computes nothing, and a name error cannot be taken for a result. */
const UNCOMPUTED = "#NAME?";

/** The set format, else the one implied by typing, else the format of untouched cells. */
export function effectiveFormat(sheet: Sheet, row: number, column: number): string {
  return sheet.formats.get(row, column) ?? sheet.impliedFormats.get(row, column) ?? GENERAL;
}

/** The value as `getValues` gives it: numbers under a date format are dates in the spreadsheet's own zone. */
export function readCell(sheet: Sheet, row: number, column: number): CellOutput {
  const value = sheet.cells.get(row, column);
  if (value === undefined) return "";
  if (typeof value !== "number" || !isDateFormat(effectiveFormat(sheet, row, column))) return value;
  return new Date(serialToTime(value, sheet.book.timeZone));
}

/** The value as the person sees it. */
export function displayCell(sheet: Sheet, row: number, column: number): string {
  const value = sheet.cells.get(row, column);
  if (value === undefined) return "";
  if (typeof value === "number")
    return displayNumber(value, effectiveFormat(sheet, row, column), sheet.book.locale);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/**
 * Writes as `setValues` does; throws for a text that is too long, before anything is changed.
 *
 * Under the format "@" a string stays as it is, even one that starts with "=", while one leading apostrophe is swallowed
 * there too (both reported or assumed, not documented).
 */
export function writeCell(sheet: Sheet, row: number, column: number, input: CellInput): void {
  const { value, format, formula } = contentOf(sheet, row, column, input);
  sheet.cells.set(row, column, value);
  sheet.formulas.set(row, column, formula);
  sheet.impliedFormats.set(row, column, format);
}

/** Google checks the whole block before it writes any of it, so callers do too. */
export function assertFits(input: CellInput): void {
  if (typeof input === "string" && input.length > MAX_CELL_LENGTH) {
    throw new ServiceFailure(
      `Your input contains more than the maximum of ${MAX_CELL_LENGTH} characters in a single cell.`,
    );
  }
}

interface Content {
  value?: CellValue | undefined;
  format?: string | undefined;
  formula?: string;
}

function contentOf(sheet: Sheet, row: number, column: number, input: CellInput): Content {
  if (input instanceof Date) return dateContent(sheet, input);
  if (typeof input !== "string") return { value: input ?? undefined };
  return sheet.formats.get(row, column) === "@" ? keptText(input) : typedText(sheet, input);
}

function keptText(text: string): Content {
  const kept = text.startsWith("'") ? text.slice(1) : text;
  return { value: kept === "" ? undefined : kept };
}

function typedText(sheet: Sheet, text: string): Content {
  const { locale, timeZone, now } = sheet.book;
  const year = new Date(serialToWall(timeToSerial(now(), timeZone))).getUTCFullYear();
  const typed = parseTyped(text, locale, year);
  switch (typed.kind) {
    case "empty":
      return {};
    case "text":
      return { value: typed.text };
    case "formula":
      return { value: UNCOMPUTED, formula: typed.formula };
    default:
      return typed;
  }
}

function dateContent(sheet: Sheet, date: Date): Content {
  const serial = timeToSerial(date.getTime(), sheet.book.timeZone);
  const day = sheet.book.locale.dateFormat;
  return { value: serial, format: Number.isInteger(serial) ? day : `${day} H:mm:ss` };
}
