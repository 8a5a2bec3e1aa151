import { Problem } from "../../problems/problem.ts";
import type { Run } from "./run.ts";
import type { RunStore } from "./run-store.ts";

/** A run that must be there; throws the `Problem` "run-unknown" otherwise. */
export function knownRun(store: RunStore, id: string): Run {
  const run = store.get(id);
  if (!run) throw new Problem("run-unknown");
  return run;
}
