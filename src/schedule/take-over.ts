import { cutText } from "../encoding/cut-text.ts";
import type { Ports } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import type { Schedule } from "../protocol.ts";
import { createRunStore } from "../run/state/run-store.ts";
import { tendTrigger } from "../run/tend-trigger.ts";
import { underLock } from "../run/under-lock.ts";
import { firedAt } from "./cadence.ts";
import { knownSchedule } from "./known-schedule.ts";
import { isActive } from "./schedule.ts";
import { createScheduleStore } from "./schedule-store.ts";
import { toScheduleView, viewingOf } from "./schedule-view.ts";
import { zoneTime } from "./zone-time.ts";

const LONGEST_LABEL = 200;

/**
 * Makes a schedule one's own: from the next slot on it runs with this person's key and trigger, and the former owner's
 * ticks pass it by. What was missed is not made up for, and a refresh that is going on ends where it began.
 */
export function takeOver(ports: Ports, id: string, label = ""): Schedule {
  const { secrets, clock, sheets, records } = ports;
  if (secrets.apiKey() === null) throw new Problem("no-key");
  const taken = underLock(ports.lock, () => {
    const store = createScheduleStore(records);
    const schedule = knownSchedule(store, id);
    const now = clock.now();
    const personId = secrets.personId();
    // A start that nobody finished would be repeated with another key than its run would be looked at with.
    const refreshing = schedule.refreshing?.started ? schedule.refreshing : null;
    const next = {
      ...schedule,
      refreshing,
      owner: { personId, label: cutText(label.trim(), LONGEST_LABEL), since: now },
      fired: firedAt(schedule.cadence, now, zoneTime(sheets.timeZone())),
    };
    store.save(next);
    if (isActive(next)) tendTrigger(ports, createRunStore(records));
    return next;
  });
  return toScheduleView(viewingOf(ports, createRunStore(records)), taken);
}
