import type { Ports } from "../ports.ts";
import type { SixtyfourClient } from "../sixtyfour/client.ts";
import type { Run } from "./run.ts";
import type { RunStore } from "./run-store.ts";
import { type RunEvent, transition } from "./transition.ts";

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
