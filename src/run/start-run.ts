import { asciiJson } from "../encoding/ascii-json.ts";
import { ROW_KEY_FIELD } from "../merge/row-key-field.ts";
import { forgetUndo } from "../merge/undo-log.ts";
import { choicesOf } from "../plan/choices-of.ts";
import { type PreparedPlan, ROWS_PER_RUN } from "../plan/make-plan.ts";
import type { Ports } from "../ports.ts";
import { notice } from "../problems/notices.ts";
import { Problem } from "../problems/problem.ts";
import type { RememberedChoices, RunRequest, RunView } from "../protocol.ts";
import { createScheduleStore } from "../schedule/schedule-store.ts";
import { askForWorkflow } from "../sixtyfour/ask-for-workflow.ts";
import type { SixtyfourClient } from "../sixtyfour/client.ts";
import { rememberChoices } from "./choices.ts";
import { JOBS_PER_RUN, splitJobs } from "./jobs/split-jobs.ts";
import { submitJobs } from "./jobs/submit-jobs.ts";
import { newRun } from "./new-run.ts";
import { NotConfirmed } from "./not-confirmed.ts";
import { planRun } from "./plan-run.ts";
import { toRunView } from "./run-view.ts";
import { settleRun } from "./settle-run.ts";
import type { StartOptions } from "./start-options.ts";
import { acceptedAfter, readLedger, releaseRows, reserveRows } from "./state/ledger.ts";
import { clearSent, keepForSending } from "./state/outbox.ts";
import { isWorking, type Run, type WorkingRun } from "./state/run.ts";
import { createRunStore, type RunStore } from "./state/run-store.ts";
import { underLock } from "./under-lock.ts";

/** A row with its record as it goes out: written once, for its size and for the request. */
interface RowToSend {
  key: string;
  json: string;
}

/**
 * Starts a run: plans again under the lock, so that of two callers the second finds the first one's rows taken, stores
 * everything a repetition needs, and only then asks Sixtyfour. Throws a `Problem` when nothing was started, such as
 * `nothing-to-send` when no row is left to be sent, or `refresh-under-way` when the tab is being refreshed already. Takes
 * the document lock itself.
 */
export function startRun(
  ports: Ports,
  client: SixtyfourClient,
  request: RunRequest,
  options: StartOptions = {},
): RunView {
  const workflow = askForWorkflow(client, request.workflowId);
  return underLock(ports.lock, () => {
    const store = createRunStore(ports.records);
    const known = options.runId === undefined ? undefined : store.get(options.runId);
    if (known) return toRunView(known, ports.secrets.personId());
    assertNoOtherRefresh(store, options);
    if (options.runId !== undefined) {
      assertStillScheduled(ports, options);
      forgetDeadStart(ports, options.runId);
    }
    const { allowance, refresh } = options;
    const bounded = allowance ? { ...request, limit: allowance() } : request;
    const onlyKeys = keysToRetry(ports, options, request.workflowId);
    const prepared = planRun(ports, bounded, workflow, onlyKeys ? { ...options, onlyKeys } : options);
    assertReplacesAll(prepared, bounded, options);
    assertAgreed(prepared, bounded, options);
    const carriesKey = refresh !== undefined || request.output.kind === "own-rows";
    const jobs = splitJobs(
      prepared.toSend.map(({ key, record }) => ({
        key,
        json: asciiJson(carriesKey ? { ...record, [ROW_KEY_FIELD]: key } : record),
      })),
      ({ json }) => json.length,
    );
    if (jobs.length > JOBS_PER_RUN) throw new Problem("too-much-at-once", { rows: prepared.toSend.length });
    const run = newRun(ports, {
      request,
      workflow,
      prepared,
      options,
      jobs: jobs.map(({ length }) => length),
    });
    const isChosen = onlyKeys === undefined && refresh === undefined;
    const choices = isChosen ? choicesOf(request, prepared.headers, run.startedAt) : null;
    const submitted = submitStored(ports, client, run, jobs, choices);
    if (isWorking(submitted) && !options.byClock) ports.trigger.hasten();
    return toRunView(submitted, run.personId);
  });
}

/** A schedule may be removed between the look that found it due and this start, and then nobody wants it any more. */
function assertStillScheduled({ records }: Ports, { refresh }: StartOptions): void {
  const id = refresh?.scheduleId ?? null;
  if (id !== null && !createScheduleStore(records).get(id)) throw new Problem("schedule-unknown");
}

