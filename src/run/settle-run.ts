import { ROW_KEY_FIELD } from "../merge/row-key-field.ts";
import type { ProblemCode } from "../messages.ts";
import { type NoticeCode, notice } from "../notices.ts";
import type { Notice } from "../protocol.ts";
import { columnsOf } from "../results/column-evidence.ts";
import { columnWidths } from "../results/column-widths.ts";
import { addToFingerprint } from "../results/fingerprint.ts";
import { toCell } from "../results/safe-cell.ts";
import { tabTitle, uniqueTitle } from "../results/tab-title.ts";
import type { StoredProblem } from "../stored.ts";
import { dropFromOutbox } from "./jobs/submit-jobs.ts";
import { writeBlocks } from "./landing/write-blocks.ts";
import { carryOutVerdict, refuse } from "./merging/finish-merge.ts";
import { mergeOwnRows, type Showing } from "./merging/merge-own-rows.ts";
import { mergeRefresh } from "./merging/merge-refresh.ts";
import { noticesOf } from "./result-notices.ts";
import { type RunContext, record, recordLanding } from "./run-context.ts";
import { sheetWords } from "./sheet-words.ts";
import type { Landing } from "./state/landing.ts";
import { allJobsEnded, type Run, type WorkingRun } from "./state/run.ts";
import type { Outcome } from "./state/verdict.ts";

/** Rows looked at for the widths of columns. */
const SAMPLE_ROWS = 50;

/** Cells read and written back at once when a column turns out to be text after all. */
const CELLS_AT_ONCE = 200_000;

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

interface StagedTab {
  landing: Landing;
  sheetId: number;
}

type ShownResult = Required<NonNullable<Outcome["result"]>>;

/** Makes a tab of the staged results that people can work with; or tells how far the run is when the time was up. */
function showTab(
  context: RunContext,
  run: WorkingRun,
  { landing, sheetId }: StagedTab,
): { shown: ShownResult } | { run: Run } {
  const { tabs, targets } = context.ports;
  const { written } = landing;
  const [contradicted] = columnsOf(written.evidence, "x");
  if (contradicted) return makeColumnsText(context, run, landing, sheetId, contradicted);
  const columns = Math.max(written.columns, 1);
  // Below a repeated read of a shorter file, rows of the first reading may be left.
  tabs.fit(sheetId, Math.max(written.rows + 1, 2), columns);
  if (written.columns === 0) tabs.write(sheetId, 1, [[sheetWords(context.ports).say("noColumns")]]);
  const [header = [], ...sample] = tabs
    .read(sheetId, 1, Math.min(written.rows, SAMPLE_ROWS) + 1)
    .map((row) => row.map(String));
  tabs.dress(sheetId, columnWidths(header, sample));
  const keys = run.output.kind === "new-tab" ? -1 : header.indexOf(ROW_KEY_FIELD);
  if (keys >= 0 && columns > 1) targets.hideColumn(sheetId, keys + 1);
  const sheetName = chooseTitle(context, run, sheetId);
  tabs.show(sheetId, sheetName);
  const fingerprint = addToFingerprint(written.fingerprint, header);
  return { shown: { sheetId, sheetName, rows: written.rows, columns, fingerprint } };
}

/** Chosen last, so that no tab made meanwhile has the same; the tab's own name does not count, should this be repeated. */
function chooseTitle({ ports }: RunContext, run: WorkingRun, sheetId: number): string {
  const { say, day } = sheetWords(ports);
  const wished = run.output.kind === "new-tab" ? run.output.title : null;
  const title = wished ?? tabTitle(run.workflow.name, day(run.startedAt), say("untitled"));
  return uniqueTitle(title, ports.tabs.titles(sheetId));
}

/**
 * Numbers written before the first value that was none become text again, digit by digit the same. Neighbouring columns
 * at a time, and stored, so that a wide result does not begin anew in each execution.
 */
function makeColumnsText(
  context: RunContext,
  run: WorkingRun,
  landing: Landing,
  sheetId: number,
  { start, count }: { start: number; count: number },
): ReturnType<typeof showTab> {
  const { tabs } = context.ports;
  const { written } = landing;
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / written.columns));
  for (let first = 2; first <= written.rows + 1; first += step) {
    const length = Math.min(step, written.rows + 2 - first);
    const cells = tabs
      .read(sheetId, first, length)
      .map((row) => row.slice(start - 1, start - 1 + count).map((value) => toCell(String(value), "text")));
    tabs.formatText(sheetId, { row: first, column: start, rows: length, columns: count });
    writeBlocks(tabs, sheetId, first, cells, start);
  }
  const { evidence } = written;
  const done = evidence.slice(0, start - 1) + "t".repeat(count) + evidence.slice(start - 1 + count);
  const moved = { ...landing, written: { ...written, evidence: done } };
  const next = recordLanding(context, run, moved);
  return context.hasTime() ? showTab(context, next, { landing: moved, sheetId }) : { run: next };
}
