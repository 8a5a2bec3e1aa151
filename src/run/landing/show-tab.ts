import { ROW_KEY_FIELD } from "../../merge/row-key-field.ts";
import { columnsOf } from "../../results/column-evidence.ts";
import { columnWidths } from "../../results/column-widths.ts";
import { addToFingerprint } from "../../results/fingerprint.ts";
import { toCell } from "../../results/safe-cell.ts";
import { tabTitle, uniqueTitle } from "../../results/tab-title.ts";
import { type RunContext, recordLanding } from "../run-context.ts";
import { sheetWords } from "../sheet-words.ts";
import type { Landing } from "../state/landing.ts";
import type { Run, WorkingRun } from "../state/run.ts";
import type { Outcome } from "../state/verdict.ts";
import { rowsInSteps } from "./rows-in-steps.ts";
import { writeBlocks } from "./write-blocks.ts";

/** Rows looked at for the widths of columns. */
const SAMPLE_ROWS = 50;

/** Complete results in their hidden tab. */
export interface StagedTab {
  landing: Landing;
  sheetId: number;
}

type ShownResult = Required<NonNullable<Outcome["result"]>>;

/** Makes a tab of the staged results that people can work with; or tells how far the run is when the time was up. */
export function showTab(
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
  const all = { from: 2, to: written.rows + 1, columns: written.columns };
  for (const { first, rows } of rowsInSteps(tabs, sheetId, all)) {
    const cells = rows.map((row) =>
      row.slice(start - 1, start - 1 + count).map((value) => toCell(String(value), "text")),
    );
    tabs.formatText(sheetId, { row: first, column: start, rows: rows.length, columns: count });
    writeBlocks(tabs, sheetId, first, cells, start);
  }
  const { evidence } = written;
  const done = evidence.slice(0, start - 1) + "t".repeat(count) + evidence.slice(start - 1 + count);
  const moved = { ...landing, written: { ...written, evidence: done } };
  const next = recordLanding(context, run, moved);
  return context.hasTime() ? showTab(context, next, { landing: moved, sheetId }) : { run: next };
}
