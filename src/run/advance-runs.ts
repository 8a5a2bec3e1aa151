import type { Ports } from "../ports.ts";
import type { AdvanceAnswer } from "../protocol.ts";
import { createClient } from "../sixtyfour/client.ts";
import { carryOutCancel } from "./cancel-run.ts";
import { lookAtJobs } from "./jobs/look-at-jobs.ts";
import { dropFromOutbox, leaveInDoubt, submitJobs } from "./jobs/submit-jobs.ts";
import { landJob } from "./landing/land-job.ts";
import { nextCheckMs } from "./next-check.ts";
import { type RunContext, record, recordJob } from "./run-context.ts";
import { toRunView } from "./run-view.ts";
import { settleRun } from "./settle-run.ts";
import { isDue, isEnded } from "./state/job.ts";
import { GIVE_UP_AFTER_HOURS, isExhausted, nextTry } from "./state/patience.ts";
import { isWorking, type Run, type WorkingRun } from "./state/run.ts";
import { createRunStore } from "./state/run-store.ts";
import { tendTrigger } from "./tend-trigger.ts";

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
  if (apiKey !== null && store.workingOf(personId).length > 0) {
    ports.lock.during(LOCK_WAIT_MS, () => {
      const client = createClient(ports.http, ports.clock, apiKey);
      advanceAll({ ports, store, client, personId, hasTime: () => ports.clock.now() < deadline });
      tendTrigger(ports, store);
    });
  }
  const runs = store.all();
  return {
    runs: runs.map((run) => toRunView(run, personId)),
    nextCheckMs: nextCheckMs(runs, personId, ports.clock.now()),
    background: ports.trigger.state(),
  };
}

/**
 * Reads the runs again: what was known before the lock may have been changed by whoever held it. A defect that one run
 * meets must not hold up the others, so it is thrown at the end.
 */
function advanceAll(context: RunContext): void {
  const { store, personId, ports } = context;
  const defects: unknown[] = [];
  const due = () => store.workingOf(personId).filter((run) => isDue(run, ports.clock.now()));

  for (const run of due()) {
    if (!context.hasTime()) return;
    setAside(context, run.id, defects, () =>
      run.cancelling ? carryOutCancel(context, run) : submitJobs(context, run),
    );
  }
  if (!context.hasTime()) return;
  for (const run of lookAtJobs(
    context,
    due().filter(({ cancelling }) => !cancelling),
  )) {
    if (context.hasTime()) setAside(context, run.id, defects, () => landInOrder(context, run));
  }
  if (defects.length > 0) throw defects[0];
}

/** Takes a step of a run; should it throw, the run waits like after any trouble, and the error is kept for later. */
function setAside(context: RunContext, runId: string, defects: unknown[], step: () => void): void {
  try {
    step();
  } catch (error) {
    defects.push(error);
    const run = context.store.get(runId);
    if (!run || !isWorking(run)) return;
    try {
      putOff(context, run);
    } catch (another) {
      // Not even that could be stored; the other runs must go on all the same.
      defects.push(another);
    }
  }
}

function putOff(context: RunContext, run: WorkingRun): void {
  const { clock, random } = context.ports;
  const now = clock.now();
  if (!isExhausted(run.patience, now)) {
    const notBefore = nextTry(run.patience, null, now, random.next());
    record(context, run, { type: "setBack", notBefore, reason: "internal" });
    return;
  }
  const cause = { code: "internal", facts: {} };
  const problem = { code: "download-failed", facts: { hours: GIVE_UP_AFTER_HOURS }, cause };
  const given = run.jobs.reduce((current, job, index) => {
    if (isEnded(job)) return current;
    return job.status === "submitting" && job.sentAt !== undefined
      ? leaveInDoubt(context, current, index, job)
      : recordJob(context, current, index, { type: "gaveUp", problem });
  }, run);
  dropFromOutbox(context);
  context.ports.tabs.discard(run.id);
  record(context, given, { type: "gaveUp", problem });
}

/** Results arrive in the tab in the order in which their rows were sent, so the first unfinished job decides. */
function landInOrder(context: RunContext, run: WorkingRun): Run {
  let current = run;
  for (;;) {
    const index = current.jobs.findIndex((job) => !isEnded(job));
    const job = current.jobs[index];
    if (job?.status !== "ready" || !isDue(job, context.ports.clock.now()) || !context.hasTime()) break;
    current = landJob(context, current, index, job);
    if (current.jobs[index]?.status === "ready") break;
  }
  return context.hasTime() ? settleRun(context, current) : current;
}
