import type { FilterColumn, RowFilter } from "../ports.ts";
import type { SourceRow } from "./source-table.ts";

/**
 * Rows that a filter hides, as far as that is certain without asking. Of the others nothing is known, not even that they are
 * seen: a filter looks at rows when it is set, and what changed since is hidden or shown as it was then.
 */
export function filteredOut({ area, columns }: RowFilter, rows: readonly SourceRow[]): number[] {
  return rows.flatMap(({ row, shown }) => {
    const isCovered = row > area.row && row < area.row + area.rows;
    if (!isCovered || shown === null || columns === null) return [];
    return columns.some((criterion) => isHiddenBy(criterion, shown[criterion.column - 1] ?? "")) ? [row] : [];
  });
}

function isHiddenBy({ hiddenValues, condition }: FilterColumn, text: string): boolean {
  return condition ? failsFor(condition.type, text, condition.values[0] ?? "") : hiddenValues.includes(text);
}

/** Only what holds whatever Google thinks of letters' case, spaces around them, and of numbers; wildcards are not read. */
function failsFor(type: string, text: string, wanted: string): boolean {
  if (type === "CELL_EMPTY") return text !== "";
  if (/[?*~]/.test(wanted)) return false;
  const found = text.toLowerCase();
  const part = wanted.trim().toLowerCase();
  switch (type) {
    case "TEXT_CONTAINS":
    case "TEXT_STARTS_WITH":
    case "TEXT_ENDS_WITH":
    case "TEXT_EQUAL_TO":
      return !found.includes(part);
    default:
      return false;
  }
}
