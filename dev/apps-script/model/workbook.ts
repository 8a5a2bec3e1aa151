import type { CellInput } from "./cell-value.ts";
import { assertFits, writeCell } from "./cells.ts";
import { ServiceFailure } from "./failures.ts";
import { localeOf } from "./locale.ts";
import { type BookSettings, type MetadataEntry, Sheet } from "./sheet.ts";

/** Cells of all tabs together, empty grid included (https://support.google.com/drive/answer/37603). */
const MAX_CELLS = 10_000_000;
const MAX_NAME_LENGTH = 100;

/** The spreadsheet: its tabs in order. What is set up or read here costs no service call. */
export class Workbook {
  readonly id = "1LocalHostSpreadsheet0000000000000000000000000";
  readonly settings: BookSettings;
  readonly metadata: MetadataEntry[] = [];
  private readonly tabs: Sheet[] = [];
  private lastId = 0;

  constructor(
    public name: string,
    public localeName: string,
    readonly timeZone: string,
    now: () => number,
  ) {
    this.settings = { locale: localeOf(localeName), timeZone, now, nextId: () => this.nextId() };
  }

  /** Cells keep what they hold; what is typed and shown from now on follows the other locale. */
  setLocale(name: string): void {
    this.settings.locale = localeOf(name);
    this.localeName = name;
  }

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  sheets(): readonly Sheet[] {
    return this.tabs;
  }

  /** Throws where a test names a tab that is not there; service calls use `find`. */
  sheet(name: string): Sheet {
    const sheet = this.find(name);
    if (!sheet)
      throw new Error(`No tab "${name}"; there are: ${this.tabs.map((tab) => tab.name).join(", ")}`);
    return sheet;
  }

  find(name: string): Sheet | undefined {
    return this.tabs.find((tab) => tab.name === name);
  }

  byId(id: number): Sheet | undefined {
    return this.tabs.find((tab) => tab.id === id);
  }

  /** Adds a tab at the end with these rows, strings as typed by hand; the grid grows when they need more room. */
  addSheet(name: string, rows: CellInput[][] = []): Sheet {
    const sheet = this.insert(name, this.tabs.length);
    const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    this.grow(sheet, Math.max(0, rows.length - sheet.maxRows), Math.max(0, columns - sheet.maxColumns));
    rows.forEach((row, index) => {
      row.forEach((input, column) => {
        assertFits(input);
        writeCell(sheet, index + 1, column + 1, input);
      });
    });
    return sheet;
  }

  insert(name: string | null, index: number): Sheet {
    const id = this.tabs.length === 0 && this.lastId === 0 ? 0 : this.nextId() * 7_919 + 100_000;
    const sheet = new Sheet(id, this.freeName(name), this.settings);
    this.assertRoom(sheet.maxRows * sheet.maxColumns);
    this.tabs.splice(index, 0, sheet);
    this.lastId = Math.max(this.lastId, 1);
    return sheet;
  }

  private freeName(name: string | null): string {
    if (name !== null) {
      this.assertNameIsFree(name, null);
      return name;
    }
    for (let number = this.tabs.length + 1; ; number++) {
      if (!this.tabs.some((tab) => tab.name === `Sheet${number}`)) return `Sheet${number}`;
    }
  }

  rename(sheet: Sheet, name: string): void {
    this.assertNameIsFree(name, sheet);
    sheet.name = name;
  }

  private assertNameIsFree(name: string, own: Sheet | null): void {
    if (name === "" || name.length > MAX_NAME_LENGTH) throw new ServiceFailure("Invalid argument: name");
    if (this.tabs.some((tab) => tab !== own && tab.name.toLowerCase() === name.toLowerCase())) {
      throw new ServiceFailure(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  remove(sheet: Sheet): void {
    if (this.tabs.length === 1) throw new ServiceFailure("You can't remove all the sheets in a document.");
    this.tabs.splice(this.tabs.indexOf(sheet), 1);
  }

  /** Puts a tab at a place among all tabs, counted from 0 after it was taken out. */
  move(sheet: Sheet, index: number): void {
    this.tabs.splice(this.tabs.indexOf(sheet), 1);
    this.tabs.splice(index, 0, sheet);
  }

  /** Adds rows and columns at the end, if the workbook has room for the cells. */
  grow(sheet: Sheet, rows: number, columns: number): void {
    this.assertRoom((sheet.maxRows + rows) * (sheet.maxColumns + columns) - sheet.maxRows * sheet.maxColumns);
    if (rows > 0) sheet.insertRows(sheet.maxRows, rows);
    if (columns > 0) sheet.insertColumns(sheet.maxColumns, columns);
  }

  assertRoom(cells: number): void {
    const used = this.tabs.reduce((sum, tab) => sum + tab.maxRows * tab.maxColumns, 0);
    if (used + cells > MAX_CELLS) {
      throw new ServiceFailure(
        `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
      );
    }
  }
}
