import {
  type IRange,
  type IWorkbookData,
  mergeWorksheetSnapshotWithDefault,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Action, Screen, TabCells, TabShape, Update, WireArea } from "../../protocol.ts";
import { actionsOf, type Told, type Typed } from "./actions-of.ts";
import { areaOf, rangeOf } from "./areas.ts";
import { drawnBefore } from "./cell-data.ts";
import { addCellExtras } from "./cell-extras.ts";
import { createUniver } from "./create-univer.ts";
import { type FilterView, filterActions, filterView } from "./filters.ts";
import { insteadOf, type TabCommand } from "./host-first.ts";
import { MUTATION, type Mutation, UNIT } from "./mutations.ts";
import { newTab } from "./new-tab.ts";
import { onPaste } from "./paste.ts";
import { cellDifferences, shapeDifferences } from "./tab-differences.ts";

/** Marks what the page itself draws, so that it is not taken for something the person did. */
const BY_HOST = { byHost: true };

/** Hears of what the person does in the grid. */
export interface GridListener {
  did(actions: Action[]): void;
  /** Something cannot be done here; the words are for the person. */
  refused(message: string): void;
  /** Everything is drawn and can be used. */
  ready(): void;
  /** The note of the cell the mouse is over; null when it has none. */
  overNote(note: string | null): void;
}

/** Univer as the view of the host's spreadsheet: draws what the host says, and tells what the person does. */
export class UniverGrid {
  readonly api: FUniver;
  private readonly univer: ReturnType<typeof createUniver>;
  private started = false;
  private typed: Typed | null = null;
  /** What the host and this window last agreed is selected. */
  private agreed = "";

  constructor(
    container: HTMLElement,
    private readonly listener: GridListener,
  ) {
    onPaste(container, (texts) => this.paste(texts));
    container.addEventListener("mouseleave", () => listener.overNote(null));
    this.univer = createUniver(container);
    this.api = this.univer.api;
  }

  /** Draws what has changed; the first time, everything. */
  show(update: Update): void {
    if (this.started) this.redraw(update);
    else this.start(update);
    this.select(update.screen);
  }

  /** The tab the person sees, by the host's id. */
  activeTab(): number | null {
    const id = this.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    return id === undefined ? null : Number(id);
  }

  /** What a filter would be put on: all that is written in the shown tab. */
  dataArea(): WireArea | null {
    const range = this.api.getActiveWorkbook()?.getActiveSheet().getDataRange().getRange();
    return range ? areaOf(range) : null;
  }

  undo(): void {
    void this.api.undo();
  }

  redo(): void {
    void this.api.redo();
  }

  private selectedAreas(): WireArea[] {
    const list = this.api.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    return list.map((range) => areaOf(range.getRange()));
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
    addCellExtras(this.univer.univer);
    this.listen();
    for (const tab of update.tabs) this.showShape(tab);
  }

