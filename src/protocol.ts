/**
 * What the sidebar may ask of the server side, and what it gets.
 *
 * Both sides import these types and nothing else from each other. Every value here crosses `google.script.run` as
 * JSON text, because that bridge silently turns a result with a Date in it into `null`.
 */
import type { BlockKind, Pipeline, PipelinePreview, PipelineStep } from "./pipeline/pipeline.ts";
import type { Connection } from "./protocol/connection.ts";
import type { About, Opening, Settings, SpokenLanguage } from "./protocol/page.ts";
import type { Plan, RunRequest, SkipRules } from "./protocol/plan.ts";
import type { ErrorEntry, Notice } from "./protocol/problem.ts";
import type { AdvanceAnswer, RunView } from "./protocol/run.ts";
import type { Schedule, ScheduleDraft } from "./protocol/schedule.ts";
import type { Selection } from "./protocol/selection.ts";
import type { SavedPipeline, WorkflowDescription, WorkflowSummary } from "./protocol/workflow.ts";

export type * from "./protocol/choices.ts";
export type * from "./protocol/connection.ts";
export type * from "./protocol/page.ts";
export type * from "./protocol/plan.ts";
export type * from "./protocol/problem.ts";
export type * from "./protocol/progress.ts";
export type * from "./protocol/run.ts";
export type * from "./protocol/schedule.ts";
export type * from "./protocol/selection.ts";
export type * from "./protocol/workflow.ts";

/** Method name to what goes in and what comes out; server and sidebar both derive their types from it. */
export interface Methods {
  /** `locale`: the browser's, as BCP 47; followed unless the person has chosen a language. */
  "opening.read": { params: { locale?: string }; value: Opening };
  "language.read": { params: { locale?: string }; value: SpokenLanguage };
  /** The part of the page with its large forms, and their words. */
  "page.part": { params: { locale?: string }; value: { script: string; language: SpokenLanguage } };
  /** Null: no such code is known. */
  "error.explain": { params: { code: string }; value: { entry: ErrorEntry | null } };
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
  /**
   * `pipeline` is null when it cannot be changed here; `readOnly` tells why. `draft`: what this person changed of it in this
   * file, or of a copy of it, and never saved.
   */
  "pipeline.read": {
    params: { workflowId: string; copy?: boolean };
    value: { pipeline: Pipeline | null; steps: PipelineStep[]; readOnly?: Notice; draft?: Pipeline };
  };
  /** Of any workflow, also one that cannot be changed here; `newId` is a UUID of the caller's, kept for further tries. */
  "pipeline.copy": {
    params: { workflowId: string; name: string; newId: string };
    value: Pick<SavedPipeline, "workflow" | "summary" | "fields">;
  };
  /** The new workflow of this person in this file; forgotten once it is created. */
  "pipeline.draft": { params: Empty; value: { draft: Pipeline | null } };
  /** Null forgets what is kept in the slot, the new workflow's unless told (`draft-slot.ts`). */
  "pipeline.keepDraft": { params: { draft: Pipeline | null; slot?: string }; value: Empty };
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
