import type {
  FieldMapping,
  Plan,
  ProblemView,
  RunRequest,
  Selection,
  WorkflowDescription,
  WorkflowSummary,
} from "../../../src/protocol.ts";

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

/** Where results go, and which. */
export interface OutputChoice {
  kind: "new-tab" | "own-rows";
  /** Result columns to keep, as the person wrote them; empty for all. */
  columns: string;
  /** Beside one's own rows: write over cells that are filled in. */
  overwrite: boolean;
}

export type PlanState =
  | { status: "none" }
  /** `previous` is only for showing: it answers another question. */
  | { status: "counting"; request: RunRequest; previous: Plan | null }
  /** `refreshing` asks the same question again, since cells may have changed meanwhile. */
  | { status: "ready"; request: RunRequest; plan: Plan; refreshing: RunRequest | null }
  | { status: "failed"; request: RunRequest; problem: ProblemView };
