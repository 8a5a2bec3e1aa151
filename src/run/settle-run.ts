import type { ProblemCode } from "../problems/messages.ts";
import { type NoticeCode, notice } from "../problems/notices.ts";
import type { Notice } from "../protocol.ts";
import type { StoredProblem } from "../stored.ts";
import { dropFromOutbox } from "./jobs/submit-jobs.ts";
import { showTab } from "./landing/show-tab.ts";
import { carryOutVerdict, refuse } from "./merging/finish-merge.ts";
import { mergeOwnRows, type Showing } from "./merging/merge-own-rows.ts";
import { mergeRefresh } from "./merging/merge-refresh.ts";
import { noticesOf } from "./result-notices.ts";
import { type RunContext, record } from "./run-context.ts";
import type { Landing } from "./state/landing.ts";
import { allJobsEnded, type Run, type WorkingRun } from "./state/run.ts";

/**
 * Ends a run whose jobs have all ended: shows the complete tab, or removes the one that will never be complete. A run
 * with at least one landed job is done, whatever became of the others. Its records leave the outbox first, since nobody
 * looks after a run that has ended.
 */
export function settleRun(context: RunContext, run: WorkingRun): Run {
  if (!allJobsEnded(run)) return run;
  dropFromOutbox(context);
  if (run.verdict && run.verdict.kind !== "merging") return carryOutVerdict(context, run);
  const landed = run.jobs.some(({ status }) => status === "landed");
  // A merge that has begun comes to its end, whoever wants it stopped.
  if (landed && (!run.cancelling || run.verdict) && run.landing) return finish(context, run, run.landing);

  context.ports.tabs.discard(run.id);
  // Stopped in Sixtyfour itself, a run is as cancelled as one that is stopped from here.
  const failure = run.jobs.flatMap((job) =>
    job.status === "failed" && job.problem.code !== "run-stopped" ? [job.problem] : [],
  )[0];
  if (run.cancelling || !failure) return record(context, run, { type: "stopped" });
  return record(context, run, { type: "gaveUp", problem: forWholeRun(run, failure) });
}

/** Of several jobs each problem speaks of its own rows; the run's speaks of all. */
function forWholeRun(run: WorkingRun, problem: StoredProblem): StoredProblem {
  return { ...problem, facts: { ...problem.facts, rows: run.rowsSent } };
}

/** Every step can be done again after a stop; the run is stored as done only when its results can be seen. */
function finish(context: RunContext, run: WorkingRun, landing: Landing): Run {
  const { sheetId, written } = landing;
  if (sheetId === null || !context.ports.tabs.find(sheetId)) {
    return record(context, run, { type: "gaveUp", problem: { code: "result-tab-gone", facts: {} } });
  }
  const staged = { landing, sheetId };
  const { output } = run;
  if (output.kind === "refresh") return mergeRefresh(context, run, output, staged);
  if (output.kind === "new-tab") return showAlone(run, []);
  return mergeOwnRows(context, run, output, {
    ...staged,
    showing: output.keepsTab
      ? shownAlready(context, sheetId)
      : {
          instead: (current, reason) => showAlone(current, [notice(reason)]),
          besides: (current) => {
            const outcome = showTab(context, current, staged);
            if (!("shown" in outcome)) return null;
            const { sheetId, sheetName, rows, fingerprint } = outcome.shown;
            return { sheetId, sheetName, made: { rows, fingerprint } };
          },
        },
  });

  function showAlone(current: WorkingRun, notices: Notice[]): Run {
    const outcome = showTab(context, current, staged);
    if (!("shown" in outcome)) return outcome.run;
    return record(context, current, {
      type: "finished",
      outcome: {
        result: outcome.shown,
        emptyRows: written.tallies.empty,
        notices: [...notices, ...noticesOf(written.tallies)],
      },
    });
  }
}

/** Why results of an earlier run cannot be put beside their rows; they stay where they are. */
const LEFT_IN_THEIR_TAB: Partial<Record<NoticeCode, ProblemCode>> = {
  "beside-tab-gone": "tab-gone",
  "beside-protected": "refresh-protected",
};

function shownAlready(context: RunContext, sheetId: number): Showing {
  return {
    instead: (run, reason) =>
      refuse(context, run, { code: LEFT_IN_THEIR_TAB[reason] ?? "rows-not-recognised", facts: {} }),
    besides: () => ({ sheetId, sheetName: context.ports.tabs.find(sheetId)?.sheetName ?? "" }),
  };
}
