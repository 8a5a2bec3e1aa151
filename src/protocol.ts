/**
 * What the sidebar may ask of the server side, and what it gets.
 *
 * Both sides import these types and nothing else from each other. Every value here crosses `google.script.run` as
 * JSON text, because that bridge silently turns a result with a Date in it into `null`.
 */
import type { Catalog } from "./languages/catalog.ts";
import type {
  BlockKind,
  Pipeline,
  PipelineFault,
  PipelinePreview,
  PipelineStep,
} from "./pipeline/pipeline.ts";

/** Life of a run, in the order in which a successful one passes through it; the last three are final. */
export type RunStatus =
  | "submitting"
  | "queued"
  | "running"
  | "downloading"
  | "writing"
  | "done"
  | "failed"
  | "cancelled";

/** What is put into a message, by name; never a key, a signed link or the content of a cell. */
export type MessageFacts = Readonly<Record<string, string | number>>;

/** Codes are stable, since documents and tests name them; message and hint are for people and may change. */
export interface ProblemView {
  code: string;
  message: string;
  hint?: string;
  /** What the texts were filled with, so that the sidebar can say the same in another language. */
  facts?: MessageFacts;
  /** What the message quotes as its reason, so that this can be said in another language, too. */
  cause?: ProblemView;
  /** With `not-confirmed`: what is asked; the message quotes the first. */
  asks?: Notice[];
  /** With `not-confirmed`: the number of rows that must be agreed to, as `confirmedRows`. */
  confirmRows?: number;
  /** With `pipeline-refused` and `block-not-allowed`: the block that is meant, where the answer tells. */
  fault?: PipelineFault;
}

export interface Connection {
  connected: boolean;
  /** The last four characters of the key, or empty: enough to recognise it, too little to use it. */
  keyHint: string;
}

export interface WorkflowSummary {
  id: string;
  name: string;
  description: string;
  /** ISO 8601, UTC; absent when Sixtyfour does not say. */
  updatedAt?: string;
  /** Of the whole organisation, wherever it was started. */
  lastRunAt?: string;
}

export interface ExpectedField {
  name: string;
  required: boolean;
}

/** `UNKNOWN` when the workflow's blocks do not tell what a row stands for. */
export type RowType = "LEAD" | "COMPANY" | "UNKNOWN";

export interface WorkflowDescription {
  id: string;
  name: string;
  runnable: boolean;
  /** Why it cannot be run from a sheet; present only when `runnable` is false. */
  reason?: string;
  /** The same as a problem: `reason` is its message and hint. */
  problem?: ProblemView;
  fields: ExpectedField[];
  rowType: RowType;
  /** Its blocks in the order in which they run. */
  steps: PipelineStep[];
  /** Whether the builder can change it: one block after the other, from a webhook on. */
  editable: boolean;
}

export interface SelectedColumn {
  /** 1-based sheet column. */
  column: number;
  header: string;
  /** What a blank or repeated header is proposed to be called; equals `header` otherwise. */
  proposedName: string;
  /** Up to three values as shown in the sheet. */
  samples: string[];
}

export interface Notice {
  code: string;
  message: string;
  /** As with a problem. */
  facts?: MessageFacts;
}

export interface Selection {
  sheetId: number;
  sheetName: string;
  /** Clipped to rows with data below the header; several ranges are joined by commas. */
  a1: string;
  /** 1-based; 0 when the rows have no header. */
  headerRow: number;
  rowCount: number;
  columns: SelectedColumn[];
  warnings: Notice[];
}

/** A column as it is remembered: by header, since columns move. */
export interface RememberedColumn {
  /** As `proposedName` had it, so that columns of one header stay apart; empty where there is none: the number counts. */
  header: string;
  /** 1-based sheet column, as it was then. */
  column: number;
}

/** What a person chose when they last started a workflow in this file; `recallMapping` puts it on the columns of today. */
export interface RememberedChoices {
  workflowId: string;
  fields: (RememberedColumn & { name: string })[];
  skip: Omit<SkipRules, "whenFilled"> & { whenFilled?: RememberedColumn };
  /** Result columns to keep; empty for all. */
  columns: string[];
  output: Output["kind"];
  /** ISO 8601, UTC. */
  usedAt: string;
}

