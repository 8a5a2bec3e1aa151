import type { ErrorEntry, ProblemView, RememberedChoices, SkipRules } from "../../src/protocol.ts";
import type { Edited } from "../builder/edited.ts";
import type { BuilderOpening } from "../builder/event.ts";
import type { Language } from "../language/words.ts";
import type { Part } from "../part.ts";
import type { Ask } from "./event.ts";
import type { ConnectionState } from "./state/connection.ts";
import type { MappingState, OutputChoice, PlanState, RowsState, WorkflowState } from "./state/enrich.ts";
import type { FileState } from "./state/file.ts";
import type { DetailsState, RunActionState, RunsState } from "./state/runs.ts";
import type { EditedSchedule, SchedulesState } from "./state/schedules.ts";
import type { SettingsState } from "./state/settings.ts";
import type { StartState } from "./state/start.ts";

export type * from "./state/connection.ts";
export type * from "./state/enrich.ts";
export type * from "./state/file.ts";
export type * from "./state/runs.ts";
export type * from "./state/schedules.ts";
export type * from "./state/settings.ts";
export type * from "./state/start.ts";

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
  /** The draft on its way to the server side, by identity, and what must not overtake it. */
  keeping: object | null;
  waiting: readonly Ask[];
}

/** Of all places that show the same code, since they mean the same. */
export type ExplainedState =
  | { code: string; status: "asked" }
  | { code: string; status: "told"; entry: ErrorEntry }
  /** No such code is known there, as by a server side of another version. */
  | { code: string; status: "unknown" }
  | { code: string; status: "unanswered" };

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
    schedules: { list: null, damaged: [], problem: null, busy: null, asked: null, nothingToSend: null },
    edited: null,
    file: { about: null, clearing: false, cleared: false, problem: null },
    part: { loaded: null, asked: false, problem: null },
    builder: { on: null, edited: null, keeping: null, waiting: [] },
    details: null,
    explained: null,
    problem: null,
    announcement: "",
    now,
  };
}
