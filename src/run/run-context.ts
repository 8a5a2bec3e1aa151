import type { Ports } from "../ports.ts";
import type { SixtyfourClient } from "../sixtyfour/client.ts";
import type { JobEvent } from "./state/job-transition.ts";
import type { Run, WorkingRun } from "./state/run.ts";
import type { RunStore } from "./state/run-store.ts";
import { type RunEvent, transition } from "./state/transition.ts";

/** What the steps of a run work with during one execution. */
export interface RunContext {
  ports: Ports;
  store: RunStore;
  client: SixtyfourClient;
  personId: string;
  /** Whether another step may begin; a platform kill at six minutes must never be what ends an execution. */
  hasTime(): boolean;
}

/** Applies an event and stores the outcome before anything else happens. */
export function record(context: RunContext, run: Run, event: RunEvent): Run {
  const next = transition(run, event, context.ports.clock.now());
  context.store.save(next);
  return next;
}

/** The same for an event of one job, after which the run is still working. */
export function recordJob(context: RunContext, run: WorkingRun, index: number, event: JobEvent): WorkingRun {
  return asWorking(record(context, run, { type: "job", index, event }));
}

/** The same for the landing. */
export function recordLanding(
  context: RunContext,
  run: WorkingRun,
  landing: WorkingRun["landing"] & object,
): WorkingRun {
  return asWorking(record(context, run, { type: "landingMoved", landing }));
}

/** Narrows after events that leave a run working; the transition table is what guarantees it. */
export function asWorking(run: Run): WorkingRun {
  if (run.status !== "working") throw new Error(`A run became ${run.status} by an event of its jobs`);
  return run;
}