export interface FieldMapping {
  /** 1-based sheet column. */
  column: number;
  /** Field of the record. */
  name: string;
}

export interface SkipRules {
  hidden: boolean;
  blank: boolean;
  duplicate: boolean;
  alreadySent: boolean;
  /** Skip rows that already hold something in this 1-based column. */
  whenFilled?: number;
}

/**
 * `columns`: keep only these result columns ("request only what you need"). `overwrite`: write over filled cells of the
 * result columns, too; absent, only blank ones are filled.
 */
export type Output =
  | { kind: "new-tab"; title?: string; columns?: string[] }
  | { kind: "own-rows"; columns?: string[]; overwrite?: boolean };

export interface RunRequest {
  workflowId: string;
  /** Absent: the sheet, range and header of the current selection. */
  sheetId?: number;
  a1?: string;
  headerRow?: number;
  fields: FieldMapping[];
  skip: SkipRules;
  /** Send at most this many rows ("Try 3 first"). */
  limit?: number;
  output: Output;
  /** How many rows the person agreed to send although a cap was reached; must be the plan's `toSend`. */
  confirmedRows?: number;
}

/** Every selected row stands in exactly one of these, so they add up to `selected`. */
export type RowFate =
  | "hidden"
  | "blank"
  | "duplicate"
  | "alreadySent"
  | "filled"
  | "missingField"
  | "overLimit"
  | "toSend";

export type PlanCounts = Record<"selected" | RowFate, number>;

/** ISO 8601, UTC; equal when all were sent at once. */
export interface SentTimes {
  first: string;
  last: string;
}

export interface Plan {
  counts: PlanCounts;
  /** Sheet row numbers, 1-based, ascending; each count is the length of its list. */
  rows: Record<"selected" | RowFate, number[]>;
  /** Headers of the columns whose values leave the sheet, and of those that stay. */
  sentColumns: string[];
  keptColumns: string[];
  /** The first records exactly as they would be sent. */
  sample: Record<string, string>[];
  /** When the rows counted as `alreadySent` were sent; absent when there are none, or nobody noted it. */
  sentBefore?: SentTimes;
  warnings: Notice[];
  /** Caps that are reached: the run starts only with `confirmedRows`. */
  asks: Notice[];
}

export interface BlockProgress {
  name: string;
  status: "pending" | "running" | "completed" | "failed";
  percent: number;
  processed: number;
  total: number;
}

/** What a run is at, in the add-on's own words. */
export type StepCode =
  | "sending"
  | "queued"
  | "working"
  | "working-on"
  | "fetching"
  | "writing"
  | "stopping"
  | "done"
  | "failed"
  | "cancelled";

/** `working-on` has the fact `block`, a block's name as the API tells it; `writing` has `rows`. */
export interface ProgressStep {
  code: StepCode;
  facts: MessageFacts;
}

export interface RunProgress {
  /** Null while the API cannot tell, so that nothing invented is shown. */
  percent: number | null;
  message: string;
  /** What `message` says; absent when it tells of trouble. */
  step?: ProgressStep;
  /** What keeps the run waiting; then `message` is its message and hint. */
  trouble?: ProblemView;
  blocks: BlockProgress[];
}

/** What merging results into a tab did, in figures and headers. */
export interface MergeSummary {
  /** Results that have a row. */
  rows: number;
  /** Rows that were not there before; 0 beside one's own rows. */
  added: number;
  /** Cells that hold something else than before. */
  changed: number;
  /** Cells of the person's that were left alone although something new was found. */
  kept: number;
  /** Rows of the tab that the source does not have any more. */
  gone: number;
  /** The five columns with the most changes, most first. */
  byColumn: { header: string; changed: number }[];
  /**
   * Results that could not be placed: several rows are meant, the row was changed or deleted meanwhile, or the results do
   * not tell. `rows`: sheet rows where there are any, up to 20.
   */
  listed: { reason: "ambiguous" | "vanished" | "unknown"; count: number; rows: number[] }[];
  /** A tab that holds all results, made because some could not be placed. */
  restIn?: { sheetId: number; sheetName: string };
}

export interface RunResult {
  sheetId: number;
  sheetName: string;
  rows: number;
  columns: number;
}

/** Where the results of a run go: a tab of their own, beside the rows that were sent, or a tab that is brought up to date. */
export type RunOutputView =
  | { kind: "new-tab" }
  | { kind: "own-rows" }
  | { kind: "refresh"; scheduleId: string | null; sheetId: number };

