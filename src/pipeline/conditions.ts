import { type Condition, comparedValue, isFilterOperator } from "./filter.ts";
import { isJsonList, isSpecs } from "./json.ts";
import type { Json, Specs } from "./pipeline.ts";

const MEMBERS = ["column", "operator", "value", "logic"];

/**
 * The conditions of a filter block; null when there is anything in its specs that nobody here can judge, such as another
 * logic than "and": a preview that ignores it would be wrong.
 */
export function conditionsOf(specs: Specs): Condition[] | null {
  const { filters, ...others } = specs;
  if (!isJsonList(filters) || Object.keys(others).length > 0) return null;
  const conditions = filters.map(conditionOf);
  return conditions.some((condition) => condition === null)
    ? null
    : conditions.flatMap((condition) => condition ?? []);
}

/** The columns that conditions name, as far as they can be read. */
export function conditionColumns(specs: Specs): string[] {
  if (!isJsonList(specs.filters)) return [];
  return specs.filters.flatMap((item) =>
    isSpecs(item) && typeof item.column === "string" ? [item.column] : [],
  );
}

function conditionOf(item: Json): Condition | null {
  if (!isSpecs(item) || !Object.keys(item).every((member) => MEMBERS.includes(member))) return null;
  const { column, operator, value, logic = "and" } = item;
  if (typeof column !== "string" || typeof operator !== "string" || !isFilterOperator(operator)) return null;
  if (logic !== "and" || isSpecs(value)) return null;
  const condition = { column, operator, value: comparedValue(value) };
  return operator === "matches" && !compiles(condition.value) ? null : condition;
}

/** Whether JavaScript takes a text for a regular expression, with the flag that `matches` uses. */
export function compiles(pattern: string | readonly string[]): boolean {
  try {
    return new RegExp(typeof pattern === "string" ? pattern : (pattern[0] ?? ""), "u") instanceof RegExp;
  } catch {
    return false;
  }
}
