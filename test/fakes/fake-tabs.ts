import type { ColumnFormat, NewTab, ResultTabs } from "../../src/ports.ts";
import type { Note } from "./journal.ts";

export interface FakeTab extends NewTab {
  cells: (string | number)[][];
  numberColumns: ColumnFormat[] | null;
  dressed: boolean;
  /** How often each row was written, row 1 first. */
  writes: number[];
}

/** Results tabs in memory; refuses to write outside a tab, or before its cells have their format. */
export function fakeTabs(note: Note = () => {}, foreign: { titles?: string[]; cells?: number } = {}) {
  const made = new Map<number, FakeTab>();
  const around = { titles: foreign.titles ?? ["Leads"], cells: foreign.cells ?? 0 };
  let nextId = 100;

  function tab(sheetId: number): FakeTab {
    const found = made.get(sheetId);
    if (!found) throw new Error("Sheet not found");
    return found;
  }

  const tabs: ResultTabs = {
    titles: () => [...around.titles, ...[...made.values()].map(({ title }) => title)],
    cellsInUse: () =>
      [...made.values()].reduce((sum, { rows, columns }) => sum + rows * columns, around.cells),
    make(wanted) {
      note(`make ${wanted.title}`);
      for (const [id, tab] of made) {
        if (tab.runId !== wanted.runId) continue;
        tab.title = wanted.title;
        tab.rows = wanted.rows;
        tab.columns = wanted.columns;
        tab.cells.length = 0;
        return id;
      }
      if (tabs.titles().includes(wanted.title)) throw new Error("A sheet with the name already exists");
      const id = nextId++;
      const writes = new Array<number>(wanted.rows).fill(0);
      made.set(id, { ...wanted, cells: [], numberColumns: null, dressed: false, writes });
      return id;
    },
    find(sheetId) {
      const found = made.get(sheetId);
      return found ? { sheetName: found.title } : null;
    },
    format(sheetId, numberColumns) {
      note(`format ${sheetId}`);
      tab(sheetId).numberColumns = numberColumns;
    },
    write(sheetId, firstRow, cells) {
      note(`write ${sheetId} row ${firstRow}`);
      const target = tab(sheetId);
      if (target.numberColumns === null) throw new Error("Written before the format was set");
      if (cells.length === 0 || firstRow + cells.length - 1 > target.rows) throw new Error("Outside the tab");
      cells.forEach((row, index) => {
        if (row.length !== target.columns) throw new Error("The data does not match the range");
        target.cells[firstRow - 1 + index] = [...row];
        target.writes[firstRow - 1 + index] = (target.writes[firstRow - 1 + index] ?? 0) + 1;
      });
    },
    dress(sheetId) {
      note(`dress ${sheetId}`);
      tab(sheetId).dressed = true;
    },
  };
  return Object.assign(tabs, { made, around });
}