export interface RunView {
  id: string;
  status: RunStatus;
  output: RunOutputView;
  workflow: { id: string; name: string };
  counts: PlanCounts;
  rowsSent: number;
  /** ISO 8601, UTC. */
  startedAt: string;
  finishedAt?: string;
  /** Whether the person asking is the one who started it: only their key continues it. */
  mine: boolean;
  source: { sheetId: number; sheetName: string; a1: string };
  progress: RunProgress;
  /** Requests the run was split into. */
  jobs: { total: number; ended: number };
  /** Rows that can be sent again alone with `run.retry`. */
  rowsFailed: number;
  rowsEmpty: number;
  /** Why rows failed; each reason once. */
  failures: ProblemView[];
  /** Present while it is not over: whether it is being stopped. */
  cancelling?: boolean;
  result?: RunResult;
  /** Present once results were merged into a tab that was there before. */
  merge?: MergeSummary;
  /** What it wrote was removed again. */
  undone?: true;
  warnings: Notice[];
  error?: ProblemView;
}

export interface AdvanceAnswer {
  runs: RunView[];
  /** How long the sidebar should wait before it asks again, in ms; 0 when nothing is active. */
  nextCheckMs: number;
  background: Background;
}

/** All that the sidebar's first view needs; asks Sixtyfour nothing, so it comes without a key and at once. */
export interface Opening {
  connection: Connection;
  settings: Settings;
  /** That nothing is selected is ordinary, and takes nothing else down. */
  selection: Answer<Selection>;
  /** Newest first. */
  runs: RunView[];
  warnings: Notice[];
  background: Background;
  /** Most recently used first. */
  choices: RememberedChoices[];
  language: SpokenLanguage;
  /** What the menu item that opened it is about; absent for the usual view. */
  openOn?: "schedule";
}

/** What the sidebar speaks. */
export interface SpokenLanguage {
  /** BCP 47; for numbers and dates as well as for words. */
  locale: string;
  sidebar: Catalog["sidebar"];
  /** The words of the workflow builder; they come along with it. */
  builder?: Catalog["builder"];
  /** What the server side says, by code; null for English, in which it arrives. */
  server: Pick<Catalog, "problems" | "notices" | "steps"> | null;
}

/** What goes on without a sidebar. */
export interface Background {
  /** How often the clock trigger looks, in minutes; null when there is none. */
  everyMinutes: number | null;
  /** When it last looked, ISO 8601; null when it never has, and then nothing is promised. */
  lastLookAt: string | null;
}

export interface Settings {
  /** Above these, a run asks first; the day's rows are those of the whole file in 24 hours. */
  rowsPerRun: number;
  rowsPerDay: number;
  /** What the person says a row costs, in dollars; never guessed. */
  pricePerRow?: number;
  /** Show lists such as ["a","b"] as "a, b". */
  readableLists: boolean;
  /** Of the person alone, unlike the rest; absent: as in their browser. */
  language?: string;
}

/** What is shipped. */
export interface About {
  version: string;
  /** Licences of other people's code in it, as plain text. */
  notice: string;
}

/** When a schedule refreshes, in the spreadsheet's time zone. */
export interface Cadence {
  every: "hour" | "day" | "weekday" | "week" | "month";
  /** With `hour`: every n hours from midnight on, 1 to 23. */
  n?: number;
  /** 0 to 23; 6 when it is absent. */
  atHour?: number;
  /** 1 is Monday, 7 Sunday. */
  dayOfWeek?: number;
  /** 1 to 31; a day that a month does not have means its last. */
  dayOfMonth?: number;
}

