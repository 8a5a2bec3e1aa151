import { findHeaderRow } from "../../merge/target-table.ts";
import { proposeNames } from "../../plan/headers.ts";
import { isBlank } from "../../plan/row-fates.ts";
import { rowKey } from "../../plan/row-key.ts";
import { CELLS_AT_ONCE } from "../../plan/source.ts";
import { readSourceTable } from "../../plan/source-table.ts";
import type { Ports, TargetCells } from "../../ports.ts";
import type { OutputOf } from "../state/output.ts";
import type { Run } from "../state/run.ts";

/** The rows a run was started from, as they are by now. */
export interface SourceNow {
  headerRow: number;
  /** Key of each row below the header by its number; rows that hold nothing of what is sent have none. */
  keys: Map<number, string>;
}

/**
 * Finds the sent columns again and computes every row's key anew, however the tab was sorted or grew; null when they cannot
 * be found. `cells` are those of the source tab.
 */
export function readSourceNow(
  { sheets }: Pick<Ports, "sheets">,
  run: Pick<Run, "source" | "fields">,
  { headers }: Pick<OutputOf<"own-rows" | "refresh">, "headers">,
  cells: Pick<TargetCells, "values">,
): SourceNow | null {
  const sheet = sheets.find(run.source.sheetId);
  if (!sheet || sheet.lastRow === 0) return null;
  const named = headers.some((header) => header !== "");
  const headerRow = named ? findHeaderRow(cells, headers, run.source.headerRow) : run.source.headerRow;
  if (headerRow === null || (sheet.lastRow - headerRow) * sheet.lastColumn > CELLS_AT_ONCE) return null;
  const names = proposeNames((cells.values[headerRow - 1] ?? []).map(String), 1);
  const columns = run.fields.map(({ column }, at) => {
    const header = headers[at] ?? "";
    const found = header === "" ? -1 : names.findIndex(({ proposedName }) => proposedName === header);
    return found < 0 ? column : found + 1;
  });
  if (columns.some((column) => column > sheet.lastColumn)) return null;
  const keys = new Map<number, string>();
  const rows = Array.from({ length: sheet.lastRow - headerRow }, (_, at) => headerRow + 1 + at);
  const table = readSourceTable(sheets, { sheet, headerRow, rows, areas: [] }, new Set(columns));
  for (const { row, cells: texts } of table.rows) {
    const record = Object.fromEntries(
      run.fields.map(({ name }, at) => [name, texts[(columns[at] ?? 0) - 1] ?? ""]),
    );
    if (!isBlank(record)) keys.set(row, rowKey(record));
  }
  return { headerRow, keys };
}
