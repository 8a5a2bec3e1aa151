import type { FUniver } from "@univerjs/core/facade";
import type { Action, Screen, Update, WireArea } from "../../protocol.ts";
import { actionsOf, type Told, type Typed } from "./actions-of.ts";
import { areaOf } from "./areas.ts";
import { BookDrawing } from "./book-drawing.ts";
import { drawnBefore } from "./cell-data.ts";
import { addCellExtras } from "./cell-extras.ts";
import { createUniver } from "./create-univer.ts";
import { filterActions } from "./filters.ts";
import { insteadOf, type TabCommand } from "./host-first.ts";
import { MUTATION } from "./mutations.ts";
import { onPaste } from "./paste.ts";

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
  private readonly univer: ReturnType<typeof createUniver>;
  private readonly api: FUniver;
  private readonly drawing: BookDrawing;
  private started = false;
  /** While the host's state is being drawn, Univer's turning to new tabs is not the person's. */
  private isDrawing = false;
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
    this.drawing = new BookDrawing(this.api);
  }

  /** Draws what has changed; the first time, everything. */
  show(update: Update): void {
    this.isDrawing = true;
    this.drawing.draw(update);
    this.isDrawing = false;
    if (!this.started) {
      this.started = true;
      addCellExtras(this.univer.univer);
      this.listen();
    }
    this.follow(update.screen);
  }

  /** Follows a selection that the script or another window made; one's own comes back and changes nothing. */
  private follow({ tab, areas }: Screen): void {
    const wanted = JSON.stringify([tab, areas]);
    if (wanted === this.agreed) return;
    this.agreed = wanted;
    this.drawing.select({ tab, areas });
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
      const instead = insteadOf(command.id, params, this.drawing.activeTab() ?? 0);
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
    const tab = this.drawing.activeTab();
    const area = this.drawing.selectedAreas().at(-1);
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
    const tab = this.drawing.activeTab();
    const areas = this.drawing.selectedAreas();
    if (this.isDrawing || tab === null || areas.length === 0) return;
    const selection = JSON.stringify([tab, areas]);
    if (selection === this.agreed) return;
    this.agreed = selection;
    this.listener.did([{ kind: "select", tab, areas }]);
  }
}
