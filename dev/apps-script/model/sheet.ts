import { parseA1 } from "./a1.ts";
import { type Area, contains, overlaps } from "./area.ts";
import type { CellInput, CellOutput, CellValue } from "./cell-value.ts";
import { displayCell, effectiveFormat, readCell, writeCell } from "./cells.ts";
import { Grid } from "./grid.ts";
import type { Locale } from "./locale.ts";
import { RowChanges } from "./row-changes.ts";
import { RowFilter } from "./row-filter.ts";
import { type Shift, shiftArea, shiftKeys, shiftLines } from "./shift.ts";

/** What the cells of every tab depend on: the file's locale and zone, the clock, and ids that never repeat. */
export interface BookSettings {
  locale: Locale;
  timeZone: string;
  now(): number;
  nextId(): number;
}

/** A protected tab (`area` null) or range; the one who made it may always edit. */
export interface SheetProtection {
  id: number;
  area: Area | null;
  owner: string | null;
  editors: Set<string>;
  description: string;
  warningOnly: boolean;
}

/** One entry of developer metadata; it belongs to the place that holds it. */
export interface MetadataEntry {
  id: number;
  key: string;
  value: string | null;
  visibility: "DOCUMENT" | "PROJECT";
}

/** A new tab has 1000 rows and 26 columns, all of which count against the limit of the workbook. */
const NEW_TAB = { rows: 1000, columns: 26 };

/** One tab: its cells, layer by layer, and everything that moves with its rows and columns. */
export class Sheet {
  maxRows = NEW_TAB.rows;
  maxColumns = NEW_TAB.columns;
  frozenRows = 0;
  hidden = false;
  /** It holds one chart and no cells, as after "Move to own sheet". */
  isChart = false;
  tabColor: string | null = null;
  filter: RowFilter | null = null;
  merges: Area[] = [];
  protections: SheetProtection[] = [];
  metadata: MetadataEntry[] = [];
  readonly widths = new Map<number, number>();
  readonly hiddenByUser = new Set<number>();
  readonly hiddenColumns = new Set<number>();

  /** For whoever draws the tab: rows whose cells changed in any layer. */
  readonly changes = new RowChanges();

  readonly cells = new Grid<CellValue>(this.changes);
  readonly formulas = new Grid<string>(this.changes);
  readonly formats = new Grid<string>(this.changes);
  /** Formats that came from the way a value was typed; unlike set formats they go when the value is replaced. */
  readonly impliedFormats = new Grid<string>(this.changes);
  readonly notes = new Grid<string>(this.changes);
  readonly backgrounds = new Grid<string>(this.changes);
  readonly fontWeights = new Grid<string>(this.changes);
  readonly wraps = new Grid<string>(this.changes);
  readonly alignments = new Grid<string>(this.changes);

  constructor(
    readonly id: number,
    public name: string,
    readonly book: BookSettings,
  ) {}

  /** Every layer, content first: structural changes apply to all of them alike. */
  layers(): Grid<unknown>[] {
    return [this.cells, this.formulas, this.impliedFormats, this.notes, ...this.styleLayers()];
  }

  styleLayers(): Grid<string>[] {
    return [this.formats, this.backgrounds, this.fontWeights, this.wraps, this.alignments];
  }

  insertRows(after: number, count: number): void {
    for (const layer of this.layers()) layer.insertRows(after, count);
    this.maxRows += count;
    this.shift({ axis: "row", after, count });
  }

  deleteRows(first: number, count: number): void {
    for (const layer of this.layers()) layer.deleteRows(first, count);
    this.maxRows -= count;
    const frozenGone = Math.max(0, Math.min(this.frozenRows, first + count - 1) - first + 1);
    this.frozenRows -= frozenGone;
    this.shift({ axis: "row", after: first - 1, count: -count });
  }

  insertColumns(after: number, count: number): void {
    for (const layer of this.layers()) layer.insertColumns(after, count);
    this.maxColumns += count;
    this.shift({ axis: "column", after, count });
  }

  deleteColumns(first: number, count: number): void {
    for (const layer of this.layers()) layer.deleteColumns(first, count);
    this.maxColumns -= count;
    this.shift({ axis: "column", after: first - 1, count: -count });
  }

