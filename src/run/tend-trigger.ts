import type { Ports } from "../ports.ts";
import { wantsTicks } from "../schedule/schedule-store.ts";
import type { RunStore } from "./state/run-store.ts";

/**
 * Has the trigger while a run is unfinished or a schedule waits, and only then: the execution of a start may have died
 * before it made one. Must be done under the lock, or a start in between loses its trigger.
 */
export function tendTrigger(ports: Ports, store: RunStore, personId: string): void {
  if (store.working().some((run) => run.personId === personId)) {
    if (ports.trigger.state().everyMinutes === null) ports.trigger.ensure();
  } else if (wantsTicks(ports.records, personId)) ports.trigger.ensureCalm();
  else ports.trigger.remove();
}
