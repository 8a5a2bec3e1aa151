import { readList } from "./read-list.ts";

/** A longer list would not fit into a cell anyway, and pattern matching must not run out of stack. */
const MAX_LIST_UNITS = 100_000;

/**
 * Shows a list such as `["a","b"]` or `['a', 'b']` as "a, b", and a list of lists as "a, b; c, d", for people who
 * would rather read than parse; anything else, and any list that is not wholly understood, stays as it is.
 */
export function readableValue(value: string): string {
  if (!/^\s*\[/.test(value) || value.length > MAX_LIST_UNITS) return value;
  const list = readList(value);
  if (list === null) return value;
  const isNested = list.some((item) => typeof item !== "string");
  return list.map((item) => (typeof item === "string" ? item : item.join(", "))).join(isNested ? "; " : ", ");
}