/** What a person says about a schedule. */
export interface ScheduleDraft {
  /** Absent: a new one is made. */
  id?: string;
  /** A results tab. */
  target: { sheetId: number };
  /** `wholeTable`: all rows below the header, however many there are by then; else those of `a1`. */
  source: { sheetId: number; a1: string; wholeTable: boolean; headerRow: number };
  workflowId: string;
  fields: FieldMapping[];
  /** Whether rows sent before are skipped follows from `send`. */
  skip: SkipRules;
  cadence: Cadence;
  send: "new-or-changed" | "older-than" | "everything";
  /** 30 when it is absent. */
  olderThanDays?: number;
  /** Result columns to keep; absent: all. */
  columns?: string[];
  mode: "update" | "append" | "replace";
  /** Whether rows that a person deleted from the results come back; absent: they stay away. */
  deletedRows?: "stay" | "return";
  /** Rows; nobody is there to be asked, so what is above waits for the next refresh. */
  caps?: { perRefresh?: number; perDay?: number };
  notify?: { email?: string; onFailure?: boolean; onChange?: boolean; onSuccess?: boolean };
  paused?: boolean;
  /** What the owner wants to be called; absent: as before. */
  owner?: { label?: string };
}

/** What one click would do about a problem of a schedule. */
export type ScheduleFix =
  | "reconnect"
  | "pick-workflow"
  | "pick-source"
  | "pick-target"
  | "remap"
  | "raise-cap"
  | "make-room"
  | "resume"
  | "take-over"
  | "open-again"
  | "mend-mail";

export interface ScheduleHealth extends ProblemView {
  fix?: ScheduleFix;
}

export interface ScheduleOutcome {
  /** ISO 8601, UTC. */
  at: string;
  /** `unknown`: its run is not among those that are kept. */
  outcome: "changed" | "unchanged" | "nothing-to-send" | "failed" | "cancelled" | "unknown";
  /** Rows and cells. */
  added: number;
  changed: number;
  /** Null when nothing was started. */
  runId: string | null;
}

/** A results tab's standing order, as one of the file's editors sees it. */
export interface Schedule extends Omit<ScheduleDraft, "source" | "target" | "owner"> {
  id: string;
  target: { sheetId: number; sheetName: string };
  source: { sheetId: number; sheetName: string; a1: string; wholeTable: boolean; headerRow: number };
  workflow: { id: string; name: string };
  /** Where the columns stand now; one that is gone is missing here and told in `health`. */
  fields: FieldMapping[];
  deletedRows: "stay" | "return";
  caps: { perRefresh?: number; perDay?: number };
  notify: { email?: string; onFailure: boolean; onChange: boolean; onSuccess: boolean };
  paused: boolean;
  /** `label`: what they call themselves; empty when they did not say. */
  owner: { me: boolean; label: string };
  /** The refresh that is going on. */
  refreshing?: { runId: string };
  last?: ScheduleOutcome;
  /** ISO 8601, UTC; in the past when it is late, absent while it is paused. */
  nextAt?: string;
  health: ScheduleHealth[];
}

/** A workflow as it is right after it was created or changed. */
export interface SavedPipeline {
  workflow: WorkflowDescription;
  summary: WorkflowSummary;
  /** Its inputs on the columns of the selection, as far as they are there. */
  fields: FieldMapping[];
  /** As Sixtyfour has it now, to go on from; columns are remembered as they were given. */
  pipeline: Pipeline;
}

