import type { TickTrigger } from "../../src/ports.ts";
import type { Note } from "./journal.ts";

/** An hourly trigger, and what it notes of itself. */
export function fakeTrigger(note: Note = () => {}) {
  const state = {
    exists: false,
    authorised: true,
    beatBy: null as string | null,
    lastLookAt: null as string | null,
    usedMs: new Map<string, number>(),
  };
  const dayOf = (now: number) => new Date(now).toISOString().slice(0, 10);
  const trigger: TickTrigger = {
    ensure() {
      note("ensure trigger");
      state.exists = true;
      return 60;
    },
    ensureCalm() {
      if (!state.exists) note("ensure trigger");
      state.exists = true;
      return 60;
    },
    hasten() {},
    remove() {
      note("remove trigger");
      state.exists = false;
    },
    forget() {
      note("forget trigger");
      state.exists = false;
      state.usedMs.clear();
    },
    state: () => ({ everyMinutes: state.exists ? 60 : null, lastLookAt: state.lastLookAt }),
    beat(now, triggerId) {
      state.beatBy = triggerId;
      state.lastLookAt = new Date(now).toISOString();
    },
    usedTodayMs: (now) => state.usedMs.get(dayOf(now)) ?? 0,
    addUsed(ms, now) {
      state.usedMs.set(dayOf(now), (state.usedMs.get(dayOf(now)) ?? 0) + ms);
    },
    isAuthorised: () => state.authorised,
  };
  // The state's member of that name is what the trigger tells, not what the test sets.
  return { ...trigger, known: state };
}
