import type { Ports } from "../ports.ts";
import type { Schedule } from "../protocol.ts";
import { createRunStore } from "../run/state/run-store.ts";
import { tendTrigger } from "../run/tend-trigger.ts";
import { createScheduleStore, wantsTicks } from "./schedule-store.ts";
import { toScheduleView, viewingOf } from "./schedule-view.ts";

const LOCK_WAIT_MS = 1_000;

/** A trigger that has not fired for this long is listed, and yet dead. */
const SILENT_MS = 3 * 60 * 60_000;

/** All schedules of the file, whoever owns them, and the ids of those that cannot be read. */
export function listSchedules(ports: Ports): { schedules: Schedule[]; damaged: string[] } {
  const store = createScheduleStore(ports.records);
  reviveTrigger(ports);
  const viewing = viewingOf(ports, createRunStore(ports.records));
  return {
    schedules: store.all().map((schedule) => toScheduleView(viewing, schedule)),
    damaged: store.damagedIds(),
  };
}

/**
 * Makes the clock trigger again where it is missing or dead; only its owner's call can. Never more often than every few
 * hours, since Google limits how many are made in a day.
 */
function reviveTrigger(ports: Ports): void {
  const { records, secrets, trigger, clock, lock } = ports;
  if (!wantsTicks(records, secrets.personId())) return;
  const { everyMinutes, lastLookAt } = trigger.state();
  const isSilent = lastLookAt !== null && clock.now() - Date.parse(lastLookAt) > SILENT_MS;
  if (everyMinutes !== null && !isSilent) return;
  lock.during(LOCK_WAIT_MS, () => {
    trigger.remove();
    tendTrigger(ports, createRunStore(records));
  });
}