  private redraw(update: Update): void {
    const book = this.book();
    update.tabs.forEach((tab, index) => {
      const id = String(tab.id);
      if (!book.getSheetBySheetId(id)) {
        this.draw({
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
    for (const cells of update.cells) this.showCells(cells);
    this.turnAwayFrom(update);
    for (const sheet of book.getSheets()) {
      const id = sheet.getSheetId();
      if (!update.tabs.some((tab) => String(tab.id) === id)) {
        this.draw({
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
    if (tabs.some(({ id }) => id === active)) return;
    this.draw({ id: MUTATION.activeTab, params: { unitId: UNIT, subUnitId: String(screen.tab) } });
  }

  private putInOrder(tabs: readonly TabShape[]): void {
    tabs.forEach(({ id }, toOrder) => {
      const fromOrder = this.book().getConfig().sheetOrder.indexOf(String(id));
      if (fromOrder === toOrder || fromOrder < 0) return;
      this.draw({
        id: MUTATION.moveTab,
        params: { unitId: UNIT, subUnitId: String(id), fromOrder, toOrder },
      });
    });
  }

  private showShape(tab: TabShape): void {
    const sheet = this.book().getSheetBySheetId(String(tab.id));
    if (!sheet) return;
    const drawn = { config: sheet.getConfig(), filter: this.filterOf(tab.id) };
    for (const step of shapeDifferences(drawn, tab)) this.draw(step);
  }

  private showCells(cells: TabCells): void {
    const sheet = this.book().getSheetBySheetId(String(cells.tab));
    if (!sheet) return;
    const step = cellDifferences(drawnCells(sheet), cells);
    if (step) this.draw(step);
  }

  private filterOf(tab: number): FilterView | null {
    return filterView(this.api.getActiveWorkbook()?.getSheetBySheetId(String(tab))?.getFilter() ?? null);
  }

  /** Follows a selection that the script or another window made; one's own comes back and changes nothing. */
  private select({ tab, areas }: Screen): void {
    const wanted = JSON.stringify([tab, areas]);
    if (wanted === this.agreed) return;
    this.agreed = wanted;
    const where = { unitId: UNIT, subUnitId: String(tab) };
    if (this.activeTab() !== tab) this.draw({ id: MUTATION.activeTab, params: where });
    const ranges = areas.map(rangeOf);
    const last = ranges.at(-1);
    if (!last) return;
    const selections = ranges.map((range) => ({
      range,
      primary: range === last ? primaryCell(range) : null,
      style: null,
    }));
    this.draw({ id: MUTATION.selections, params: { ...where, selections, reveal: true } });
  }

  private draw({ id, params }: Mutation): void {
    this.api.syncExecuteCommand(id, params, BY_HOST);
  }

  private book(): Workbook {
    const book = this.api.getActiveWorkbook()?.getWorkbook();
    if (!book) throw new Error("The grid has not been started");
    return book;
  }

  private listen(): void {
    const { api } = this;
    api.onCommandExecuted(({ id, params }, options) => {
      // What Univer computes of a formula is not something the person did.
      if (options?.byHost || options?.fromFormula || options?.onlyLocal) return;
      if (id === MUTATION.filterColumn) this.tellFilter(params as Told["params"] & { col: number });
      else if (id === MUTATION.selections || id === MUTATION.activeTab) this.tellSelection();
      else {
        this.tell(actionsOf({ id, params: params ?? {} }, this.typed));
        if (id === MUTATION.cells) this.typed = null;
      }
    });
    api.addEvent(api.Event.BeforeCommandExecute, (command) => {
      if (command.options?.byHost) return;
      const params: TabCommand = command.params ?? {};
      const instead = insteadOf(command.id, params, this.activeTab() ?? 0);
      if (!instead) return;
      command.cancel = true;
      if ("refusal" in instead) this.listener.refused(instead.refusal);
      else this.listener.did([instead]);
    });
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage === api.Enum.LifecycleStages.Rendered) this.listener.ready();
    });
    api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
      const cell = worksheet.getSheet().getCellMatrix().getValue(row, column);
      this.listener.overNote(drawnBefore(cell)?.note ?? null);
    });
    api.addEvent(api.Event.SelectionChanged, () => this.tellSelection());
    api.addEvent(api.Event.ActiveSheetChanged, () => this.tellSelection());
    api.addEvent(api.Event.SheetEditStarted, () => {
      this.typed = null;
    });
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
      const tab = Number(worksheet.getSheetId());
      this.typed = isConfirm ? { tab, row, column, text: value.toPlainText() } : null;
    });
  }

  /** One value fills all that is selected; more of them go where the selection starts. */
  private paste(texts: string[][]): boolean {
    const tab = this.activeTab();
    const area = this.selectedAreas().at(-1);
    if (tab === null || !area || this.api.getActiveWorkbook()?.isCellEditing()) return false;
    const [only, ...more] = texts.flat();
    const { row, column, rows, columns } = area;
    const fills = only !== undefined && more.length === 0;
    const filled = fills ? Array.from({ length: rows }, () => new Array<string>(columns).fill(only)) : texts;
    this.listener.did([{ kind: "write", tab, row, column, texts: filled }]);
    return true;
  }

  private tell(actions: Action[]): void {
    if (actions.length > 0) this.listener.did(actions);
  }

  private tellFilter({ subUnitId, col }: { subUnitId?: string; col: number }): void {
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(subUnitId ?? "");
    if (sheet) this.tell(filterActions(sheet, col));
  }

  private tellSelection(): void {
    const tab = this.activeTab();
    const areas = this.selectedAreas();
    if (tab === null || areas.length === 0) return;
    const selection = JSON.stringify([tab, areas]);
    if (selection === this.agreed) return;
    this.agreed = selection;
    this.listener.did([{ kind: "select", tab, areas }]);
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