/** A start that was given its id in advance may have died halfway: what it left would be sent, and count, twice. */
function forgetDeadStart({ tables }: Ports, runId: string): void {
  clearSent(tables, (id) => id !== runId);
  releaseRows(tables, runId);
}

/** Two refreshes of one tab would each take the other's new values for a person's edits. */
function assertNoOtherRefresh(store: RunStore, { refresh }: StartOptions): void {
  const isSame = ({ output }: WorkingRun) => output.kind === "refresh" && output.sheetId === refresh?.sheetId;
  if (refresh && store.working().some(isSame)) throw new Problem("refresh-under-way");
}

/** Somebody else's press may have sent them again, even while this one waited for the lock. */
function keysToRetry(
  { tables }: Ports,
  { onlyKeys, retryOf }: StartOptions,
  workflowId: string,
): ReadonlySet<string> | undefined {
  if (!onlyKeys || retryOf === undefined) return onlyKeys;
  const again = acceptedAfter(readLedger(tables), retryOf, workflowId);
  const left = new Set([...onlyKeys].filter((key) => !again.has(key)));
  if (left.size === 0) throw new Problem("nothing-to-retry");
  return left;
}

/** Replacing with a part of the rows would remove the others. */
function assertReplacesAll(
  { plan: { counts } }: PreparedPlan,
  { limit = ROWS_PER_RUN }: RunRequest,
  { refresh }: StartOptions,
): void {
  if (refresh?.mode !== "replace") return;
  if (counts.overLimit > 0) {
    throw new Problem("replace-over-cap", { rows: counts.toSend + counts.overLimit, limit });
  }
  if (counts.alreadySent > 0) throw new Problem("rows-under-way", { rows: counts.alreadySent });
}

/** A cap is no wall: it asks, and the answer names the number of rows, so that a changed plan is asked about again. */
function assertAgreed(
  { plan, toSend }: PreparedPlan,
  { confirmedRows }: RunRequest,
  { refresh, onlyKeys }: StartOptions,
): void {
  const rows = toSend.length;
  if (rows === 0) throw new Problem("nothing-to-send", { selected: plan.counts.selected });
  if (refresh && refresh.scheduleId !== null) return;
  // A retry says on its button what it sends; who refreshes a tab has seen no plan.
  const isUnseen = refresh !== undefined && onlyKeys === undefined;
  const [ask = isUnseen ? notice("refresh-sends", { rows }) : undefined, ...more] = plan.asks;
  if (ask && confirmedRows !== rows) throw new NotConfirmed(rows, [ask, ...more]);
}

/**
 * The order is what keeps a killed execution harmless: ledger and outbox lines without a stored run mean nothing, and a
 * stored run has both. Choices without a run are what somebody wanted to start with, and nothing hangs on them.
 */
function submitStored(
  ports: Ports,
  client: SixtyfourClient,
  run: WorkingRun,
  jobs: RowToSend[][],
  choices: RememberedChoices | null,
): Run {
  const store = createRunStore(ports.records);
  const { personId, id, startedAt, workflow } = run;
  store.prune();
  if (run.output.kind === "own-rows") forgetOldUndos(ports, store);
  reserveRows(
    ports.tables,
    { id, startedAt, workflowId: workflow.id },
    jobs.map((rows) => rows.map(({ key }) => key)),
  );
  keepForSending(
    ports.tables,
    id,
    jobs.map((rows) => `[${rows.map(({ json }) => json).join(",")}]`),
  );
  if (choices) remember(ports, choices);
  store.save(run);
  ports.trigger.ensure();
  const context = { ports, store, client, personId, hasTime: () => true };
  return settleRun(context, submitJobs(context, run));
}

/** What undoes a run lives as long as its record, so it is looked through when more of it is to come. */
function forgetOldUndos({ tables }: Ports, store: RunStore): void {
  const kept = new Set([...store.all().map(({ id }) => id), ...store.unreadableIds()]);
  forgetUndo(tables, (runId) => kept.has(runId));
}

/** A convenience for next time, which must not keep anybody from starting now. */
function remember({ records, defects }: Ports, choices: RememberedChoices): void {
  try {
    rememberChoices(records, choices);
  } catch (error) {
    defects.note(error);
  }
}
