import { formatA1 } from "../plan/a1.ts";
import type { PreparedPlan } from "../plan/make-plan.ts";
import type { Ports, Rect } from "../ports.ts";
import { Problem } from "../problem.ts";
import type { RunRequest, RunView, WorkflowDescription } from "../protocol.ts";
import { cutText } from "../results/cut-text.ts";
import type { SixtyfourClient } from "../sixtyfour/client.ts";
import { reserveRows } from "./ledger.ts";
import { keepForSending } from "./outbox.ts";
import { askForWorkflow, planRun } from "./plan-run.ts";
import { CALM, RUN_VERSION, type RunIn } from "./run.ts";
import { createRunStore } from "./run-store.ts";
import { toRunView } from "./run-view.ts";
import { submitRun } from "./submit-run.ts";

/** A stored run may have 9 KB; nothing that people or workflows name may fill it. */
const LONGEST_NAME = 200;
const RANGES_SHOWN = 20;

/** Whoever holds the lock may be writing a block of a large result, which takes seconds. */
const LOCK_WAIT_MS = 20_000;

/**
 * Starts a run: plans again under the lock, so that of two callers the second finds the first one's rows taken, stores
 * everything a repetition needs, and only then asks Sixtyfour. Throws a `Problem` when nothing was started.
 */
export function startRun(ports: Ports, client: SixtyfourClient, request: RunRequest): RunView {
  const workflow = askForWorkflow(client, request.workflowId);
  const started = ports.lock.during(LOCK_WAIT_MS, () => {
    const prepared = planRun(ports, request, workflow);
    if (prepared.toSend.length === 0) {
      throw new Problem("nothing-to-send", { selected: prepared.plan.counts.selected });
    }
    const run = newRun(ports, request, workflow, prepared);
    return submitStored(ports, client, run, prepared);
  });
  if (!started) throw new Problem("busy");
  return started.value;
}

/**
 * The order is what keeps a killed execution harmless: ledger and outbox lines without a stored run mean nothing, and a
 * stored run has both.
 */
function submitStored(
  ports: Ports,
  client: SixtyfourClient,
  run: RunIn<"submitting">,
  { toSend }: PreparedPlan,
): RunView {
  const store = createRunStore(ports.records);
  const { personId, id, startedAt, workflow } = run;
  store.prune();
  reserveRows(
    ports.tables,
    { id, startedAt, workflowId: workflow.id },
    toSend.map(({ key }) => key),
  );
  keepForSending(
    ports.tables,
    id,
    toSend.map(({ record }) => record),
  );
  store.save(run);
  ports.trigger.ensure();
  const submitted = submitRun({ ports, store, client, personId, hasTime: () => true }, run);
  return toRunView(submitted, personId);
}

/** For showing only; hundreds of ranges picked one by one would not fit into the record of a run. */
function shortA1(areas: Rect[]): string {
  const shown = formatA1(areas.slice(0, RANGES_SHOWN));
  return areas.length > RANGES_SHOWN ? `${shown},…` : shown;
}

function newRun(
  ports: Ports,
  request: RunRequest,
  workflow: WorkflowDescription,
  { plan, source }: PreparedPlan,
): RunIn<"submitting"> {
  const { sheetId, sheetName } = source.sheet;
  return {
    version: RUN_VERSION,
    id: ports.ids.next(),
    personId: ports.secrets.personId(),
    workflow: { id: workflow.id, name: cutText(workflow.name, LONGEST_NAME) },
    source: { sheetId, sheetName, a1: shortA1(source.areas) },
    title: (request.output.kind === "new-tab" ? request.output.title : undefined) ?? null,
    counts: plan.counts,
    rowsSent: plan.counts.toSend,
    startedAt: ports.clock.now(),
    status: "submitting",
    patience: CALM,
    idempotencyKey: ports.ids.next(),
    mayHaveStarted: false,
  };
}
