import type { TickTrigger } from "../../src/ports.ts";
import type { Note } from "./journal.ts";

/** Whether there is a trigger, and nothing else. */
export function fakeTrigger(note: Note = () => {}) {
  const state = { exists: false };
  const trigger: TickTrigger = {
    ensure() {
      note("ensure trigger");
      state.exists = true;
      return 60;
    },
    remove() {
      note("remove trigger");
      state.exists = false;
    },
  };
  return Object.assign(state, trigger);
}
