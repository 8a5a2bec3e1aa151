import type { SourceSheets } from "../ports.ts";
import type { Selection } from "../protocol.ts";
import { formatA1 } from "./a1.ts";
import { headerNotices, proposeNames } from "./headers.ts";
import { resolveSource } from "./source.ts";
import { readHeaders } from "./source-table.ts";

const SAMPLES = 3;

/** What the person has selected, or all the tab holds, for the sidebar to show; looks at a few rows only. */
export function readSelection(sheets: SourceSheets, whole = false): Selection {
  const source = resolveSource(sheets, { whole });
  const { sheet, headerRow, rows, areas } = source;
  const headers = proposeNames(readHeaders(sheets, source), 1);
  const firstRow = rows[0] ?? headerRow + 1;
  const { shown } = sheets.read(sheet.sheetId, {
    row: firstRow,
    column: 1,
    rows: Math.min(SAMPLES, sheet.lastRow - firstRow + 1),
    columns: sheet.lastColumn,
  });
  return {
    sheetId: sheet.sheetId,
    sheetName: sheet.sheetName,
    a1: formatA1(areas),
    headerRow,
    rowCount: rows.length,
    columns: headers.map((header, index) => ({
      column: index + 1,
      ...header,
      samples: shown.map((row) => row[index] ?? "").filter((text) => text !== ""),
    })),
    warnings: headerRow > 0 ? headerNotices(headers, 1) : [],
  };
}
