import type { Ports } from "../ports.ts";
import { underLock } from "../run/under-lock.ts";
import { createScheduleStore } from "./schedule-store.ts";

/**
 * Removes a schedule, a damaged one too; any editor may, since it only stops spending. Its tab stays, a refresh that is
 * going on ends, and the next tick takes the trigger away if nothing needs it.
 */
export function removeSchedule({ lock, records }: Ports, id: string): Record<never, never> {
  underLock(lock, () => createScheduleStore(records).remove(id));
  return {};
}
