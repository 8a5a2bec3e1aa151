import type { MessageFacts, ProblemView } from "./problem.ts";

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
