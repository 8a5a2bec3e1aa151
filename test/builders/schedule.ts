import type { ScheduleDraft } from "../../src/protocol.ts";
import { SCHEDULE_VERSION, type StoredSchedule } from "../../src/schedule/schedule.ts";
import { SHEET_ID } from "../fakes/fake-sheets.ts";

/** The tab that fakes make first. */
export const RESULTS_TAB = 100;

/** Monday, 23 November 2026, 06:00 in Berlin. */
export const MONDAY_MORNING = Date.UTC(2026, 10, 23, 5);

/** Refreshes the lead sheet's results each morning; last on Monday. */
export function aSchedule(change: Partial<StoredSchedule> = {}): StoredSchedule {
  return {
    version: SCHEDULE_VERSION,
    id: "schedule-1",
    target: { sheetId: RESULTS_TAB, sheetName: "Leads results" },
    source: { sheetId: SHEET_ID, sheetName: "Leads", a1: "A2:C4", wholeTable: true, headerRow: 1 },
    workflow: { id: "wf-1", name: "Find emails" },
    fields: [
      { header: "Name", column: 1, name: "full_name" },
      { header: "Company", column: 2, name: "company" },
    ],
    skip: { hidden: false, blank: true, duplicate: true, alreadySent: true },
    cadence: { every: "day", atHour: 6 },
    send: "new-or-changed",
    olderThanDays: 30,
    mode: "update",
    deletedRows: "stay",
    caps: {},
    notify: { email: "rep@example.com", onFailure: true, onChange: false, onSuccess: false },
    owner: { personId: "person-me", label: "Ada", since: MONDAY_MORNING },
    paused: null,
    fired: { at: MONDAY_MORNING, day: 20_780 },
    refreshing: null,
    last: null,
    failures: 0,
    sent: [],
    mail: { due: false, trouble: null },
    ...change,
  };
}

/** What a person says to get the same. */
export function aDraft(change: Partial<ScheduleDraft> = {}): ScheduleDraft {
  return {
    target: { sheetId: RESULTS_TAB },
    source: { sheetId: SHEET_ID, a1: "A2:C4", wholeTable: true, headerRow: 1 },
    workflowId: "wf-1",
    fields: [
      { column: 1, name: "full_name" },
      { column: 2, name: "company" },
    ],
    skip: { hidden: false, blank: true, duplicate: true, alreadySent: true },
    cadence: { every: "day", atHour: 6 },
    send: "new-or-changed",
    mode: "update",
    notify: { email: "rep@example.com" },
    owner: { label: "Ada" },
    ...change,
  };
}
