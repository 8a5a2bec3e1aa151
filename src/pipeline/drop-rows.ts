import { conditionsOf } from "./conditions.ts";
import { passes } from "./filter.ts";
import { textsOf } from "./follow-columns.ts";
import type { Specs } from "./pipeline.ts";
import { rowIdentity } from "./row-identity.ts";
import { cellSoFar, type RowsOutcome, type RowsSoFar, type SentRow } from "./rows-so-far.ts";

/** A filter drops a row as soon as one condition that can be told fails, whatever the others will say. */
export function filterRows(specs: Specs, before: RowsSoFar): RowsOutcome {
  const conditions = conditionsOf(specs);
  if (conditions === null) return { rows: before.rows, dropped: [], unknown: "unknown-block" };
  let isTold = true;
  const [rows, dropped] = split(before.rows, (row) => {
    const results = conditions.map((condition) => {
      const cell = cellSoFar(before, row, condition.column);
      return cell === null ? null : passes(condition, cell);
    });
    if (results.includes(false)) return false;
    if (results.includes(null)) isTold = false;
    return true;
  });
  return { rows, dropped, ...(isTold ? {} : { unknown: "made-by-run" }) };
}

/**
 * Deduplication drops all rows of one identity but the first. Where not every column can be told, rows that differ in those
 * that can be are different all the same.
 */
export function deduplicateRows(specs: Specs, before: RowsSoFar): RowsOutcome {
  const { columns, ...others } = specs;
  const isUnderstood =
    Object.keys(others).length === 0 && (columns ?? null) !== null ? isTexts(columns) : true;
  if (!isUnderstood || Object.keys(others).length > 0) {
    return { rows: before.rows, dropped: [], unknown: "unknown-block" };
  }
  const chosen = textsOf(columns);
  const [first] = before.rows;
  if (!first) return { rows: [], dropped: [] };
  const compared = chosen.length > 0 ? chosen : Object.keys(first.record);
  const told = compared.filter((column) => cellSoFar(before, first, column) !== null);
  const isTold = told.length === compared.length && (chosen.length > 0 || !before.open);
  const seen = new Set<string>();
  const [rows, dropped] = split(before.rows, (row) => {
    const identity = rowIdentity(told.map((column) => cellSoFar(before, row, column) ?? ""));
    const isFirst = !seen.has(identity);
    seen.add(identity);
    return isFirst;
  });
  if (dropped.length === 0) return { rows, dropped };
  if (!isTold) return { rows: before.rows, dropped: [], unknown: "made-by-run" };
  // Of rows that are the same the first stays, and if it is not certain that it is there, neither is which one that is.
  return before.certain ? { rows, dropped } : { rows: before.rows, dropped: [], unknown: "before-it" };
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function split(rows: readonly SentRow[], isKept: (row: SentRow) => boolean): [SentRow[], SentRow[]] {
  const kept: SentRow[] = [];
  const dropped: SentRow[] = [];
  for (const row of rows) (isKept(row) ? kept : dropped).push(row);
  return [kept, dropped];
}
