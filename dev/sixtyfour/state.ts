import type { Graph } from "./graph.ts";
import type { JsonObject } from "./json.ts";
import type { StandInRun } from "./run.ts";

/** A workflow as it is kept; times in ms since 1970. */
export interface StoredWorkflow {
  id: string;
  name: string;
  description: string;
  createdAt: number;
  updatedAt: number;
  lastRunAt?: number;
  graph: Graph;
}

/** Rows that one run puts into a notebook, from the moment its block is done. */
export interface NotebookEntry {
  run: StandInRun;
  at: number;
  row: JsonObject;
}

/** Everything that belongs to one organisation, and that no other can see. */
export interface Organisation {
  readonly name: string;
  /** Blocks and options it may not use; see `features.ts`. */
  readonly withheld: readonly string[];
  readonly workflows: Map<string, StoredWorkflow>;
  readonly runs: StandInRun[];
  /** Adds a run here and to the list that the storage and tests look at. */
  keepRun(run: StandInRun): void;
  readonly notebooks: Map<string, NotebookEntry[]>;
  /** `workflow id` + space + `Idempotency-Key` to the job it started. */
  readonly startedByKey: Map<string, StandInRun>;
  /** When the requests of the last minute came in, oldest first. */
  readonly recentRequests: number[];
}

/** One row that was accepted by POST /workflows/run, which is the moment at which the real service would charge. */
export interface BilledRow {
  organisation: string;
  workflowId: string;
  jobId: string;
  record: JsonObject;
}

/** An organisation that has nothing yet. */
export function emptyOrganisation(
  name: string,
  withheld: readonly string[],
  onRun: (run: StandInRun) => void,
): Organisation {
  const runs: StandInRun[] = [];
  return {
    name,
    withheld,
    workflows: new Map(),
    runs,
    keepRun(run) {
      runs.push(run);
      onRun(run);
    },
    notebooks: new Map(),
    startedByKey: new Map(),
    recentRequests: [],
  };
}
