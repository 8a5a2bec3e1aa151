import { readFilter } from "../../../src/google/read-filter.ts";
import { filteredOut } from "../../../src/plan/filtered-out.ts";
import { type Finding, judge } from "./finding.ts";

/** What the add-on makes of a tab's filter, beside what Google says of each row. */
export function agreement(sheet: GoogleAppsScript.Spreadsheet.Sheet, lastRow: number): Finding {
  const shown = sheet.getRange(1, 1, lastRow, sheet.getLastColumn()).getDisplayValues();
  const rows = shown.map((cells, at) => ({ row: at + 1, cells, shown: cells }));
  const hidden = rows.map(({ row }) => row).filter((row) => sheet.isRowHiddenByFilter(row));
  const filter = readFilter(sheet);
  const taken = filter ? filteredOut(filter, rows) : [];
  const described = JSON.stringify(filter?.columns ?? null);
  return judge(
    filter !== null && taken.every((row) => hidden.includes(row)),
    `taken for hidden: ${list(taken)}; hidden: ${list(hidden)}; criteria: ${described}`,
  );
}

function list(rows: number[]): string {
  return rows.join(", ") || "none";
}
