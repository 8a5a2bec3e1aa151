/**
 * What the features need from the outside, in their own words. Google's services stand behind these; in tests, fakes.
 */

/** Milliseconds since the epoch; the only clock features may read. */
export interface Clock {
  now(): number;
}

/** Chance, for spreading retries. */
export interface Random {
  /** In [0, 1). */
  next(): number;
}

/** Random identifiers, for runs and idempotency keys. */
export interface Ids {
  next(): string;
}

/** Part of a tab, 1-based, both corners inside it. */
export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface SourceSheet {
  sheetId: number;
  sheetName: string;
  /** Last row and column that hold anything; 0 for an empty tab. */
  lastRow: number;
  lastColumn: number;
  frozenRows: number;
}

/** A cell as Sheets gives it: the raw value, and the text a person sees. */
export type CellValue = string | number | boolean | Date;

export interface CellBlock {
  values: CellValue[][];
  shown: string[][];
}

/** What one column of a filter lets through; a column without a criterion is not in its filter's list. */
export interface FilterColumn {
  /** Of the sheet. */
  column: number;
  /** Shown texts whose rows are hidden. */
  hiddenValues: string[];
  /** As Google names it, such as "TEXT_CONTAINS"; null when rows are chosen by value or colour. */
  condition: { type: string; values: string[] } | null;
}

/** What hides rows of a tab by what is in them. */
export interface RowFilter {
  /** With the header row. */
  area: Rect;
  /** Null when it is not to be told which column has which criterion. */
  columns: FilterColumn[] | null;
}

/** The tabs a person keeps rows in; read, never written. */
export interface SourceSheets {
  /** Null when nothing is selected, as in a trigger. Whole columns may reach beyond `lastRow`. */
  selected(): { sheet: SourceSheet; ranges: Rect[] } | null;
  find(sheetId: number): SourceSheet | null;
  read(sheetId: number, area: Rect): CellBlock;
  merges(sheetId: number, area: Rect): Rect[];
  /** Null when nothing filters the tab. */
  filter(sheetId: number): RowFilter | null;
  /** Asks the platform once per row, and once more if the tab is filtered, so give it few rows. */
  hiddenRows(sheetId: number, rows: number[], isFiltered: boolean): number[];
  /** IANA name; dates in cells carry no zone of their own. */
  timeZone(): string;
}

/** What the person looks at. */
export interface View {
  selectRows(sheetId: number, rows: number[]): boolean;
  openTab(sheetId: number): boolean;
}

export interface HttpRequest {
  method: "GET" | "POST";
  url: string;
  headers: Record<string, string>;
  body?: string;
}

/** Header names are lower case. `unreachable` says nothing about whether the server acted on the request. */
export type HttpAnswer =
  | { kind: "answer"; status: number; headers: Record<string, string>; text: string }
  | { kind: "unreachable" };

/** Sends all requests at once and answers in their order; never throws and never follows a redirect. */
export interface Http {
  sendAll(requests: HttpRequest[]): HttpAnswer[];
}

/** What belongs to the person alone and is never visible to other editors of the file. */
export interface PersonSecrets {
  apiKey(): string | null;
  keepApiKey(key: string): void;
  forgetApiKey(): void;
  /** A random name for this person, made on first use, which says nothing about them. */
  personId(): string;
}

/** What a person chose for themselves alone, in whatever file. */
export interface PersonPreferences {
  /** What the next sidebar is to open on, told once. */
  takeOpenOn(): string | null;
  /** Null: as in their browser. */
  language(): string | null;
  keepLanguage(language: string | null): void;
}

/** Small texts of this person about this file and others, 9 KB each at most; no other editor sees them. */
export interface PersonDrafts {
  /** Of the file that is open. */
  fileId(): string;
  all(): Record<string, string>;
  put(texts: Record<string, string>): void;
  remove(key: string): void;
}

/** Small texts shared by all editors of the file, 9 KB each at most. */
export interface FileRecords {
  all(): Record<string, string>;
  put(key: string, text: string): void;
  remove(key: string): void;
}

/** Tables of text in hidden tabs of the file, for what is too large for records. */
export interface HiddenTables {
  read(table: string): string[][];
  append(table: string, rows: string[][]): void;
  /** Drops all other rows; never passes through a state in which one that is kept is missing. */
  keepOnly(table: string, isKept: (row: string[]) => boolean): void;
  /** Of all tables there are. */
  names(): string[];
  drop(table: string): void;
}

/** One writer at a time in a file, whoever and wherever they are. */
export interface DocumentLock {
  /** Runs `work` under the lock; answers null without running it when the lock was not free within `waitMs`. */
  during<T>(waitMs: number, work: () => T): { value: T } | null;
}

/** Neighbouring columns, 1-based. */
export interface ColumnSpan {
  start: number;
  count: number;
}

