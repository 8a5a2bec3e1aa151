import { type PreparedPlan, preparePlan } from "../plan/make-plan.ts";
import type { Ports } from "../ports.ts";
import { Problem } from "../problem.ts";
import type { RunRequest, WorkflowDescription } from "../protocol.ts";
import { readSettings } from "../settings.ts";
import type { SixtyfourClient } from "../sixtyfour/client.ts";
import { describeWorkflow } from "../sixtyfour/describe-workflow.ts";
import { valueOrProblem } from "../sixtyfour/value-or-problem.ts";
import { capsReached } from "./caps.ts";
import { countSentInDay, forgetSentBefore, readLedger, sentKeysOf } from "./ledger.ts";
import { createRunStore } from "./run-store.ts";
import { underWayIn } from "./under-way.ts";

/** The workflow as it is now; throws a `Problem` when rows cannot be sent to it. */
export function askForWorkflow(client: SixtyfourClient, workflowId: string): WorkflowDescription {
  const answer = client.getWorkflow(workflowId);
  if (!answer.ok && answer.failure.code === "not-found") throw new Problem("workflow-gone");
  return describeWorkflow(valueOrProblem(answer));
}

/** What narrows or widens the choice of rows beyond what a request says. */
export interface PlanOptions {
  /** No other rows take part. */
  onlyKeys?: ReadonlySet<string>;
  /** Rows last sent before this, in ms since the epoch, do not count as already sent. */
  resendBefore?: number;
}

/** What would be sent, given the workflow, the sheet and what was sent before; spends and changes nothing. */
export function planRun(
  ports: Ports,
  request: RunRequest,
  workflow: WorkflowDescription,
  { onlyKeys, resendBefore }: PlanOptions = {},
): PreparedPlan {
  if (!workflow.runnable) throw new Problem("workflow-not-runnable");
  const isUnderWay = underWayIn(createRunStore(ports.records));
  const ledger = readLedger(ports.tables);
  const sentKeys = sentKeysOf(ledger, workflow.id, isUnderWay);
  const prepared = preparePlan(ports.sheets, {
    request,
    expectedFields: workflow.fields,
    sentKeys: resendBefore === undefined ? sentKeys : forgetSentBefore(sentKeys, resendBefore),
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
