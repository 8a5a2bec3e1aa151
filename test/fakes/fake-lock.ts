import type { DocumentLock } from "../../src/ports.ts";

/** A lock that can be held by somebody else, and that refuses to be taken twice by the same caller. */
export function fakeLock() {
  const state = { heldByOther: false, held: false };
  const lock: DocumentLock = {
    during(_waitMs, work) {
      if (state.heldByOther) return null;
      if (state.held) throw new Error("The lock is already held by this execution");
      state.held = true;
      try {
        return { value: work() };
      } finally {
        state.held = false;
      }
    },
  };
  return Object.assign(state, lock);
}
