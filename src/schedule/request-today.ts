import { formatA1 } from "../plan/a1.ts";
import { proposeNames } from "../plan/headers.ts";
import { recallMapping } from "../plan/recall-choices.ts";
import { readHeaders } from "../plan/source-table.ts";
import type { SourceSheet, SourceSheets } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import type { RunRequest, SelectedColumn } from "../protocol.ts";
import type { StoredSchedule } from "./schedule.ts";

/** What is sent where and written where; of a schedule, or of one refresh that has none. */
export type RefreshOrder = Pick<
  StoredSchedule,
  "target" | "source" | "workflow" | "fields" | "skip" | "send" | "columns"
>;

/**
 * What an order asks for with the tabs as they are now: its columns wherever they stand, its rows however many there are.
 * Throws a `Problem` when the tab or a column is gone, since a mapping of less was never agreed to.
 */
export function requestToday(sheets: SourceSheets, order: RefreshOrder): RunRequest {
  const { source, workflow, send, columns } = order;
  const sheet = sheets.find(source.sheetId);
  if (!sheet) throw new Problem("source-tab-gone", { tab: source.sheetName });
  const { fields, skip, lost } = recallMapping(columnsOf(sheets, sheet, source.headerRow), order);
  if (lost.length > 0) throw new Problem("columns-gone", { tab: sheet.sheetName, columns: lost.join(", ") });
  return {
    workflowId: workflow.id,
    sheetId: sheet.sheetId,
    a1: source.wholeTable ? wholeTable(sheet, source.headerRow) : source.a1,
    headerRow: source.headerRow,
    fields,
    skip: { ...skip, alreadySent: send !== "everything" },
    output: { kind: "new-tab", ...(columns === undefined ? {} : { columns }) },
  };
}

/** The columns of a tab as the mapping knows them; none where there is no header any more. */
export function columnsOf(sheets: SourceSheets, sheet: SourceSheet, headerRow: number): SelectedColumn[] {
  if (sheet.lastColumn === 0 || sheet.lastRow < headerRow) return [];
  const headers = readHeaders(sheets, { sheet, headerRow, rows: [], areas: [] });
  return proposeNames(headers, 1).map((header, index) => ({ column: index + 1, ...header, samples: [] }));
}

function wholeTable({ lastRow, lastColumn }: SourceSheet, headerRow: number): string {
  return formatA1([
    { row: headerRow + 1, column: 1, rows: Math.max(1, lastRow - headerRow), columns: lastColumn },
  ]);
}
