import { type ColumnType, isFaithfulNumber } from "./column-type.ts";

/**
 * What is known of the columns of a tab that is filled bit by bit, one character a column, so that it can be stored:
 * `t` written as text, `n` written as numbers, `x` written as numbers until a value came that is none.
 */
export type Evidence = string;

/** Judges by the first rows; a column without a value so far is text, which loses nothing. */
export function firstEvidence(width: number, rows: readonly (readonly string[])[]): Evidence {
  let evidence = "";
  for (let column = 0; column < width; column++) evidence += judge(rows, column);
  return evidence;
}

function judge(rows: readonly (readonly string[])[], column: number): "t" | "n" {
  let seen = false;
  for (const row of rows) {
    const value = row[column] ?? "";
    if (value === "") continue;
    if (!isFaithfulNumber(value)) return "t";
    seen = true;
  }
  return seen ? "n" : "t";
}

/** Takes later rows into account; columns that came later are text. */
export function laterEvidence(
  evidence: Evidence,
  width: number,
  rows: readonly (readonly string[])[],
): Evidence {
  return Array.from(evidence.padEnd(width, "t"), (known, column) =>
    known === "n" && rows.some((row) => isContradiction(row[column] ?? "")) ? "x" : known,
  ).join("");
}

function isContradiction(value: string): boolean {
  return value !== "" && !isFaithfulNumber(value);
}

/** How cells of a column are written. */
export function typeAt(evidence: Evidence, column: number): ColumnType {
  const known = evidence[column];
  return known === "n" || known === "x" ? "number" : "text";
}

/** Neighbouring columns of a kind, 1-based, so that they share a call. */
export function columnsOf(evidence: Evidence, kinds: string): { start: number; count: number }[] {
  const runs: { start: number; count: number }[] = [];
  for (let column = 0; column < evidence.length; column++) {
    if (!kinds.includes(evidence[column] ?? "")) continue;
    const last = runs[runs.length - 1];
    if (last && last.start + last.count === column + 1) last.count++;
    else runs.push({ start: column + 1, count: 1 });
  }
  return runs;
}
