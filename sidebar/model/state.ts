import type {
  About,
  Background,
  Connection,
  ErrorEntry,
  FieldMapping,
  Notice,
  Plan,
  ProblemView,
  RememberedChoices,
  RunRequest,
  RunView,
  Schedule,
  ScheduleDraft,
  Selection,
  Settings,
  SkipRules,
  Value,
  WorkflowDescription,
  WorkflowSummary,
} from "../../src/protocol.ts";
import type { Edited } from "../builder/edited.ts";
import type { BuilderOpening } from "../builder/event.ts";
import type { Language } from "../language/words.ts";
import type { Part } from "../part.ts";
import type { ScheduleForm } from "./schedule-form.ts";
import type { ScheduleAct } from "./schedules.ts";

/** Everything the sidebar knows; views are drawn from it and nothing else. */
export interface State {
  language: Language;
  /** BCP 47. */
  browserLocale: string;
  /** What was chosen at the last start of each workflow, most recently used first. */
  choices: readonly RememberedChoices[];
  route: Route;
  connection: ConnectionState;
  rows: RowsState;
  workflow: WorkflowState;
  mapping: MappingState;
  skip: SkipRules;
  output: OutputChoice;
  plan: PlanState;
  start: StartState;
  runs: RunsState;
  /** What the person is about to do with one run, or has just done; null when there is nothing to say about it. */
  action: RunActionState | null;
  settings: SettingsState;
  schedules: SchedulesState;
  /** The schedule in the form; null while it is being proposed. */
  edited: EditedSchedule | null;
  file: FileState;
  part: PartState;
  builder: BuilderState;
  details: DetailsState | null;
  /** The error whose code the person asked about. */
  explained: ExplainedState | null;
  /** What went wrong with a press that belongs to no part of the page, such as opening a tab. */
  problem: ProblemView | null;
  /** Read out by screen readers; empty when there is nothing new. */
  announcement: string;
  /** Epoch ms, as of the last tick of the clock. */
  now: number;
}

/** Where results go, and which. */
export interface OutputChoice {
  kind: "new-tab" | "own-rows";
  /** Result columns to keep, as the person wrote them; empty for all. */
  columns: string;
  /** Beside one's own rows: write over cells that are filled in. */
  overwrite: boolean;
}

export type Route =
  | { view: "enrich" }
  | { view: "runs" }
  | { view: "run"; runId: string }
  | { view: "tabs" }
  | { view: "schedule" }
  | { view: "builder" }
  | { view: "settings" }
  | { view: "about" }
  | { view: "clear" };

export interface ConnectionState {
  /** Null until the first answer. */
  known: Connection | null;
  busy: "loading" | "saving" | "forgetting" | null;
  /** The field for another key is open. */
  changing: boolean;
  forgetAsked: boolean;
  problem: ProblemView | null;
}

export interface RowsState {
  selection: Selection | null;
  /** The question under way, recognised by identity, so that an overtaken answer is dropped. */
  asked: object | null;
  /** The question was the person's, so a failure is shown even when there are rows to fall back on. */
  loud: boolean;
  /**
   * The rows stay as they are although the selection in the sheet changes: numbers of the plan select rows
   * themselves, and following those would shrink the plan to the rows just looked at.
   */
  held: boolean;
  problem: ProblemView | null;
}

export interface WorkflowState {
  /** Those used in this file first. */
  list: WorkflowSummary[] | null;
  /** What is known before it is asked for, by workflow id. */
  described: Readonly<Record<string, WorkflowDescription>>;
  chosenId: string | null;
  description: WorkflowDescription | null;
  problem: ProblemView | null;
  /** Made here, and not run since, as far as this page knows. */
  madeId: string | null;
  /** What was typed to find another one, and the place in the list that Enter would choose; null while the list is shut. */
  search: { typed: string; active: number } | null;
}

export interface MappingState {
  fields: FieldMapping[];
  editing: boolean;
  /** It is as at the last start. */
  recalled: boolean;
  /** Headers that were mapped at the last start and are not there any more. */
  lost: readonly string[];
}

export type PlanState =
  | { status: "none" }
  /** `previous` is only for showing: it answers another question. */
  | { status: "counting"; request: RunRequest; previous: Plan | null }
  /** `refreshing` asks the same question again, since cells may have changed meanwhile. */
  | { status: "ready"; request: RunRequest; plan: Plan; refreshing: RunRequest | null }
  | { status: "failed"; request: RunRequest; problem: ProblemView };

export type StartState =
  | { status: "idle" }
  /** A cap is reached: the press asks, and only the answer to it sends. */
  | { status: "confirming"; rows: number; request: RunRequest; asks: Notice[] }
  /** Pressed while the selection is being read: nothing leaves before it is known to be the one shown. */
  | { status: "checking"; limit: number; request: RunRequest; confirmed: boolean }
  | { status: "starting"; sending: Sending; knownRunIds: KnownRunIds }
  | { status: "refused"; problem: ProblemView }
  /** The press left, its answer did not come: nobody may press again before the list of runs was looked at. */
  | {
      status: "doubt";
      sending: Sending;
      knownRunIds: KnownRunIds;
      problem: ProblemView;
      look: "looking" | "absent" | "failed";
    };

/** What the press sends: rows of the plan, or rows like those of an earlier run. Only one of both is under way. */
export type Sending = { kind: "plan"; request: RunRequest } | { kind: "retry" };

/** Runs listed before the press; null when the list was not known, so that a new run cannot be told from an old one. */
type KnownRunIds = readonly string[] | null;

