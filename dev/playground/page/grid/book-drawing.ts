import {
  type IRange,
  type IWorkbookData,
  mergeWorksheetSnapshotWithDefault,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Screen, TabCells, TabShape, Update, WireArea } from "../../protocol.ts";
import { areaOf, rangeOf } from "./areas.ts";
import { filterView } from "./filters.ts";
import { MUTATION, type Mutation, UNIT } from "./mutations.ts";
import { newTab } from "./new-tab.ts";
import { cellDifferences, shapeDifferences } from "./tab-differences.ts";

/** Marks what the page itself draws, so that it is not taken for something the person did. */
const BY_HOST = { byHost: true };

/** Draws the host's spreadsheet in Univer, step by step where something differs, past Univer's list of things to undo. */
export class BookDrawing {
  private started = false;

  constructor(private readonly api: FUniver) {}

  /** The first time, all of it at once, which is much quicker. */
  draw(update: Update): void {
    if (this.started) this.redraw(update);
    else this.start(update);
  }

  private start(update: Update): void {
    this.started = true;
    const tabs = update.tabs.map((tab) => newTab(tab, cellsOf(update, tab.id)));
    const data: Partial<IWorkbookData> = {
      id: UNIT,
      name: update.file,
      sheetOrder: update.tabs.map(({ id }) => String(id)),
      sheets: Object.fromEntries(tabs.map((tab) => [tab.id ?? "", tab])),
    };
    this.api.createWorkbook(data, { makeCurrent: true });
    for (const tab of update.tabs) this.showShape(tab);
  }

  private redraw(update: Update): void {
    const book = this.book();
    const shown = this.activeTab();
    update.tabs.forEach((tab, index) => {
      const id = String(tab.id);
      if (!book.getSheetBySheetId(id)) {
        this.step({
          id: MUTATION.insertTab,
          params: {
            unitId: UNIT,
            index,
            sheet: mergeWorksheetSnapshotWithDefault(newTab(tab, cellsOf(update, tab.id))),
          },
        });
      }
      this.showShape(tab);
    });
    // Univer turns to a tab that is new; whether the person does is for the host to say.
    if (shown !== null && this.activeTab() !== shown) this.turnTo(shown);
    for (const cells of update.cells) this.showCells(cells);
    this.turnAwayFrom(update);
    for (const sheet of book.getSheets()) {
      const id = sheet.getSheetId();
      if (!update.tabs.some((tab) => String(tab.id) === id)) {
        this.step({
          id: MUTATION.removeTab,
          params: { unitId: UNIT, subUnitId: id, subUnitName: sheet.getName() },
        });
      }
    }
    this.putInOrder(update.tabs);
  }

  /** Univer must not be left looking at a tab that is about to go. */
  private turnAwayFrom({ tabs, screen }: Update): void {
    const active = this.activeTab();
    if (!tabs.some(({ id }) => id === active)) this.turnTo(screen.tab);
  }

  private turnTo(tab: number): void {
    this.step({ id: MUTATION.activeTab, params: { unitId: UNIT, subUnitId: String(tab) } });
  }

  private putInOrder(tabs: readonly TabShape[]): void {
    tabs.forEach(({ id }, toOrder) => {
      const fromOrder = this.book().getConfig().sheetOrder.indexOf(String(id));
      if (fromOrder === toOrder || fromOrder < 0) return;
      this.step({
        id: MUTATION.moveTab,
        params: { unitId: UNIT, subUnitId: String(id), fromOrder, toOrder },
      });
    });
  }

  private showShape(tab: TabShape): void {
    const sheet = this.book().getSheetBySheetId(String(tab.id));
    if (!sheet) return;
    const drawn = { config: sheet.getConfig(), filter: this.filterOf(tab.id) };
    for (const step of shapeDifferences(drawn, tab)) this.step(step);
  }

  private showCells(cells: TabCells): void {
    const sheet = this.book().getSheetBySheetId(String(cells.tab));
    if (!sheet) return;
    const step = cellDifferences(drawnCells(sheet), cells);
    if (step) this.step(step);
  }

  private filterOf(tab: number) {
    return filterView(this.api.getActiveWorkbook()?.getSheetBySheetId(String(tab))?.getFilter() ?? null);
  }

  /** Turns to a tab and selects in it, scrolling there. */
  select({ tab, areas }: Pick<Screen, "tab" | "areas">): void {
    if (this.activeTab() !== tab) this.turnTo(tab);
    const ranges = areas.map(rangeOf);
    const last = ranges.at(-1);
    if (!last) return;
    const selections = ranges.map((range) => ({
      range,
      primary: range === last ? primaryCell(range) : null,
      style: null,
    }));
    this.step({
      id: MUTATION.selections,
      params: { unitId: UNIT, subUnitId: String(tab), selections, reveal: true },
    });
  }

  /** The tab the person sees, by the host's id. */
  activeTab(): number | null {
    const id = this.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    return id === undefined ? null : Number(id);
  }

  selectedAreas(): WireArea[] {
    const list = this.api.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    return list.map((range) => areaOf(range.getRange()));
  }

  private step({ id, params }: Mutation): void {
    this.api.syncExecuteCommand(id, params, BY_HOST);
  }

  private book(): Workbook {
    const book = this.api.getActiveWorkbook()?.getWorkbook();
    if (!book) throw new Error("The grid has not been started");
    return book;
  }
}

function cellsOf({ cells }: Update, tab: number): TabCells | undefined {
  return cells.find((each) => each.tab === tab);
}

function primaryCell({ startRow, startColumn }: IRange) {
  return {
    actualRow: startRow,
    actualColumn: startColumn,
    startRow,
    endRow: startRow,
    startColumn,
    endColumn: startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
}

function drawnCells(sheet: Worksheet) {
  const matrix = sheet.getCellMatrix();
  return {
    rows: matrix.getLength(),
    width: (row: number) => Math.max(-1, ...Object.keys(matrix.getRow(row) ?? {}).map(Number)) + 1,
    cell: (row: number, column: number) => matrix.getValue(row, column),
  };
}
