/** As people type decimals; other forms that `Number` takes, such as "0x10" or blanks, are slips rather than numbers. */
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * A typed number as it is meant, so that "1.50" and "007" are 1.5 and 7. What is none, or has more digits than a number keeps,
 * stays the text it is, and is said to be wrong.
 */
export function readNumber(typed: string): number | string {
  const text = typed.trim();
  const number = Number(text);
  const isKept = Number.isFinite(number) && (Math.abs(number) <= Number.MAX_SAFE_INTEGER || /e/i.test(text));
  return DECIMAL.test(text) && isKept ? number : typed;
}
