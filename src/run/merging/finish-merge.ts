import { dropOtherBases } from "../../merge/base-store.ts";
import type { StoredProblem } from "../../stored.ts";
import { asWorking, type RunContext, record } from "../run-context.ts";
import type { Run, WorkingRun } from "../state/run.ts";
import type { Outcome, Verdict } from "../state/verdict.ts";

/** Stores that writing begins, once: from here on the merge must come to its end. */
export function beginMerging(context: RunContext, run: WorkingRun): WorkingRun {
  return run.verdict ? run : judge(context, run, { kind: "merging" });
}

/** Stores what came of the merge, and ends the run. */
export function endMerged(context: RunContext, run: WorkingRun, outcome: Outcome): Run {
  return carryOutVerdict(context, judge(context, run, { kind: "merged", outcome }));
}

/** Ends the run with the tab as it was. */
export function refuse(context: RunContext, run: WorkingRun, problem: StoredProblem): Run {
  return carryOutVerdict(context, judge(context, run, { kind: "refused", problem }));
}

/** What is left to do once it is stored how a run ends; may be done again. */
export function carryOutVerdict(context: RunContext, run: WorkingRun): Run {
  const { verdict, output } = run;
  const { tabs, tables } = context.ports;
  if (verdict?.kind === "merged") {
    if (output.kind === "refresh") dropOtherBases(tables, output.sheetId, run.id);
    if (verdict.outcome.merge?.restIn === undefined) tabs.discard(run.id);
    return record(context, run, { type: "finished", outcome: verdict.outcome });
  }
  tabs.discard(run.id);
  if (verdict?.kind === "refused") return record(context, run, { type: "gaveUp", problem: verdict.problem });
  throw new Error("A run is to end before it is known how");
}

function judge(context: RunContext, run: WorkingRun, verdict: Verdict): WorkingRun {
  return asWorking(record(context, run, { type: "judged", verdict }));
}
