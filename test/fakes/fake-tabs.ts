import type { CellValue, ResultTabs } from "../../src/ports.ts";
import type { Note } from "./journal.ts";

export interface FakeTab {
  runId: string;
  title: string;
  hidden: boolean;
  dressed: boolean;
  rows: number;
  columns: number;
  /** What Sheets keeps, row 1 first: text without the apostrophe that protected it. */
  cells: (string | number)[][];
  /** By row and column like `cells`; a cell without one is General. */
  formats: ("@" | "General")[][];
  /** How often each row was written, row 1 first. */
  writes: number[];
}

/** A new tab of Google's (https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet). */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;
const WORKBOOK_CELLS = 10_000_000;

/** Results tabs in memory; refuses what Sheets refuses, and whatever Sheets would not keep as it was given. */
export function fakeTabs(note: Note = () => {}) {
  const made = new Map<number, FakeTab>();
  const around = {
    titles: ["Leads"],
    cells: 0,
    visible: 1,
    protected: new Set<number>(),
    foreign: new Set<number>(),
  };
  let nextId = 100;

  function tab(sheetId: number): FakeTab {
    const found = made.get(sheetId);
    if (!found) throw new Error("Sheet not found");
    return found;
  }

  function cellsInUse(): number {
    return [...made.values()].reduce((sum, { rows, columns }) => sum + rows * columns, around.cells);
  }

  function assertRoom(more: number): void {
    if (cellsInUse() + more > WORKBOOK_CELLS) {
      throw new Error("This action would increase the number of cells above the limit of 10000000 cells");
    }
  }

  function assertInside({ rows, columns }: FakeTab, lastRow: number, lastColumn: number): void {
    if (lastRow > rows || lastColumn > columns) throw new Error("Those are outside the grid");
  }

  function setFormat(
    target: FakeTab,
    area: { row: number; column: number; rows: number; columns: number },
    format: "@" | "General",
  ): void {
    assertInside(target, area.row + area.rows - 1, area.column + area.columns - 1);
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line = target.formats[row - 1] ?? [];
      target.formats[row - 1] = line;
      for (let column = area.column; column < area.column + area.columns; column++) line[column - 1] = format;
    }
  }

  function kept(value: string | number, format: "@" | "General" | undefined): string | number {
    if (typeof value === "number") return value;
    if (value.startsWith("'")) return value.slice(1);
    if (value.startsWith("=")) throw new Error(`Sheets would make a formula of ${value.slice(0, 20)}`);
    const isPlainWords = /^([A-Za-z]+ )+[a-z]+$/.test(value);
    if (format !== "@" && value !== "" && !isPlainWords)
      throw new Error(`Sheets would guess what ${value} is`);
    return value;
  }

  const tabs: ResultTabs = {
    titles: (exceptSheetId) => [
      ...around.titles,
      ...[...made].flatMap(([id, { title }]) => (id === exceptSheetId ? [] : [title])),
    ],
    cellsInUse,
    make(runId) {
      note(`make ${runId}`);
      for (const [id, found] of made) if (found.runId === runId) return id;
      assertRoom(NEW_ROWS * NEW_COLUMNS);
      const id = nextId++;
      made.set(id, {
        runId,
        title: `Sixtyfour ${runId}`,
        hidden: true,
        dressed: false,
        rows: NEW_ROWS,
        columns: NEW_COLUMNS,
        cells: [],
        formats: [],
        writes: [],
      });
      return id;
    },
    find(sheetId) {
      const found = made.get(sheetId);
      return found ? { sheetName: found.title, rows: found.rows, columns: found.columns } : null;
    },
    standing(sheetId) {
      return made.has(sheetId)
        ? { isOurs: !around.foreign.has(sheetId), isProtected: around.protected.has(sheetId) }
        : null;
    },
    fit(sheetId, rows, columns) {
      note(`fit ${sheetId}`);
      const target = tab(sheetId);
      if (rows < 1 || columns < 1) throw new Error("You can't delete all the rows or columns of a sheet");
      assertRoom(rows * columns - target.rows * target.columns);
      Object.assign(target, { rows, columns });
      target.cells.length = Math.min(target.cells.length, rows);
      target.formats.length = Math.min(target.formats.length, rows);
      for (const line of [...target.cells, ...target.formats]) line.length = Math.min(line.length, columns);
    },
    format(sheetId, { first, count }, numberColumns) {
      note(`format ${sheetId}`);
      const target = tab(sheetId);
      setFormat(target, { row: first, column: 1, rows: count, columns: target.columns }, "@");
      for (const { start, count: columns } of numberColumns) {
        setFormat(target, { row: first, column: start, rows: count, columns }, "General");
      }
    },
    formatText(sheetId, area) {
      note(`format ${sheetId} as text`);
      setFormat(tab(sheetId), area, "@");
    },
    write(sheetId, firstRow, cells, firstColumn = 1) {
      note(`write ${sheetId} row ${firstRow}`);
      const target = tab(sheetId);
      const columns = cells[0]?.length ?? 0;
      if (columns === 0) return;
      assertInside(target, firstRow + cells.length - 1, firstColumn + columns - 1);
      cells.forEach((row, index) => {
        if (row.length !== columns) throw new Error("The data does not match the range");
        const at = firstRow - 1 + index;
        const line = target.cells[at] ?? [];
        target.cells[at] = line;
        row.forEach((value, column) => {
          const place = firstColumn - 1 + column;
          while (line.length < place) line.push("");
          line[place] = kept(value, target.formats[at]?.[place]);
        });
        target.writes[at] = (target.writes[at] ?? 0) + 1;
      });
    },
    read(sheetId, firstRow, rows) {
      const target = tab(sheetId);
      if (rows < 1) throw new Error("The number of rows in the range must be at least 1");
      assertInside(target, firstRow + rows - 1, 1);
      return Array.from({ length: rows }, (_, index) =>
        Array.from(
          { length: target.columns },
          (_, column): CellValue => target.cells[firstRow - 1 + index]?.[column] ?? "",
        ),
      );
    },
    dress(sheetId) {
      note(`dress ${sheetId}`);
      if (tab(sheetId).rows < 2) throw new Error("You can't freeze all visible rows on the sheet");
      tab(sheetId).dressed = true;
    },
    show(sheetId, title) {
      note(`show ${title}`);
      if (tabs.titles(sheetId).includes(title)) throw new Error("A sheet with the name already exists");
      Object.assign(tab(sheetId), { title, hidden: false });
    },
    remove(sheetId) {
      note(`remove ${sheetId}`);
      if (!made.has(sheetId)) return "gone";
      const others = [...made].filter(([id, { hidden }]) => id !== sheetId && !hidden).length;
      if (around.visible + others === 0) return "only-tab";
      made.delete(sheetId);
      return "removed";
    },
    discard(runId) {
      note(`discard ${runId}`);
      for (const [id, found] of made) if (found.runId === runId) made.delete(id);
    },
    disown() {
      note("disown tabs");
      for (const [id, found] of made) {
        if (found.title === `Sixtyfour ${found.runId}`) made.delete(id);
        else around.foreign.add(id);
      }
    },
  };

  /** The one tab there is. */
  function only(): FakeTab {
    const [first, ...more] = made.values();
    if (!first || more.length > 0) throw new Error(`There are ${made.size} tabs`);
    return first;
  }

  return Object.assign(tabs, { made, around, only });
}
