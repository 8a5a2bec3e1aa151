import * as v from "valibot";
import { RememberedFields, RememberedSkip } from "../plan/remembered.ts";
import { Patience } from "../run/state/patience.ts";
import { count, StoredProblem, time } from "../stored.ts";
import { CadenceSchema } from "./cadence.ts";

/** Raise it with every change that old records cannot satisfy; those are shown as damaged then, and never fired. */
export const SCHEDULE_VERSION = 1;

const rows = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));

/** What a person decides about a schedule besides where it reads and which columns, as it is asked and as it is stored. */
export const Terms = {
  cadence: CadenceSchema,
  send: v.picklist(["new-or-changed", "older-than", "everything"]),
  /** Matters with `older-than` only. */
  olderThanDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650)), 30),
  /** Result columns to keep; absent for all. */
  columns: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100))),
  mode: v.picklist(["update", "append", "replace"]),
  /** Whether rows that a person deleted from the results come back. */
  deletedRows: v.optional(v.picklist(["stay", "return"]), "stay"),
  caps: v.optional(v.object({ perRefresh: v.exactOptional(rows), perDay: v.exactOptional(rows) }), {}),
  notify: v.optional(
    v.object({
      email: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200)), ""),
      onFailure: v.optional(v.boolean(), true),
      onChange: v.optional(v.boolean(), false),
      onSuccess: v.optional(v.boolean(), false),
    }),
    {},
  ),
};

const Last = v.object({
  at: time,
  outcome: v.picklist(["changed", "unchanged", "nothing-to-send", "failed", "cancelled", "unknown"]),
  added: count,
  changed: count,
  /** Null when nothing was started. */
  runId: v.nullable(v.string()),
  problem: v.exactOptional(StoredProblem),
});
export type LastRefresh = v.InferOutput<typeof Last>;

/** A refresh from the moment it is due or asked for until its outcome is written down. */
const Refreshing = v.object({
  /** Of the run that is started for it; chosen before, so that a start that died is the same one when it is repeated. */
  runId: v.string(),
  at: time,
  by: v.picklist(["clock", "person"]),
  /** Whether the start was answered; until then nobody knows whether there is such a run. */
  started: v.boolean(),
  patience: v.exactOptional(Patience),
});
export type Refreshing = v.InferOutput<typeof Refreshing>;

/** A results tab's standing order, as it is stored. */
export const ScheduleSchema = v.object({
  version: v.literal(SCHEDULE_VERSION),
  id: v.string(),
  target: v.object({ sheetId: v.number(), sheetName: v.string() }),
  source: v.object({
    sheetId: v.number(),
    sheetName: v.string(),
    a1: v.string(),
    wholeTable: v.boolean(),
    headerRow: count,
  }),
  workflow: v.object({ id: v.string(), name: v.string() }),
  fields: RememberedFields,
  skip: RememberedSkip,
  ...Terms,
  /** Whose key pays and whose trigger looks; `label` is what they call themselves. `since` when. */
  owner: v.object({ personId: v.string(), label: v.string(), since: time }),
  paused: v.nullable(v.picklist(["person", "failures"])),
  /** See `Fired` of the cadence; set before anything is started. */
  fired: v.object({ at: time, day: v.number() }),
  refreshing: v.nullable(Refreshing),
  last: v.nullable(Last),
  /** Refreshes that failed in a row. */
  failures: count,
  /** Rows sent in the last day, for the daily cap. */
  sent: v.array(v.object({ at: time, rows: count })),
  /** A word about a finished refresh that still has to be sent, and why the last one could not be. */
  mail: v.object({ due: v.boolean(), trouble: v.nullable(StoredProblem) }),
});

export type StoredSchedule = v.InferOutput<typeof ScheduleSchema>;

/** Whether ticks are to fire it. */
export function isActive({ paused }: StoredSchedule): boolean {
  return paused === null;
}

/** Whether a tick of its owner has something to do for it, now or later. */
export function needsTicks(schedule: StoredSchedule): boolean {
  return isActive(schedule) || schedule.refreshing !== null || schedule.mail.due;
}
