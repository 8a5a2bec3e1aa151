import type { Output, SkipRules } from "./plan.ts";

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
