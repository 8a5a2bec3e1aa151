import { createDraftStore } from "./pipeline/draft-store.ts";
import type { Ports } from "./ports.ts";
import { Problem } from "./problems/problem.ts";
import type { Empty } from "./protocol.ts";
import { LEDGER } from "./run/state/ledger.ts";
import { createRunStore } from "./run/state/run-store.ts";
import { underLock } from "./run/under-lock.ts";
import { createScheduleStore } from "./schedule/schedule-store.ts";

/** A run that nobody has brought to its end in this time, such as one of somebody who left, keeps nobody waiting. */
const ABANDONED_MS = 7 * 24 * 60 * 60_000;

/**
 * Deletes everything the add-on keeps in this file, and what it keeps of this person for this file. What people see stays:
 * rows, results, notes, fills. The clock triggers of other editors end at their next tick, which finds nothing to do. May be
 * killed after any call and repeated: schedules go first, so that none sends what is no longer known to be sent, and the
 * ledger goes last.
 */
export function clearFile(ports: Ports): Empty {
  const { lock, records, tables, tabs, changes, trigger, preferences, clock } = ports;
  underLock(lock, () => {
    const runs = createRunStore(records);
    const atWork = runs.atWork(clock.now() - ABANDONED_MS).length;
    if (atWork > 0) throw new Problem("file-at-work", { runs: atWork });
    const schedules = createScheduleStore(records);
    const known = schedules.all().map(({ id }) => id);
    for (const id of [...known, ...schedules.damagedIds()]) schedules.remove(id);
    trigger.forget(clock.now());
    // What the next sidebar was to open on is asked about this file.
    preferences.takeOpenOn();
    createDraftStore(ports).clear();
    for (const runId of runs.atWork(0)) tabs.discard(runId);
    tabs.disown();
    changes.disown();
    // No other script sees these records, so whatever is among them is the add-on's, also what another version put there.
    for (const key of Object.keys(records.all())) records.remove(key);
    for (const table of tables.names().sort(ledgerLast)) tables.drop(table);
  });
  return {};
}

function ledgerLast(one: string, other: string): number {
  return Number(one === LEDGER) - Number(other === LEDGER);
}
