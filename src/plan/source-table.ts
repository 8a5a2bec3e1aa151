import type { CellBlock, Rect, SourceSheets } from "../ports.ts";
import { notice } from "../problems/notices.ts";
import { Problem } from "../problems/problem.ts";
import type { Notice } from "../protocol.ts";
import { cellText, isErrorText, isoDateIn } from "./cell-text.ts";
import { headerNotices, type ProposedHeader, proposeNames } from "./headers.ts";
import { rowRuns } from "./row-list.ts";
import { CELLS_AT_ONCE, type Source } from "./source.ts";

/** Reading a few scattered groups of rows apart is cheaper than everything between them; many groups are not. */
const SEPARATE_READS = 8;

/** The meant rows as text, all columns of the tab: which of them leave the sheet is decided by the mapping. */
export interface SourceTable {
  /** Index 0 is sheet column 1. */
  headers: ProposedHeader[];
  rows: SourceRow[];
  notices: Notice[];
}

export interface SourceRow {
  /** 1-based row of the sheet. */
  row: number;
  cells: string[];
  /** What a filter looks at; null where a merge was spread over the cells. */
  shown: string[] | null;
}

/**
 * Reads the rows with a number of service calls that does not grow with them; throws a `Problem` when rows are scattered
 * so far apart that what lies between them is too much to read. Errors are reported for the mapped columns only, since
 * the others stay in the sheet anyway.
 */
export function readSourceTable(
  sheets: SourceSheets,
  source: Source,
  mappedColumns: ReadonlySet<number>,
): SourceTable {
  const { sheetId, lastColumn } = source.sheet;
  const headers = proposeNames(readHeaders(sheets, source), 1);
  const errors = { count: 0, example: "" };
  const merges = new Set<Rect>();
  const isoDate = isoDateIn(sheets.timeZone());
  const wanted = new Set(source.rows);
  const rows: SourceRow[] = [];

  for (const area of readingAreas(source.rows, lastColumn)) {
    const block = sheets.read(sheetId, area);
    const covering = sheets.merges(sheetId, area);
    const above = readAbove(sheets, sheetId, area, covering);
    for (const merge of covering) {
      merges.add(merge);
      spread(block, merge, area, above);
    }
    block.shown.forEach((shownRow, index) => {
      const row = area.row + index;
      if (!wanted.has(row)) return;
      const cells = shownRow.map((shown, column) => {
        if (isErrorText(shown) && mappedColumns.has(column + 1)) {
          errors.count++;
          errors.example ||= shown;
        }
        return cellText(block.values[index]?.[column] ?? "", shown, isoDate);
      });
      rows.push({ row, cells, shown: covering.length > 0 ? null : shownRow });
    });
  }
  return {
    headers,
    rows,
    notices: [
      ...(source.headerRow > 0 ? headerNotices(headers, 1) : []),
      ...(merges.size > 0 ? [notice("merged-cells")] : []),
      ...(errors.count > 0 ? [notice("error-cells", errors)] : []),
    ],
  };
}

/** The header row as shown; blanks when the rows have none. */
export function readHeaders(sheets: SourceSheets, { sheet, headerRow }: Source): string[] {
  if (headerRow === 0) return new Array<string>(sheet.lastColumn).fill("");
  const area = { row: headerRow, column: 1, rows: 1, columns: sheet.lastColumn };
  return sheets.read(sheet.sheetId, area).shown[0] ?? [];
}

function readingAreas(rows: number[], columns: number): Rect[] {
  const runs = rowRuns(rows);
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (!first || !last) return [];
  const between = last.row + last.count - first.row;
  const spans = runs.length <= SEPARATE_READS ? runs : [{ row: first.row, count: between }];
  if (spans.length === 1 && between * columns > CELLS_AT_ONCE) {
    throw new Problem("selection-too-large", {
      rows: between,
      columns,
      limit: Math.floor(CELLS_AT_ONCE / columns),
    });
  }
  return spans.map(({ row, count }) => ({ row, column: 1, rows: count, columns }));
}

interface RowsAbove {
  firstRow: number;
  block: CellBlock;
}

/** The rows in which merges begin that reach into an area from above, in one call; null when there are none. */
function readAbove(sheets: SourceSheets, sheetId: number, area: Rect, merges: Rect[]): RowsAbove | null {
  const firstRow = Math.min(area.row, ...merges.map(({ row }) => row));
  if (firstRow === area.row) return null;
  return {
    firstRow,
    block: sheets.read(sheetId, { ...area, row: firstRow, rows: area.row - firstRow }),
  };
}

/** Gives every cell of a merge the value a person sees there; Sheets reports it for the first cell only. */
function spread(block: CellBlock, merge: Rect, area: Rect, above: RowsAbove | null): void {
  const top = merge.row - area.row;
  const left = merge.column - area.column;
  const holder = top < 0 && above ? above.block : block;
  const holderRow = top < 0 && above ? merge.row - above.firstRow : top;
  const value = holder.values[holderRow]?.[left];
  const shown = holder.shown[holderRow]?.[left];
  if (value === undefined || shown === undefined) return;
  for (let row = Math.max(0, top); row < Math.min(top + merge.rows, block.shown.length); row++) {
    block.values[row]?.fill(value, left, left + merge.columns);
    block.shown[row]?.fill(shown, left, left + merge.columns);
  }
}
