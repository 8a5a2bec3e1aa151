import type { Ports } from "../ports.ts";
import type { AdvanceAnswer } from "../protocol.ts";
import { createClient } from "../sixtyfour/client.ts";
import { landResult } from "./land-result.ts";
import { lookAtRuns } from "./look-at-runs.ts";
import { nextCheckMs } from "./next-check.ts";
import { nextTry } from "./patience.ts";
import type { ActiveRun, Run } from "./run.ts";
import { type RunContext, record } from "./run-context.ts";
import { createRunStore, type RunStore } from "./run-store.ts";
import { toRunView } from "./run-view.ts";
import { dropFromOutbox, submitRun } from "./submit-run.ts";

/** A sidebar that finds somebody else at work shows what is stored instead of waiting. */
const LOCK_WAIT_MS = 1_000;

/**
 * Takes every unfinished run of this person as far as the time goes: submits, looks, lands results. May be stopped
 * after any call and called again by anyone with the same outcome. Other people's runs are shown, never continued:
 * that would be done with the wrong key.
 */
export function advanceRuns(ports: Ports, budgetMs: number): AdvanceAnswer {
  const store = createRunStore(ports.records);
  const personId = ports.secrets.personId();
  const deadline = ports.clock.now() + budgetMs;
  const apiKey = ports.secrets.apiKey();
  if (apiKey !== null && mine(store, personId).length > 0) {
    ports.lock.during(LOCK_WAIT_MS, () => {
      const client = createClient(ports.http, ports.clock, apiKey);
      advanceAll({ ports, store, client, personId, hasTime: () => ports.clock.now() < deadline });
      if (mine(store, personId).length > 0) return;
      dropFromOutbox({ ports, store });
      ports.trigger.remove();
    });
  }
  const runs = store.all();
  return {
    runs: runs.map((run) => toRunView(run, personId)),
    nextCheckMs: nextCheckMs(runs, personId, ports.clock.now()),
  };
}

/** What a clock trigger does: the same, and it ends itself when nothing of this person is left to do. */
export function continueUnwatched(ports: Ports, budgetMs: number): void {
  advanceRuns(ports, budgetMs);
  const store = createRunStore(ports.records);
  const personId = ports.secrets.personId();
  ports.lock.during(LOCK_WAIT_MS, () => {
    if (mine(store, personId).length === 0) ports.trigger.remove();
  });
}

/**
 * Reads the runs again: what was known before the lock may have been changed by whoever held it. A defect that one run
 * meets must not hold up the others, so it is thrown at the end.
 */
function advanceAll(context: RunContext): void {
  const { store, personId, ports } = context;
  const due = () => mine(store, personId).filter(({ patience }) => patience.notBefore <= ports.clock.now());
  const defects: unknown[] = [];

  for (const run of due()) {
    if (run.status === "submitting" && context.hasTime()) {
      setAside(context, run.id, defects, () => submitRun(context, run));
    }
  }
  if (context.hasTime()) {
    lookAtRuns(
      context,
      due().filter((run) => run.status === "queued" || run.status === "running"),
    );
  }
  for (const run of due()) {
    if ((run.status === "downloading" || run.status === "writing") && context.hasTime()) {
      setAside(context, run.id, defects, () => landResult(context, run));
    }
  }
  if (defects.length > 0) throw defects[0];
}

/** Takes a step of a run; should it throw, the run waits like after any trouble, and the error is kept for later. */
function setAside(context: RunContext, runId: string, defects: unknown[], step: () => Run): void {
  try {
    step();
  } catch (error) {
    defects.push(error);
    const run = context.store.active().find(({ id }) => id === runId);
    if (!run) return;
    const notBefore = nextTry(run.patience, null, context.ports.clock.now());
    record(context, run, { type: "delayed", notBefore, reason: "internal" });
  }
}

function mine(store: RunStore, personId: string): ActiveRun[] {
  return store.active().filter((run) => run.personId === personId);
}
