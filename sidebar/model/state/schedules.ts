import type { ProblemView, Schedule, ScheduleDraft, Value } from "../../../src/protocol.ts";
import type { ScheduleForm } from "../schedule-form.ts";
import type { ScheduleAct } from "../schedules.ts";

export interface SchedulesState {
  /** Of everybody; null until the first answer. */
  list: Schedule[] | null;
  /** Ids of records that cannot be read. */
  damaged: readonly string[];
  /** Why the list or a proposal could not be had. */
  problem: ProblemView | null;
  /** What was pressed and is not answered yet. */
  busy: { id: string; act: ScheduleAct } | null;
  /** Which one is asked about before it is removed. */
  asked: string | null;
  /** Which one could not be refreshed at a press because no row was left to send: news, and no failure. */
  nothingToSend: string | null;
}

/** A schedule in the form, and what it was made from. */
export interface EditedSchedule {
  draft: ScheduleDraft;
  targetName: string;
  about: Value<"schedule.draft">["about"];
  form: ScheduleForm;
  saving: boolean;
  /** A wrong form was submitted: from then on it says what is wrong while it is mended. */
  checked: boolean;
  problem: ProblemView | null;
}
