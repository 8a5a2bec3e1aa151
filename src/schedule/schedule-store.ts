import type { FileRecords } from "../ports.ts";
import { recordReader } from "../record-reader.ts";
import { needsTicks, ScheduleSchema, type StoredSchedule } from "./schedule.ts";

const PREFIX = "schedule:";

/** With some 5 KB each they take half of the 500 KB of a file (https://developers.google.com/apps-script/guides/services/quotas). */
export const SCHEDULES_PER_FILE = 50;

const readSchedule = recordReader(ScheduleSchema);

/**
 * The file's schedules. Records that cannot be read, or speak of another id than their key, are left where they are and
 * named, so that somebody can remove them; they are never fired.
 */
export function createScheduleStore(records: FileRecords) {
  function readAll(): { schedules: StoredSchedule[]; damagedIds: string[] } {
    const schedules: StoredSchedule[] = [];
    const damagedIds: string[] = [];
    for (const [key, text] of Object.entries(records.all())) {
      if (!key.startsWith(PREFIX)) continue;
      const id = key.slice(PREFIX.length);
      const schedule = readSchedule(text);
      if (schedule?.id === id) schedules.push(schedule);
      else damagedIds.push(id);
    }
    return { schedules: schedules.sort((a, b) => (a.id < b.id ? -1 : 1)), damagedIds: damagedIds.sort() };
  }

  return {
    all: (): StoredSchedule[] => readAll().schedules,
    damagedIds: (): string[] => readAll().damagedIds,
    get: (id: string): StoredSchedule | undefined =>
      readAll().schedules.find((schedule) => schedule.id === id),
    /** Fits into the 9 KB of a record: what a person chose is bounded when they save it, and the rest is by nature. */
    save: (schedule: StoredSchedule): void => records.put(PREFIX + schedule.id, JSON.stringify(schedule)),
    remove: (id: string): void => records.remove(PREFIX + id),
  };
}

export type ScheduleStore = ReturnType<typeof createScheduleStore>;

/** Whether the person's clock trigger has work here, now or at some later slot. */
export function wantsTicks(records: FileRecords, personId: string): boolean {
  return createScheduleStore(records)
    .all()
    .some((schedule) => schedule.owner.personId === personId && needsTicks(schedule));
}
