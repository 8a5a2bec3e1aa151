import type { Ports } from "../ports.ts";
import { wantsTicks } from "../schedule/schedule-store.ts";
import type { RunStore } from "./state/run-store.ts";

/**
 * Has the person's trigger while a run is unfinished or a schedule waits, and only then: the execution of a start may have
 * died before it made one. Must be done under the lock, or a start in between loses its trigger.
 */
export function tendTrigger({ trigger, records, secrets }: Ports, store: RunStore): void {
  const personId = secrets.personId();
  if (store.workingOf(personId).length > 0) {
    if (trigger.state().everyMinutes === null) trigger.ensure();
  } else if (wantsTicks(records, personId)) trigger.ensureCalm();
  else trigger.remove();
}
