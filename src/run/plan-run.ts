import { type PreparedPlan, preparePlan } from "../plan/make-plan.ts";
import type { Ports } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import type { RunRequest, WorkflowDescription } from "../protocol.ts";
import { readSettings } from "../settings.ts";
import { capsReached } from "./caps.ts";
import { countSentInDay, forgetSentBefore, readLedger, sentKeysOf } from "./state/ledger.ts";
import { createRunStore } from "./state/run-store.ts";
import { underWayIn } from "./state/under-way.ts";

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
