import type { FieldMapping, SkipRules } from "./plan.ts";
import type { ProblemView } from "./problem.ts";

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
