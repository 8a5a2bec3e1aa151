import { Problem } from "../problems/problem.ts";
import type { StoredSchedule } from "./schedule.ts";
import type { ScheduleStore } from "./schedule-store.ts";

/** A schedule that must be there; throws the `Problem` "schedule-unknown" otherwise. */
export function knownSchedule(store: ScheduleStore, id: string): StoredSchedule {
  const schedule = store.get(id);
  if (!schedule) throw new Problem("schedule-unknown");
  return schedule;
}
