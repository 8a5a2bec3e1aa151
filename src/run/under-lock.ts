import type { DocumentLock } from "../ports.ts";
import { Problem } from "../problems/problem.ts";

/** Whoever holds the lock may be writing a block of a large result, which takes seconds. */
const LOCK_WAIT_MS = 20_000;

/** Does what a person has pressed a button for, alone in the file; throws the `Problem` "busy" when others do not let go. */
export function underLock<T>(lock: DocumentLock, work: () => T): T {
  const done = lock.during(LOCK_WAIT_MS, work);
  if (!done) throw new Problem("busy");
  return done.value;
}
