import { type PreparedPlan, preparePlan } from "../plan/make-plan.ts";
import type { Ports } from "../ports.ts";
import { Problem } from "../problem.ts";
import type { RunRequest, WorkflowDescription } from "../protocol.ts";
import { readSettings } from "../settings.ts";
import type { SixtyfourClient } from "../sixtyfour/client.ts";
import { describeWorkflow } from "../sixtyfour/describe-workflow.ts";
import { valueOrProblem } from "../sixtyfour/value-or-problem.ts";
import { capsReached } from "./caps.ts";
import { isEnded } from "./job.ts";
import { countSentInDay, readLedger, sentKeysOf } from "./ledger.ts";
import { createRunStore } from "./run-store.ts";

/** The workflow as it is now; throws a `Problem` when rows cannot be sent to it. */
export function askForWorkflow(client: SixtyfourClient, workflowId: string): WorkflowDescription {
  const answer = client.getWorkflow(workflowId);
  if (!answer.ok && answer.failure.code === "not-found") throw new Problem("workflow-gone");
  return describeWorkflow(valueOrProblem(answer));
}

/**
 * What would be sent, given the workflow, the sheet and what was sent before; spends and changes nothing. With
 * `onlyKeys`, no other rows take part.
 */
export function planRun(
  ports: Ports,
  request: RunRequest,
  workflow: WorkflowDescription,
  onlyKeys?: ReadonlySet<string>,
): PreparedPlan {
  if (!workflow.runnable) throw new Problem("workflow-not-runnable");
  const store = createRunStore(ports.records);
  const unreadable = new Set(store.unreadableIds());
  const underWay = new Set<string>();
  for (const { id, jobs } of store.working()) {
    jobs.forEach((job, index) => {
      if (!isEnded(job)) underWay.add(`${id} ${index}`);
    });
  }
  const ledger = readLedger(ports.tables);
  const isUnderWay = (runId: string, job: number) => unreadable.has(runId) || underWay.has(`${runId} ${job}`);
  const sentKeys = sentKeysOf(ledger, workflow.id, isUnderWay);
  const prepared = preparePlan(ports.sheets, {
    request,
    expectedFields: workflow.fields,
    sentKeys,
    ...(onlyKeys ? { onlyKeys } : {}),
  });
  if (request.output.kind === "own-rows" && prepared.source.headerRow === 0) {
    throw new Problem("own-rows-no-header");
  }
  const { plan } = prepared;
  const sentInDay = countSentInDay(ledger, ports.clock.now(), isUnderWay);
  plan.asks = capsReached(readSettings(ports), plan.counts.toSend, sentInDay);
  return prepared;
}
