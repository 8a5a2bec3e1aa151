/** How a column is written: as numbers, or as text under the number format `@`. */
export type ColumnType = "number" | "text";

/** What the values seen so far say of a column; plain data, so that a file read over several executions keeps it. */
export type ColumnEvidence = "none" | "number" | "text";

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

/** Adds one value to the evidence; a single value that is no faithful number makes the column text for good. */
export function observe(evidence: ColumnEvidence, value: string): ColumnEvidence {
  if (evidence === "text" || value === "") return evidence;
  return isFaithfulNumber(value) ? "number" : "text";
}

/** Concludes; a column without any value is text. */
export function typeOf(evidence: ColumnEvidence): ColumnType {
  return evidence === "number" ? "number" : "text";
}

/** Types the columns of a table that is at hand as a whole. */
export function columnTypes(width: number, rows: readonly (readonly string[])[]): ColumnType[] {
  return Array.from({ length: width }, (_, column) => {
    let evidence: ColumnEvidence = "none";
    for (const row of rows) {
      evidence = observe(evidence, row[column] ?? "");
      if (evidence === "text") break;
    }
    return typeOf(evidence);
  });
}
