import * as v from "valibot";

/** A cell that shows nothing but text is that text; only looks and differences need the long form. */
export type WireCell = string | CellDetail;

/** A cell as it is drawn; what is absent is as in an untouched cell. */
export interface CellDetail {
  text: string;
  /** What typing would have to be to get this value, where it is not what is shown: a formula, `'007`, an exact number. */
  typed?: string;
  note?: string;
  background?: string;
  bold?: true;
  wrap?: true;
  align?: "right" | "center";
  vertical?: "top" | "middle" | "bottom";
}

/** First and last line of a stretch, both included, 1-based. */
export type Stretch = [first: number, last: number];

/** A rectangle, 1-based; `open` as in the host: whole rows or whole columns were meant. */
const Area = v.object({
  row: v.number(),
  column: v.number(),
  rows: v.number(),
  columns: v.number(),
  open: v.exactOptional(v.picklist(["rows", "columns"])),
});
export type WireArea = v.InferOutput<typeof Area>;

/** A visible tab but for its cells. */
export interface TabShape {
  id: number;
  name: string;
  rows: number;
  columns: number;
  frozenRows: number;
  color: string | null;
  /** Column and width in px, for columns that are not as wide as new ones. */
  widths: [column: number, width: number][];
  hiddenRows: Stretch[];
  filter: { area: WireArea; shown: [column: number, values: string[]][]; hiddenRows: Stretch[] } | null;
}

/** Rows of a tab that changed; with `complete`, every row that is not named is empty. */
export interface TabCells {
  tab: number;
  complete: boolean;
  rows: [row: number, cells: WireCell[]][];
}

/** What the person at this window sees besides the cells. */
export interface Screen {
  person: string;
  tab: number;
  areas: WireArea[];
  menu: { title: string; items: { label: string }[] } | null;
  /** `opened` counts how often a sidebar was shown, so that showing it again loads it again. */
  sidebar: { title: string; opened: number } | null;
  /** All so far; a window shows those that are new to it. */
  toasts: { title: string; message: string }[];
}

/** State of the strip outside the sheet. */
export interface Controls {
  service: "stand-in" | "real";
  speed: Speed;
  faults: { name: string; label: string; on: boolean }[];
  install: "bound" | "add-on";
  people: { email: string; name: string }[];
  /** What the clock of host and stand-in is ahead of this computer's, in ms. */
  aheadMs: number;
  timeZone: string;
  /** What ran while time was let pass, in words; null before. */
  lastPassing: string | null;
  passing: boolean;
  /** Failures of the playground itself, newest last. */
  troubles: string[];
  log: LogLine[];
  /** What the script would have sent, newest last; nothing leaves this computer. */
  mails: MailLine[];
}

/** A mail that the local host kept. */
export interface MailLine {
  number: number;
  at: number;
  to: string;
  subject: string;
  body: string;
}

/** One execution of the script. */
export interface LogLine {
  number: number;
  at: number;
  what: string;
  who: string;
  outcome: string;
  modelledMs: number;
  serviceCalls: number;
  fetches: number;
}

/** What the server pushes to a window whenever anything changed. */
export interface Update {
  /** Number of this window's last edit that is contained in the update; what is older says nothing to it. */
  acknowledged: number;
  file: string;
  tabs: TabShape[];
  hiddenTabs: { id: number; name: string }[];
  cells: TabCells[];
  screen: Screen;
  controls: Controls;
}

/** What comes over the event stream; after "restart" everything is another file. */
export type Push = { kind: "update"; update: Update } | { kind: "restart" };

const SPEEDS = ["real time", "fast", "at once"] as const;
/** How long the stand-in takes for a run. */
export type Speed = (typeof SPEEDS)[number];

const tab = v.number();
const stretch = { tab, first: v.number(), count: v.number() };
const column = v.number();

/** What a person can do, as the page tells it; rows and columns are 1-based. */
export const Action = v.variant("kind", [
  v.object({ kind: v.literal("select"), tab, areas: v.array(Area) }),
  v.object({
    kind: v.literal("write"),
    tab,
    row: v.number(),
    column,
    /** As typed by hand; null leaves a cell as it is, "" empties it. */
    texts: v.array(v.array(v.nullable(v.string()))),
  }),
  v.object({
    kind: v.literal("paint"),
    tab,
    area: Area,
    background: v.exactOptional(v.nullable(v.string())),
    bold: v.exactOptional(v.boolean()),
  }),
  v.object({ kind: v.literal("insert-rows"), ...stretch }),
  v.object({ kind: v.literal("delete-rows"), ...stretch }),
  v.object({ kind: v.literal("insert-columns"), ...stretch }),
  v.object({ kind: v.literal("delete-columns"), ...stretch }),
  v.object({ kind: v.literal("hide-rows"), ...stretch }),
  v.object({ kind: v.literal("show-rows"), ...stretch }),
  v.object({ kind: v.literal("sort"), tab, column, ascending: v.boolean() }),
  v.object({ kind: v.literal("filter-area"), tab, area: v.nullable(Area) }),
  v.object({ kind: v.literal("filter-column"), tab, column, shown: v.nullable(v.array(v.string())) }),
  v.object({ kind: v.literal("freeze"), tab, rows: v.number() }),
  v.object({ kind: v.literal("widen"), tab, column, count: v.number(), width: v.number() }),
  v.object({ kind: v.literal("add-tab") }),
  v.object({ kind: v.literal("rename-tab"), tab, name: v.string() }),
  v.object({ kind: v.literal("delete-tab"), tab }),
  v.object({ kind: v.literal("move-tab"), tab, index: v.number() }),
  v.object({ kind: v.literal("hide-tab"), tab }),
  v.object({ kind: v.literal("show-tab"), tab }),
  v.object({ kind: v.literal("color-tab"), tab, color: v.nullable(v.string()) }),
  v.object({ kind: v.literal("redraw"), tab }),
  v.object({ kind: v.literal("import-csv"), name: v.string(), text: v.string() }),
  v.object({ kind: v.literal("menu"), label: v.string() }),
  v.object({ kind: v.literal("close-sidebar") }),
  v.object({ kind: v.literal("speed"), speed: v.picklist(SPEEDS) }),
  v.object({ kind: v.literal("fault"), name: v.string(), on: v.boolean() }),
  v.object({ kind: v.literal("pass-time"), ms: v.number() }),
  v.object({ kind: v.literal("start-over"), install: v.picklist(["bound", "add-on"]) }),
  v.object({ kind: v.literal("connect-real") }),
]);
export type Action = v.InferOutput<typeof Action>;

/** A request to act, and by whom (an email address); edits are numbered by the window they are made in. */
export const ActRequest = v.object({
  as: v.string(),
  action: Action,
  edit: v.exactOptional(v.object({ window: v.string(), number: v.number() })),
});

/** What `google.script.run` sends along. */
export const CallRequest = v.object({ as: v.string(), functionName: v.string(), args: v.array(v.unknown()) });

/** How an action or a call ended; `message` is for people. */
export type Outcome = { ok: true; value?: unknown } | { ok: false; name: string; message: string };

/** The page of the sidebar, and what it is given from outside. */
export interface SidebarPage {
  title: string;
  html: string;
  /** Global functions that `google.script.run` offers. */
  functions: string[];
  /** The stand-in's sample key for this person; null when the real service answers. */
  sampleKey: string | null;
}