/** Method name to what goes in and what comes out; server and sidebar both derive their types from it. */
export interface Methods {
  /** `locale`: the browser's, as BCP 47; followed unless the person has chosen a language. */
  "opening.read": { params: { locale?: string }; value: Opening };
  "language.read": { params: { locale?: string }; value: SpokenLanguage };
  /** The part of the page with its large forms, and their words. */
  "page.part": { params: { locale?: string }; value: { script: string; language: SpokenLanguage } };
  "about.read": { params: Empty; value: About };
  "connection.get": { params: Empty; value: Connection };
  "connection.save": { params: { apiKey: string }; value: Connection };
  "connection.forget": { params: Empty; value: Connection };
  /** Most recently run first. */
  "workflows.list": { params: Empty; value: { workflows: WorkflowSummary[] } };
  "workflows.describe": { params: { workflowId: string }; value: WorkflowDescription };
  /** At most 20 at a time; one that is gone or cannot be read is left out. */
  "workflows.describeMany": {
    params: { workflowIds: string[] };
    value: { workflows: WorkflowDescription[] };
  };
  /** `whole`: all rows of the tab that is shown, which are then selected there, too. */
  "selection.read": { params: { whole?: boolean }; value: Selection };
  "run.plan": { params: RunRequest; value: Plan };
  "run.start": { params: RunRequest; value: RunView };
  "run.advance": { params: { runId?: string }; value: AdvanceAnswer };
  "run.list": { params: Empty; value: { runs: RunView[]; warnings: Notice[] } };
  "run.cancel": { params: { runId: string }; value: RunView };
  /** `edited`: remove the tab although somebody has changed it since. */
  "run.undo": { params: { runId: string; edited?: boolean }; value: RunView };
  "run.retry": {
    params: { runId: string; rows: "failed" | "empty"; confirmedRows?: number };
    value: RunView;
  };
  /** Puts the results of an ended run beside the rows they belong to, without sending anything; a run of its own. */
  "run.beside": { params: { runId: string }; value: RunView };
  "rows.select": { params: { sheetId: number; rows: number[] }; value: Empty };
  /** Everybody's; `damaged`: ids of records that cannot be read, which can be removed. */
  "schedule.list": { params: Empty; value: { schedules: Schedule[]; damaged: string[] } };
  /** A proposal for the tab that a run wrote, or for the tab that is shown; `schedule`: the one it has already. */
  "schedule.draft": {
    params: { runId?: string };
    value: {
      draft: ScheduleDraft;
      targetName: string;
      /** What the tab holds, and of which rows. */
      about: { workflow: string; sheet: string };
      schedule?: Schedule;
    };
  };
  "schedule.save": { params: { schedule: ScheduleDraft }; value: { schedule: Schedule } };
  "schedule.remove": { params: { id: string }; value: Empty };
  "schedule.takeOver": { params: { id: string; label?: string }; value: { schedule: Schedule } };
  /** With the caller's key, whoever owns it. */
  "schedule.refreshNow": { params: { id: string }; value: RunView };
  /** Without a list of blocks from Sixtyfour: the known ones, not `listed`, and the notice `blocks-unlisted`. */
  "pipeline.blocks": { params: Empty; value: { blocks: BlockKind[]; warnings: Notice[] } };
  /** Rows are chosen as in a `RunRequest`. */
  "pipeline.preview": {
    params: { pipeline: Pipeline; sheetId?: number; a1?: string; headerRow?: number; skip: SkipRules };
    value: PipelinePreview;
  };
  /**
   * Repeating it is safe after a lost answer. Problem `workflow-changed` when it was made by an earlier try and changed
   * since by somebody else, unless `overwrite`.
   */
  "pipeline.create": { params: { pipeline: Pipeline; overwrite?: boolean }; value: SavedPipeline };
  /** Problem `workflow-changed` when somebody changed it since it was read, unless `overwrite`. */
  "pipeline.update": { params: { pipeline: Pipeline; overwrite?: boolean }; value: SavedPipeline };
  /** `pipeline` is null when it cannot be changed here; `readOnly` tells why. */
  "pipeline.read": {
    params: { workflowId: string };
    value: { pipeline: Pipeline | null; steps: PipelineStep[]; readOnly?: Notice };
  };
  /** Of any workflow, also one that cannot be changed here; `newId` is a UUID of the caller's, kept for further tries. */
  "pipeline.copy": {
    params: { workflowId: string; name: string; newId: string };
    value: Pick<SavedPipeline, "workflow" | "summary" | "fields">;
  };
  /** Of this person in this file; forgotten once it is created. */
  "pipeline.draft": { params: Empty; value: { draft: Pipeline | null } };
  "pipeline.keepDraft": { params: { draft: Pipeline | null }; value: Empty };
  /** Deletes what the add-on keeps in the file; what people see in it stays. Repeating it is safe. */
  "file.clear": { params: { confirmed: true }; value: Empty };
  "settings.get": { params: Empty; value: Settings };
  "settings.save": { params: Settings; value: Settings };
  "tab.open": { params: { sheetId: number }; value: Empty };
  /**
   * Refreshes a results tab once, the one that is shown unless told: by its schedule, if it has one, else with the new and
   * changed rows, of which the number must be confirmed: `not-confirmed` tells it.
   */
  "tab.refresh": { params: { sheetId?: number; confirmedRows?: number }; value: RunView };
}

/** An object without members: what a method takes or gives when there is nothing to say. */
export type Empty = Record<never, never>;

export type MethodName = keyof Methods;
export type Params<M extends MethodName> = Methods[M]["params"];
export type Value<M extends MethodName> = Methods[M]["value"];

export type Answer<T> = { ok: true; value: T } | { ok: false; error: ProblemView };
