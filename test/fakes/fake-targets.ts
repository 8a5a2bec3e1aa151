import type { CellValue, TargetTabs } from "../../src/ports.ts";
import type { fakeSheets } from "./fake-sheets.ts";
import type { fakeTabs } from "./fake-tabs.ts";
import type { Note } from "./journal.ts";

/** The tabs of the other two fakes, as results are merged into them; what shows there is found under `marked`. */
export function fakeTargets(
  sheets: ReturnType<typeof fakeSheets>,
  tabs: ReturnType<typeof fakeTabs>,
  note: Note = () => {},
) {
  const marked = {
    notes: new Map<string, string>(),
    fills: new Map<string, string>(),
    formulas: new Map<string, string>(),
    hiddenColumns: [] as number[],
  };
  const at = (sheetId: number, row: number, column: number) => `${sheetId} ${row} ${column}`;

  function cellsOf(sheetId: number): CellValue[][] | null {
    const tab = tabs.made.get(sheetId);
    if (tab) return tab.cells;
    const sheet = sheets.state.sheets.find((each) => (each.sheetId ?? 7) === sheetId);
    if (!sheet) return null;
    // A merge reads raw values, and what a fake sheet shows besides is of no use to it.
    sheet.cells = sheet.cells.map((row) =>
      row.map((cell) => (typeof cell === "object" && !(cell instanceof Date) ? cell.value : cell)),
    );
    return sheet.cells as CellValue[][];
  }

  function known(sheetId: number): CellValue[][] {
    const cells = cellsOf(sheetId);
    if (!cells) throw new Error("Sheet not found");
    return cells;
  }

  function grid<T>(sheetId: number, pick: (row: number, column: number) => T): T[][] {
    const cells = known(sheetId);
    const width = Math.max(0, ...cells.map((row) => row.length));
    return cells.map((_, row) => Array.from({ length: width }, (__, column) => pick(row + 1, column + 1)));
  }

  const targets: TargetTabs = {
    read(sheetId) {
      const cells = cellsOf(sheetId);
      if (!cells) return null;
      const tab = tabs.made.get(sheetId);
      const sheet = sheets.state.sheets.find((each) => (each.sheetId ?? 7) === sheetId);
      return {
        sheetName: tab?.title ?? sheet?.sheetName ?? "Leads",
        rows: tab?.rows ?? 1_000,
        columns: tab?.columns ?? 26,
        values: grid(sheetId, (row, column) => cells[row - 1]?.[column - 1] ?? ""),
        formulas: grid(sheetId, (row, column) => marked.formulas.get(at(sheetId, row, column)) ?? ""),
        merges: sheet?.merges ?? [],
      };
    },
    grow(sheetId, rows, columns) {
      const tab = tabs.made.get(sheetId);
      if (tab)
        Object.assign(tab, { rows: Math.max(rows, tab.rows), columns: Math.max(columns, tab.columns) });
    },
    setCells(sheetId, row, column, written) {
      note(`set ${sheetId}`);
      const cells = known(sheetId);
      written.forEach((line, down) => {
        while (cells.length < row + down) cells.push([]);
        const target = cells[row + down - 1] ?? [];
        line.forEach((value, right) => {
          while (target.length < column + right) target.push("");
          target[column + right - 1] = typeof value === "string" ? value.replace(/^'/, "") : value;
        });
      });
    },
    deleteRows(sheetId, row, count) {
      note(`delete rows of ${sheetId}`);
      known(sheetId).splice(row - 1, count);
    },
    deleteColumn(sheetId, column) {
      note(`delete a column of ${sheetId}`);
      for (const row of known(sheetId)) row.splice(column - 1, 1);
    },
    hideColumn: (_, column) => void marked.hiddenColumns.push(column),
    marks: (sheetId) => ({
      notes: grid(sheetId, (row, column) => marked.notes.get(at(sheetId, row, column)) ?? ""),
      fills: grid(sheetId, (row, column) => marked.fills.get(at(sheetId, row, column)) ?? "#ffffff"),
    }),
    setNotes(sheetId, row, column, notes) {
      note(`note ${sheetId}`);
      notes.forEach((line, down) => {
        line.forEach((text, right) => void marked.notes.set(at(sheetId, row + down, column + right), text));
      });
    },
    fill(sheetId, areas, color) {
      note(`fill ${sheetId}`);
      for (const area of areas) {
        for (let row = area.row; row < area.row + area.rows; row++) {
          for (let column = area.column; column < area.column + area.columns; column++) {
            if (color === null) marked.fills.delete(at(sheetId, row, column));
            else marked.fills.set(at(sheetId, row, column), color);
          }
        }
      }
    },
  };
  return Object.assign(targets, { marked });
}
