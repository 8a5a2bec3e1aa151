import type { CellValue, Rect, RowFilter, SourceSheets } from "../../src/ports.ts";

/** A cell whose raw value is not what is shown. */
export interface ShownCell {
  value: CellValue;
  shown: string;
}

export interface FakeSheet {
  sheetId?: number;
  sheetName?: string;
  frozenRows?: number;
  /** Row 1 first; what is not there is empty. */
  cells: (CellValue | ShownCell)[][];
  hidden?: number[];
  /** Hides nothing by itself: `hidden` says what is hidden now, whatever the criteria say. */
  filter?: RowFilter;
  merges?: Rect[];
}

export const SHEET_ID = 7;

/** Tabs in memory; every area of the first tab is selected unless another selection is given. */
export function fakeSheets(sheets: FakeSheet[], selection: Rect[] | null = null, timeZone = "Europe/Berlin") {
  const asked = { reads: [] as Rect[], merges: 0, hiddenRows: [] as number[], selected: 0, timeZone: 0 };
  const state = { sheets, selection, selectedTab: 0 };
  const idOf = (sheet: FakeSheet) => sheet.sheetId ?? SHEET_ID;
  const lastRow = ({ cells }: FakeSheet) => cells.length;
  const lastColumn = ({ cells }: FakeSheet) => Math.max(0, ...cells.map((row) => row.length));
  const describe = (sheet: FakeSheet) => ({
    sheetId: idOf(sheet),
    sheetName: sheet.sheetName ?? "Leads",
    lastRow: lastRow(sheet),
    lastColumn: lastColumn(sheet),
    frozenRows: sheet.frozenRows ?? 0,
  });
  function tab(sheetId: number): FakeSheet {
    const found = state.sheets.find((sheet) => idOf(sheet) === sheetId);
    if (!found) throw new Error(`No tab ${sheetId}`);
    return found;
  }
  function grid<T>(sheet: FakeSheet, area: Rect, pick: (cell: CellValue | ShownCell) => T): T[][] {
    if (area.rows < 1 || area.columns < 1)
      throw new Error("The number of rows in the range must be at least 1");
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) =>
        pick(sheet.cells[area.row + row - 1]?.[area.column + column - 1] ?? ""),
      ),
    );
  }
  const ports: SourceSheets = {
    selected() {
      asked.selected++;
      const sheet = state.sheets[state.selectedTab];
      if (!sheet || !state.selection) return null;
      return { sheet: describe(sheet), ranges: state.selection };
    },
    find(sheetId) {
      const sheet = state.sheets.find((one) => idOf(one) === sheetId);
      return sheet ? describe(sheet) : null;
    },
    read(sheetId, area) {
      asked.reads.push(area);
      return {
        values: grid(tab(sheetId), area, (cell) => (isShown(cell) ? cell.value : cell)),
        shown: grid(tab(sheetId), area, (cell) => (isShown(cell) ? cell.shown : String(cell))),
      };
    },
    merges(sheetId, area) {
      asked.merges++;
      return (tab(sheetId).merges ?? []).filter((merge) => overlap(merge, area));
    },
    filter: (sheetId) => tab(sheetId).filter ?? null,
    hiddenRows(sheetId, rows) {
      asked.hiddenRows.push(...rows);
      return rows.filter((row) => (tab(sheetId).hidden ?? []).includes(row));
    },
    timeZone() {
      asked.timeZone++;
      return timeZone;
    },
  };
  return Object.assign(ports, { asked, state });
}

function isShown(cell: CellValue | ShownCell): cell is ShownCell {
  return typeof cell === "object" && !(cell instanceof Date);
}

function overlap(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
