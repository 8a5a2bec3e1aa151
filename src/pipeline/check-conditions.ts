import type { MemberFault } from "./check-member.ts";
import { compiles } from "./conditions.ts";
import { comparedValue, isFilterOperator } from "./filter.ts";
import { type ColumnState, mayHave } from "./follow-columns.ts";
import { isJsonList, isSpecs } from "./json.ts";
import type { Json, PipelineFault } from "./pipeline.ts";

/** Comparing with a blank text is what `is_empty` is for, but harmless; these would let everything through, or nothing. */
const NEEDS_VALUE: readonly string[] = [
  "contains",
  "not_contains",
  "greater",
  "less",
  "in",
  "not_in",
  "matches",
];

/** What is wrong with the conditions of a filter; each condition is told once, by its first fault. */
export function checkConditions(
  key: string,
  value: Json | undefined,
  columns: ColumnState | undefined,
): MemberFault[] {
  if (value === undefined || value === null) return [{ key, code: "no-conditions", facts: {} }];
  if (!isJsonList(value)) return [{ key, code: "member-kind", facts: {} }];
  if (value.length === 0) return [{ key, code: "no-conditions", facts: {} }];
  return value.flatMap((condition, index) => {
    const fault = faultOf(condition, columns);
    return fault ? [{ key, code: fault.code, facts: { n: index + 1, ...fault.facts } }] : [];
  });
}

function faultOf(
  condition: Json,
  columns: ColumnState | undefined,
): Pick<PipelineFault, "code" | "facts"> | null {
  if (!isSpecs(condition)) return { code: "member-kind", facts: {} };
  const { column, operator, value } = condition;
  if (typeof column !== "string" || column.trim() === "")
    return { code: "condition-column-empty", facts: {} };
  if (columns && !mayHave(columns, column)) return { code: "condition-column", facts: { column } };
  if (typeof operator !== "string" || !isFilterOperator(operator)) {
    return { code: "condition-operator", facts: { operator: typeof operator === "string" ? operator : "" } };
  }
  if (isSpecs(value)) return { code: "member-kind", facts: {} };
  if (NEEDS_VALUE.includes(operator) && isBlank(value)) return { code: "condition-value", facts: {} };
  const compared = comparedValue(value);
  if (operator !== "matches" || compiles(compared)) return null;
  return {
    code: "pattern",
    facts: { pattern: typeof compared === "string" ? compared : (compared[0] ?? "") },
  };
}

function isBlank(value: Json | undefined): boolean {
  const compared = comparedValue(value);
  return typeof compared === "string" ? compared.trim() === "" : compared.every((one) => one.trim() === "");
}
