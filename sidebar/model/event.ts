import type { Answer, MethodName, Params, RunRequest, Value } from "../../src/protocol.ts";
import type { BuilderEvent, BuilderOpening } from "../builder/event.ts";
import type { Part } from "../part.ts";
import type { ScheduleForm } from "./schedule-form.ts";
import type { ScheduleAct } from "./schedules.ts";
import type { OutputChoice, Route, RunAction, SettingsDraft } from "./state.ts";

/** Everything that can happen to the sidebar: presses, time, and answers of the server side. */
export type SidebarEvent =
  | { type: "opened" }
  | { type: "focused" }
  | { type: "clock-ticked"; now: number }
  | { type: "went-to"; route: Route }
  | { type: "problem-dismissed" }
  | { type: "explanation-toggled"; code: string }
  | { type: "connection-wanted" }
  | { type: "key-submitted"; apiKey: string }
  | { type: "key-change-toggled" }
  | { type: "forget-asked" }
  | { type: "forget-declined" }
  | { type: "forget-confirmed" }
  | { type: "selection-wanted"; whole?: true }
  | { type: "workflows-wanted" }
  | { type: "workflow-chosen"; workflowId: string }
  | { type: "search-opened" }
  | { type: "search-closed" }
  | { type: "search-typed"; typed: string }
  | { type: "search-moved"; by: 1 | -1 }
  | { type: "mapping-toggled" }
  | { type: "column-assigned"; name: string; column: number | null }
  | { type: "column-added"; column: number }
  | { type: "skip-rule-set"; rule: "hidden" | "blank" | "duplicate" | "alreadySent"; on: boolean }
  | { type: "skip-filled-set"; column: number | null }
  | { type: "output-chosen"; change: Partial<OutputChoice> }
  | { type: "plan-due"; request: RunRequest }
  | { type: "plan-wanted" }
  | { type: "rows-shown"; sheetId: number; rows: number[] }
  | { type: "start-pressed"; limit: number }
  | { type: "start-confirmed" }
  | { type: "start-declined" }
  | { type: "doubt-looked" }
  | { type: "doubt-cleared" }
  | { type: "runs-wanted" }
  | { type: "poll-due" }
  | { type: "tab-opened"; sheetId: number }
  | { type: "action-pressed"; runId: string; action: RunAction }
  | { type: "action-confirmed" }
  | { type: "action-declined" }
  | { type: "schedules-wanted" }
  | { type: "schedule-proposed"; runId?: string }
  | { type: "schedule-opened"; id: string }
  | { type: "schedule-typed"; change: Partial<ScheduleForm> }
  | { type: "schedule-choices-taken" }
  | { type: "schedule-submitted" }
  | { type: "schedule-pressed"; id: string; act: ScheduleAct }
  | { type: "schedule-removal-asked"; id: string }
  | { type: "schedule-removal-declined" }
  | { type: "details-wanted"; runId: string }
  | { type: "copied"; ok: boolean }
  | { type: "builder-wanted"; on: BuilderOpening }
  | { type: "part-wanted" }
  | { type: "part-loaded"; part: Part | null }
  | { type: "builder"; event: BuilderEvent }
  | { type: "settings-wanted" }
  | { type: "setting-typed"; change: Partial<SettingsDraft> }
  | { type: "settings-submitted" }
  | { type: "clear-confirmed" }
  | Answered;

/** Methods that a page of this version asks; others stay for pages that are older than the server side. */
export type AskedMethod = Exclude<MethodName, "connection.get">;

/** An answer together with the very params object of its question, by whose identity stale answers are told. */
export type Answered<M extends AskedMethod = AskedMethod> = {
  [K in M]: { type: "answered"; method: K; params: Params<K>; answer: Answer<Value<K>> };
}[M];

/** What the outside is to do; the model only says so, which is what makes it testable without a page. */
export type Effect = Ask | After | Focus | Copy | Load;

/** Answered by `copied`. */
export interface Copy {
  kind: "copy";
  text: string;
}

/** Runs the script of the part that was sent for; answered by `part-loaded`. */
export interface Load {
  kind: "load";
  script: string;
}

export type Ask<M extends AskedMethod = AskedMethod> = {
  [K in M]: { kind: "ask"; method: K; params: Params<K> };
}[M];

/** A later one with the same key replaces an earlier one that has not fired. */
export interface After {
  kind: "after";
  key: "plan" | "poll" | "preview" | "draft";
  ms: number;
  event: SidebarEvent;
}

export interface Focus {
  kind: "focus";
  target:
    | "heading"
    | "api-key"
    | "problem"
    | "question"
    | "start"
    | "wrong-field"
    | "workflow"
    | "open-card"
    | "held"
    | "add"
    | "workflow-search";
}