/** Tabs that hold results. Nothing here changes what the person is looking at. */
export interface ResultTabs {
  /** Names of all tabs but one. */
  titles(exceptSheetId: number): string[];
  /** Cells of all tabs, empty ones included, as the limit of the spreadsheet counts them. */
  cellsInUse(): number;
  /** Makes a hidden tab that carries the run's mark, or finds the one an interrupted call for the same run has made. */
  make(runId: string): number;
  find(sheetId: number): { sheetName: string; rows: number; columns: number } | null;
  /** What must hold before a tab is refreshed: that the add-on wrote it, and that the person may write everywhere in it. */
  standing(sheetId: number): { isOurs: boolean; isProtected: boolean } | null;
  /** Grows or shrinks the grid to exactly this. */
  fit(sheetId: number, rows: number, columns: number): void;
  /** Makes cells plain text, then lets the given columns hold numbers; must come before writing them. */
  format(sheetId: number, rows: { first: number; count: number }, numberColumns: ColumnSpan[]): void;
  /** Makes part of a tab plain text. */
  formatText(sheetId: number, area: Rect): void;
  write(sheetId: number, firstRow: number, cells: (string | number)[][], firstColumn?: number): void;
  /** Raw values of whole rows. */
  read(sheetId: number, firstRow: number, rows: number): CellValue[][];
  /** Bold frozen header, column widths, clipped text, and a filter over everything. */
  dress(sheetId: number, widths: { start: number; count: number; width: number }[]): void;
  /** Names it and shows it. */
  show(sheetId: number, title: string): void;
  /** Deletes the tab, unless it is gone already or the only one left to see, which Sheets refuses to delete. */
  remove(sheetId: number): "removed" | "gone" | "only-tab";
  /** Deletes whatever `make` has made for a run, also when the call died before it could tell. */
  discard(runId: string): void;
  /** Makes the person's own what the add-on wrote: the tabs lose their marks. Tabs that nobody was ever shown are deleted. */
  disown(): void;
}

/** A tab that results are merged into, as far as it is used. */
export interface TargetCells {
  sheetName: string;
  /** Of the grid. */
  rows: number;
  columns: number;
  /** Row 1 and column 1 first; a tab without content has none. */
  values: CellValue[][];
  /** Empty where there is none. */
  formulas: string[][];
  merges: Rect[];
}

/** Notes and fills over the used part of a tab, row 1 and column 1 first; fills as `#rrggbb`. */
export interface TargetMarks {
  notes: string[][];
  fills: string[][];
}

/**
 * Tabs that hold what people work on, into which results are merged. Cells that are not named are not touched, and neither
 * are formats, filters and widths.
 */
export interface TargetTabs {
  /** Null when the tab is gone, or is no table but a chart. */
  read(sheetId: number): TargetCells | null;
  /** Grows the grid to at least this. */
  grow(sheetId: number, rows: number, columns: number): void;
  setCells(sheetId: number, row: number, column: number, cells: (string | number)[][]): void;
  deleteRows(sheetId: number, row: number, count: number): void;
  deleteColumn(sheetId: number, column: number): void;
  hideColumn(sheetId: number, column: number): void;
  marks(sheetId: number): TargetMarks;
  setNotes(sheetId: number, row: number, column: number, notes: string[][]): void;
  /** Null takes the fill away. */
  fill(sheetId: number, areas: Rect[], color: string | null): void;
}

/** The tab that lists what refreshes changed, made with the first line. */
export interface ChangesTab {
  /** Runs that have lines there already. */
  runs(): ReadonlySet<string>;
  /** Adds all lines at once, below the others; `words` name a tab that is made anew, and its columns, that of the run last. */
  add(runId: string, lines: string[][], words: { title: string; header: readonly string[] }): void;
  /** Keeps the last lines only. */
  trim(most: number): void;
  /** Makes it a tab like any other, which is not written to any more. */
  disown(): void;
}

/** The clock trigger that continues runs when no sidebar is open. */
export interface TickTrigger {
  /** Makes it unless it is there; answers how often it fires, in minutes, or null when the platform refused it. */
  ensure(): number | null;
  /** The same for when nothing is under way and slots are waited for: few looks a day, since each draws on quotas. */
  ensureCalm(): number | null;
  remove(): void;
  /** What can be said of it truthfully; times ISO 8601. */
  state(): { everyMinutes: number | null; lastLookAt: string | null };
  /**
   * Notes that it fired: a trigger can be listed and yet be dead. If it is not the known one, because the execution that
   * made it died right then, it is deleted; so this must be done under the lock.
   */
  beat(now: number, triggerId: string | null): void;
  /** How long ticks of this person have worked today, in ms, whatever the file: Google's quota is the person's. */
  usedTodayMs(now: number): number;
  addUsed(ms: number, now: number): void;
  /** Whether the person's permission still stands; without it the next service call would end the execution. */
  isAuthorised(): boolean;
}

/** How people are told of what happened while they were away. */
export interface Mail {
  /** In the name of whoever runs the add-on; never throws, and says why nothing was sent. */
  send(mail: { to: string; subject: string; body: string }): "sent" | "quota" | "failed";
  /** Of the file, such as "de_DE"; for people who chose no language. */
  locale(): string;
  /** Where a tab of this file is found. */
  linkTo(sheetId: number): string;
}

/** Where a defect is noted for whoever looks after the add-on, when what it broke is answered all the same. */
export interface Defects {
  /** Notes what kind of error arose where; never what it says, which may hold cells or signed links. */
  note(error: unknown): void;
}

/** Everything from the outside that one call needs. */
export interface Ports {
  clock: Clock;
  ids: Ids;
  random: Random;
  sheets: SourceSheets;
  view: View;
  http: Http;
  secrets: PersonSecrets;
  preferences: PersonPreferences;
  drafts: PersonDrafts;
  records: FileRecords;
  tables: HiddenTables;
  lock: DocumentLock;
  tabs: ResultTabs;
  targets: TargetTabs;
  changes: ChangesTab;
  trigger: TickTrigger;
  mail: Mail;
  defects: Defects;
}
