import type { Pipeline, PipelineStep } from "../pipeline/pipeline.ts";
import type { FieldMapping } from "./plan.ts";
import type { ProblemView } from "./problem.ts";

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

/** A workflow as it is right after it was created or changed. */
export interface SavedPipeline {
  workflow: WorkflowDescription;
  summary: WorkflowSummary;
  /** Its inputs on the columns of the selection, as far as they are there. */
  fields: FieldMapping[];
  /** As Sixtyfour has it now, to go on from; columns are remembered as they were given. */
  pipeline: Pipeline;
}
