import type { Cadence, Schedule, ScheduleDraft } from "../../src/protocol.ts";
import { wholeNumber } from "./whole-number.ts";

/** A schedule as it stands in the form: numbers as typed, and a value for each cadence, so that none is lost on a change. */
export interface ScheduleForm {
  every: Cadence["every"];
  hours: string;
  atHour: number;
  /** 1 is Monday. */
  dayOfWeek: number;
  dayOfMonth: number;
  wholeTable: boolean;
  send: ScheduleDraft["send"];
  olderThanDays: string;
  mode: ScheduleDraft["mode"];
  deletedReturn: boolean;
  perRefresh: string;
  perDay: string;
  email: string;
  onFailure: boolean;
  onChange: boolean;
  onSuccess: boolean;
  label: string;
}

/** Fields that are typed, and so can be wrong. */
export type TypedTerm = "hours" | "olderThanDays" | "perRefresh" | "perDay" | "email";

/** The name of the text that says what is wrong with a field. */
export type WrongTerms = Partial<Record<TypedTerm, "wrongHours" | "wrongDays" | "wrongCap" | "wrongEmail">>;

/** Early enough for the day, late enough for whoever fills the sheet over night. */
const MORNING = 6;

/** Puts a draft into the form. */
export function formOf({ cadence, source, notify, caps, ...draft }: ScheduleDraft): ScheduleForm {
  return {
    every: cadence.every,
    hours: String(cadence.n ?? 1),
    atHour: cadence.atHour ?? MORNING,
    dayOfWeek: cadence.dayOfWeek ?? 1,
    dayOfMonth: cadence.dayOfMonth ?? 1,
    wholeTable: source.wholeTable,
    send: draft.send,
    olderThanDays: String(draft.olderThanDays ?? 30),
    mode: draft.mode,
    deletedReturn: draft.deletedRows === "return",
    perRefresh: caps?.perRefresh === undefined ? "" : String(caps.perRefresh),
    perDay: caps?.perDay === undefined ? "" : String(caps.perDay),
    email: notify?.email ?? "",
    onFailure: notify?.onFailure ?? true,
    onChange: notify?.onChange ?? false,
    onSuccess: notify?.onSuccess ?? false,
    label: draft.owner?.label ?? "",
  };
}

/** A schedule as something that can be changed and saved again. */
export function draftOfSchedule(schedule: Schedule): ScheduleDraft {
  const { id, target, source, workflowId, fields, skip, cadence, send, olderThanDays, mode } = schedule;
  const { sheetId, a1, wholeTable, headerRow } = source;
  return {
    id,
    target: { sheetId: target.sheetId },
    source: { sheetId, a1, wholeTable, headerRow },
    workflowId,
    fields,
    skip,
    cadence,
    send,
    ...(olderThanDays === undefined ? {} : { olderThanDays }),
    mode,
    deletedRows: schedule.deletedRows,
    caps: schedule.caps,
    notify: schedule.notify,
    paused: schedule.paused,
    owner: { label: schedule.owner.label },
  };
}

/** Reads the form on top of what nobody types in it. */
export function readForm(
  form: ScheduleForm,
  draft: ScheduleDraft,
): { ok: true; draft: ScheduleDraft } | { ok: false; wrong: WrongTerms } {
  const hours = wholeNumber(form.hours, 23);
  const days = wholeNumber(form.olderThanDays, 3_650);
  const perRefresh = cap(form.perRefresh);
  const perDay = cap(form.perDay);
  const email = form.email.trim();
  const wrong: WrongTerms = {
    ...(form.every === "hour" && hours === null ? { hours: "wrongHours" as const } : {}),
    ...(form.send === "older-than" && days === null ? { olderThanDays: "wrongDays" as const } : {}),
    ...(perRefresh === null ? { perRefresh: "wrongCap" as const } : {}),
    ...(perDay === null ? { perDay: "wrongCap" as const } : {}),
    ...(email !== "" && !/^\S+@\S+\.\S+$/.test(email) ? { email: "wrongEmail" as const } : {}),
  };
  if (Object.keys(wrong).length > 0) return { ok: false, wrong };
  const { label } = form;
  return {
    ok: true,
    draft: {
      ...draft,
      source: { ...draft.source, wholeTable: form.wholeTable },
      cadence: cadenceOf(form, hours ?? 1),
      send: form.send,
      ...(form.send === "older-than" && days !== null ? { olderThanDays: days } : {}),
      mode: form.mode,
      deletedRows: form.deletedReturn ? "return" : "stay",
      caps: { ...(perRefresh ? { perRefresh } : {}), ...(perDay ? { perDay } : {}) },
      notify: {
        ...(email === "" ? {} : { email }),
        onFailure: form.onFailure,
        onChange: form.onChange,
        onSuccess: form.onSuccess,
      },
      owner: label.trim() === "" ? {} : { label: label.trim() },
    },
  };
}

function cadenceOf({ every, atHour, dayOfWeek, dayOfMonth }: ScheduleForm, hours: number): Cadence {
  if (every === "hour") return { every, n: hours };
  if (every === "week") return { every, atHour, dayOfWeek };
  return every === "month" ? { every, atHour, dayOfMonth } : { every, atHour };
}

/** Undefined where there is to be none, null where it is wrong. */
function cap(typed: string): number | undefined | null {
  return typed.trim() === "" ? undefined : wholeNumber(typed, 1_000_000);
}