  /** What is remembered by place follows the cells it was about. */
  private shift(shift: Shift): void {
    this.merges = this.merges.filter((area) => shiftArea(area, shift));
    this.protections = this.protections.filter(({ area }) => area === null || shiftArea(area, shift));
    if (this.filter && !shiftArea(this.filter.area, shift)) this.filter = null;
    if (shift.axis === "row") {
      shiftLines(this.hiddenByUser, shift);
      if (this.filter) shiftLines(this.filter.hiddenRows, shift);
    } else {
      shiftKeys(this.widths, shift);
      shiftLines(this.hiddenColumns, shift);
      if (this.filter) shiftKeys(this.filter.hiddenValues, shift);
      if (this.filter) shiftKeys(this.filter.conditions, shift);
    }
  }

  /** The last row and column with content; formats, notes and empty grid do not count. */
  lastRow(): number {
    return this.cells.lastRow();
  }

  lastColumn(): number {
    return this.cells.lastColumn();
  }

  area(a1?: string): Area {
    if (a1 !== undefined) return parseA1(a1, this);
    return { row: 1, column: 1, rows: Math.max(1, this.lastRow()), columns: Math.max(1, this.lastColumn()) };
  }

  /** The content as `getDataRange().getValues()` would give it; a tab without content has no rows. */
  values(a1?: string): CellOutput[][] {
    return this.isEmpty(a1) ? [] : mapArea(this.area(a1), (row, column) => readCell(this, row, column));
  }

  displayValues(a1?: string): string[][] {
    return this.isEmpty(a1) ? [] : mapArea(this.area(a1), (row, column) => displayCell(this, row, column));
  }

  private isEmpty(a1: string | undefined): boolean {
    return a1 === undefined && this.lastRow() === 0;
  }

  /** A person types into a cell (the top left one of `a1`). */
  type(a1: string, input: CellInput): void {
    const { row, column } = this.area(a1);
    writeCell(this, row, column, input);
  }

  /** A cell with a formula whose computed value is given, since the host computes nothing. */
  formula(a1: string, formula: string, value: CellValue): void {
    const { row, column } = this.area(a1);
    this.formulas.set(row, column, formula);
    this.cells.set(row, column, value);
  }

  note(a1: string): string {
    const { row, column } = this.area(a1);
    return this.notes.get(row, column) ?? "";
  }

  numberFormat(a1: string): string {
    const { row, column } = this.area(a1);
    return effectiveFormat(this, row, column);
  }

  setNumberFormat(a1: string, format: string): void {
    eachCell(this.area(a1), (row, column) => this.formats.set(row, column, format));
  }

  hideRow(row: number): void {
    this.hiddenByUser.add(row);
  }

  /** Hides rows by a filter over the content, made if there is none, as a person's filter does. */
  filterOut(...rows: number[]): void {
    this.filter ??= new RowFilter(this.area());
    for (const row of rows) this.filter.hiddenRows.add(row);
  }

  /** Sets a filter over the content, made if there is none, to hide rows that show one of these values in a column. */
  filterBy(column: number, hiddenValues: string[]): void {
    this.filter ??= new RowFilter(this.area());
    this.filter.hiddenValues.set(column, hiddenValues);
    this.filter.apply((row, shownColumn) => displayCell(this, row, shownColumn));
  }

  merge(a1: string): void {
    this.merges.push(this.area(a1));
  }

  columnWidth(column: number): number {
    return this.widths.get(column) ?? 100;
  }

  /** Protects a range, or the whole tab without `a1`; only `editors` may change it. */
  protect(a1: string | undefined, { editors }: { editors: string[] }): void {
    this.protections.push({
      id: this.book.nextId(),
      area: a1 === undefined ? null : this.area(a1),
      owner: null,
      editors: new Set(editors),
      description: "",
      warningOnly: false,
    });
  }

  mayEdit(email: string, area: Area): boolean {
    return this.protections.every(
      (protection) =>
        protection.warningOnly ||
        protection.owner === email ||
        protection.editors.has(email) ||
        (protection.area !== null && !overlaps(protection.area, area)),
    );
  }

  mergesWithin(area: Area): Area[] {
    return this.merges.filter((merge) => contains(area, merge));
  }
}

/** Calls `visit` for every cell of the area, row by row. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}

/** The area as rows of what `read` gives for each cell. */
export function mapArea<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++)
      cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}
