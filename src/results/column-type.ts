/** How a column is written: as numbers, or as text under the number format `@`. */
export type ColumnType = "number" | "text";

/** Sheets keeps 15 significant digits, like every IEEE 754 double; longer ids would change. */
const MAX_DIGITS = 15;

const PLAIN_DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * Tells whether a value is the same after a round trip through a number: "007", "1.50", "1e5", "+49", "-0" and
 * ids of 16 digits are not, and stay text.
 */
export function isFaithfulNumber(value: string): boolean {
  if (!PLAIN_DECIMAL.test(value) || String(Number(value)) !== value) return false;
  return value.replace(/^-?[0.]*|\./g, "").length <= MAX_DIGITS;
}