export interface RunsState {
  /** Newest first; null until the first answer. */
  list: RunView[] | null;
  /** What the list itself has to say, such as runs it cannot show. */
  warnings: readonly Notice[];
  /** What goes on without the sidebar; null until a check has told. */
  background: Background | null;
  /** Why the list could not be read. */
  problem: ProblemView | null;
  /** Why the last check on the active runs failed. */
  checkProblem: ProblemView | null;
  /** Ended while the sidebar was open, and not looked at since: they stay in sight on the home view. */
  news: readonly string[];
  /** A check is under way or its timer is set: there is never a second one. */
  polling: boolean;
  /** Checks that failed in a row. */
  misses: number;
}

/** What can be done with a run. */
export type RunAction =
  | { kind: "stop" }
  | { kind: "beside" }
  /** `edited`: the person was told that somebody changed the tab. */
  | { kind: "undo"; edited: boolean }
  /** `confirmedRows`: how many rows are asked about; null while nothing has asked. */
  | { kind: "retry"; rows: "failed" | "empty"; confirmedRows: number | null }
  /** Of the tab in the form rather than of a run. */
  | { kind: "refresh"; confirmedRows: number | null };

export interface RunActionState {
  /** Empty when it is about no run. */
  runId: string;
  action: RunAction;
  /** Asked: waits for a yes. Sent: waits for the server side. Refused: nothing is waited for. */
  status: "asked" | "sent" | "refused";
  /** Why it was refused, or why there is a question at all. */
  problem: ProblemView | null;
}

export interface SchedulesState {
  /** Of everybody; null until the first answer. */
  list: Schedule[] | null;
  /** Ids of records that cannot be read. */
  damaged: readonly string[];
  /** Why the list or a proposal could not be had. */
  problem: ProblemView | null;
  /** What was pressed and is not answered yet. */
  busy: { id: string; act: ScheduleAct } | null;
  /** Which one is asked about before it is removed. */
  asked: string | null;
}

/** A schedule in the form, and what it was made from. */
export interface EditedSchedule {
  draft: ScheduleDraft;
  targetName: string;
  about: Value<"schedule.draft">["about"];
  form: ScheduleForm;
  saving: boolean;
  /** A wrong form was submitted: from then on it says what is wrong while it is mended. */
  checked: boolean;
  problem: ProblemView | null;
}

/** What concerns the file as a whole, and the add-on itself. */
export interface FileState {
  /** Null until it was asked for and answered. */
  about: About | null;
  clearing: boolean;
  /** Said until another view is looked at. */
  cleared: boolean;
  /** Why either was refused. */
  problem: ProblemView | null;
}

/** The part of the page with the large forms. */
export interface PartState {
  /** Null until it came. */
  loaded: Part | null;
  asked: boolean;
  /** Why it did not come. */
  problem: ProblemView | null;
}

export interface BuilderState {
  /** What it was opened on, while that waits for the part. */
  on: BuilderOpening | null;
  /** It stays while the person looks at something else. */
  edited: Edited | null;
}

export interface ExplainedState {
  code: string;
  /** Null until the answer. */
  entry: ErrorEntry | null;
  /** There is no entry, or no answer. */
  missing: boolean;
}

/** Lines about a run for whoever is asked for help. */
export interface DetailsState {
  runId: string;
  text: string;
  /** Refused: browsers may keep a page in a frame from copying, and then the lines are shown to be copied by hand. */
  status: "copying" | "copied" | "refused";
}

/** The settings as they stand in the form, numbers as typed. */
export interface SettingsDraft {
  rowsPerRun: string;
  rowsPerDay: string;
  pricePerRow: string;
  readableLists: boolean;
  /** Empty: as in the browser. */
  language: string;
}

export interface SettingsState {
  /** Null until the first answer. */
  known: Settings | null;
  busy: "loading" | "saving" | null;
  /** Null while nothing was typed. */
  draft: SettingsDraft | null;
  /** A wrong draft was submitted: from then on it says what is wrong while it is mended. */
  checked: boolean;
  saved: boolean;
  problem: ProblemView | null;
}

/** The page before any answer. */
export function initialState(now: number, browserLocale: string): State {
  return {
    language: { locale: browserLocale, sidebar: null, server: null },
    browserLocale,
    choices: [],
    route: { view: "enrich" },
    connection: { known: null, busy: "loading", changing: false, forgetAsked: false, problem: null },
    rows: { selection: null, asked: null, loud: false, held: false, problem: null },
    workflow: {
      list: null,
      described: {},
      chosenId: null,
      description: null,
      problem: null,
      madeId: null,
      search: null,
    },
    mapping: { fields: [], editing: false, recalled: false, lost: [] },
    skip: { hidden: true, blank: true, duplicate: true, alreadySent: true },
    output: { kind: "new-tab", columns: "", overwrite: false },
    plan: { status: "none" },
    start: { status: "idle" },
    runs: {
      list: null,
      warnings: [],
      background: null,
      news: [],
      problem: null,
      checkProblem: null,
      polling: false,
      misses: 0,
    },
    action: null,
    settings: { known: null, busy: null, draft: null, checked: false, saved: false, problem: null },
    schedules: { list: null, damaged: [], problem: null, busy: null, asked: null },
    edited: null,
    file: { about: null, clearing: false, cleared: false, problem: null },
    part: { loaded: null, asked: false, problem: null },
    builder: { on: null, edited: null },
    details: null,
    explained: null,
    problem: null,
    announcement: "",
    now,
  };
}
