import type { Json } from "./pipeline.ts";

/**
 * The comparisons a filter block knows. The API's documents name them and say no more
 * (https://github.com/sixtyfour-ai/skills), so what each one means exactly is an assumption made here, for the builder's
 * preview and the stand-in alike: text is trimmed first and compared without regard to case.
 */
export const FILTER_OPERATORS = [
  "equals",
  "not_equals",
  "contains",
  "not_contains",
  "greater",
  "less",
  "in",
  "not_in",
  "is_empty",
  "is_not_empty",
  "matches",
] as const;

/** Name of a comparison, as it stands in a filter's `operator`. */
export type FilterOperator = (typeof FILTER_OPERATORS)[number];

/** One condition on one column; all conditions of a block must hold (`and`). */
export interface Condition {
  column: string;
  operator: FilterOperator;
  /** Text to compare with; a list for `in` and `not_in`; ignored by `is_empty` and `is_not_empty`. */
  value: string | readonly string[];
}

type Test = (cell: string, value: string, values: readonly string[]) => boolean;

const TESTS: Record<FilterOperator, Test> = {
  /** Same text, or the same number however it is written: `007` equals `7.0`. */
  equals: (cell, value) => same(cell, value),
  /** The opposite of `equals`; a blank cell is not equal to anything but blank. */
  not_equals: (cell, value) => !same(cell, value),
  /** The value occurs somewhere in the cell; a blank value occurs everywhere. */
  contains: (cell, value) => fold(cell).includes(fold(value)),
  /** The opposite of `contains`. */
  not_contains: (cell, value) => !fold(cell).includes(fold(value)),
  /** Larger number or later ISO date; false when the two cannot be compared, blank cells among them. */
  greater: (cell, value) => (difference(cell, value) ?? 0) > 0,
  /** Smaller number or earlier ISO date; false when the two cannot be compared. */
  less: (cell, value) => (difference(cell, value) ?? 0) < 0,
  /** Equals one of the listed values. */
  in: (cell, _, values) => values.some((value) => same(cell, value)),
  /** Equals none of the listed values. */
  not_in: (cell, _, values) => !values.some((value) => same(cell, value)),
  /** Nothing but white space, or an empty list or object. */
  is_empty: (cell) => isEmpty(cell),
  /** The opposite of `is_empty`. */
  is_not_empty: (cell) => !isEmpty(cell),
  /**
   * The regular expression finds a match anywhere; case counts here. Throws SyntaxError when it is malformed for
   * JavaScript: the API's engine, probably Python's, may know other things.
   */
  matches: (cell, value) => new RegExp(value, "u").test(cell),
};

/** Whether one cell passes one condition. */
export function passes({ operator, value }: Condition, cell: string): boolean {
  const values = typeof value === "string" ? value.split(",") : value;
  const first = typeof value === "string" ? value : (value[0] ?? "");
  return TESTS[operator](cell, first, values);
}

/** Whether a row passes all conditions; `read` gives a cell as text, blank for a column that is not there. */
export function passesFilter(conditions: readonly Condition[], read: (column: string) => string): boolean {
  return conditions.every((condition) => passes(condition, read(condition.column)));
}

/** What a condition compares with, as text; numbers and words such as true read as a CSV would show them. */
export function comparedValue(value: Json | undefined): string | string[] {
  return Array.isArray(value) ? value.map(shownText) : shownText(value ?? "");
}

/** Whether a text names a comparison. */
export function isFilterOperator(text: string): text is FilterOperator {
  return FILTER_OPERATORS.some((operator) => operator === text);
}

function shownText(value: Json): string {
  if (value === true) return "True";
  if (value === false) return "False";
  return value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

function same(a: string, b: string): boolean {
  return fold(a) === fold(b) || (isNumber(a) && isNumber(b) && Number(a) === Number(b));
}

function isNumber(text: string): boolean {
  return /^\s*[+-]?(\d+(\.\d*)?|\.\d+)\s*$/.test(text);
}

function isIsoDate(text: string): boolean {
  return /^\s*\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?\s*$/.test(text);
}

function difference(a: string, b: string): number | undefined {
  if (isNumber(a) && isNumber(b)) return Number(a) - Number(b);
  if (!isIsoDate(a) || !isIsoDate(b)) return undefined;
  const [left, right] = [a.trim(), b.trim()];
  return left === right ? 0 : left > right ? 1 : -1;
}

function isEmpty(text: string): boolean {
  return ["", "[]", "{}"].includes(text.trim());
}
