import { describeProblem, type ProblemCode } from "../messages.ts";
import type { ColumnFormat } from "../ports.ts";
import type { Notice } from "../protocol.ts";
import { type ColumnType, columnTypes } from "../results/column-type.ts";
import { columnWidths } from "../results/column-widths.ts";
import type { ResultTable } from "../results/result-table.ts";
import { toCell } from "../results/safe-cell.ts";
import { tabTitle, uniqueTitle } from "../results/tab-title.ts";
import { fetchResult } from "./fetch-result.ts";
import { GIVE_UP_AFTER_HOURS, isExhausted, nextTry } from "./patience.ts";
import type { Patience, Run, RunIn, StoredProblem } from "./run.ts";
import { type RunContext, record } from "./run-context.ts";

/** Cells of a whole spreadsheet, empty ones included (https://support.google.com/drive/answer/37603). */
const WORKBOOK_CELLS = 10_000_000;

/** One write call takes about this much: few enough calls, and far from what makes Sheets time out. */
const CELLS_PER_WRITE = 25_000;
const CHARACTERS_PER_WRITE = 2_000_000;

/** Sheets refuses to freeze all rows of a tab, so even an empty result has a row below its header. */
const FEWEST_TAB_ROWS = 2;

/**
 * Brings a completed run's result into its tab, as far as the time goes; called again, it goes on where it stopped.
 * Every write goes to fixed rows, so that a repeated one changes nothing.
 */
export function landResult(context: RunContext, run: RunIn<"downloading" | "writing">): Run {
  if (run.patience.reason === "internal" && isExhausted(run.patience, context.ports.clock.now())) {
    return later(context, run, { code: "internal", facts: {} }, null);
  }
  const fetched = fetchResult(context, run.jobId, {
    faults: fileFaults(run.patience),
    settledRows: tabOf(run) === null || run.status !== "writing" ? null : run.tab.rows,
  });
  if (fetched.kind === "never") return gaveUp(context, run, { code: fetched.reason, facts: {} });
  if (fetched.kind === "later")
    return later(context, run, { code: fetched.reason, facts: {} }, fetched.waitMs);
  const { table, notices } = fetched;

  const room = WORKBOOK_CELLS - context.ports.tabs.cellsInUse();
  const cells = (table.rows.length + 1) * table.headers.length;
  if (cells > room && tabOf(run) === null) {
    return later(context, run, { code: "workbook-full", facts: { cells, room: Math.max(0, room) } }, null);
  }

  const writing = startWriting(context, run, table, notices);
  return writing.status === "writing" ? writeRows(context, writing, table) : writing;
}

/** An outage before says nothing about the file, so only its own faults in a row count against it. */
function fileFaults({ reason, repeats }: Patience): number {
  return reason === "no-result-file" || reason === "result-damaged" ? repeats : 0;
}

function tabOf(run: RunIn<"downloading" | "writing">): number | null {
  return run.status === "writing" ? run.tab.sheetId : null;
}

/** Plans the tab, stores the plan, and only then makes it; what an interrupted call has made is found by the run's id. */
function startWriting(
  context: RunContext,
  run: RunIn<"downloading" | "writing">,
  table: ResultTable,
  notices: Notice[],
): Run {
  const size = { rows: table.rows.length, columns: table.headers.length };
  // The tab could not be made: meanwhile the planned title may have been given to another one, so choose again.
  const wasRefused = tabOf(run) === null && run.patience.reason === "internal";
  const goesOn =
    run.status === "writing" && !wasRefused && run.tab.rows === size.rows && run.tab.columns === size.columns;
  const planned = goesOn
    ? run
    : record(context, run, { type: "resultRead", title: chooseTitle(context, run), ...size, notices });
  if (planned.status !== "writing" || planned.tab.sheetId !== null) return planned;

  const { tabs } = context.ports;
  const sheetId = tabs.make({
    title: planned.tab.title,
    runId: run.id,
    rows: Math.max(size.rows + 1, FEWEST_TAB_ROWS),
    columns: size.columns,
  });
  tabs.format(sheetId, numberColumns(columnTypes(table.headers.length, table.rows)));
  tabs.write(sheetId, 1, [table.headers.map((header) => toCell(header, "text"))]);
  tabs.dress(sheetId, columnWidths(table.headers, table.rows));
  return record(context, planned, { type: "tabMade", sheetId });
}

function chooseTitle({ ports }: RunContext, run: RunIn<"downloading" | "writing">): string {
  const date = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    timeZone: ports.sheets.timeZone(),
  }).format(ports.clock.now());
  return uniqueTitle(run.title ?? tabTitle(run.workflow.name, date), ports.tabs.titles());
}

function writeRows(context: RunContext, run: RunIn<"writing">, table: ResultTable): Run {
  const { tabs } = context.ports;
  const { sheetId } = run.tab;
  const tab = sheetId === null ? null : tabs.find(sheetId);
  if (sheetId === null || !tab) return gaveUp(context, run, { code: "result-tab-gone", facts: {} });

  const types = columnTypes(table.headers.length, table.rows);
  let current: Run = run;
  let done = run.rowsWritten;
  while (done < table.rows.length) {
    // One block at least: a result that takes the whole time to fetch would otherwise never get anywhere.
    if (done > run.rowsWritten && !context.hasTime()) return current;
    const block = nextBlock(table.rows, done, types);
    // Row 1 is the header, so data row `done` (0-based) stands in sheet row `done + 2`.
    tabs.write(sheetId, done + 2, block);
    done += block.length;
    current = record(context, current, { type: "rowsWritten", rowsWritten: done });
  }
  const result = {
    sheetId,
    sheetName: tab.sheetName,
    rows: table.rows.length,
    columns: table.headers.length,
  };
  return record(context, current, { type: "landed", result, notices: run.notices });
}

/** The rows of the next write: at least one, then as many as stay within the cells and characters of a call. */
function nextBlock(rows: string[][], from: number, types: ColumnType[]): (string | number)[][] {
  const block: (string | number)[][] = [];
  let characters = 0;
  for (const row of rows.slice(from, from + Math.max(1, Math.floor(CELLS_PER_WRITE / types.length)))) {
    characters += row.reduce((sum, value) => sum + value.length, 0);
    if (block.length > 0 && characters > CHARACTERS_PER_WRITE) break;
    block.push(row.map((value, column) => toCell(value, types[column] ?? "text")));
  }
  return block;
}

/** Neighbouring number columns share a call. */
function numberColumns(types: ColumnType[]): ColumnFormat[] {
  const runs: ColumnFormat[] = [];
  types.forEach((type, index) => {
    if (type !== "number") return;
    const last = runs[runs.length - 1];
    if (last && last.start + last.count === index + 1) last.count++;
    else runs.push({ start: index + 1, count: 1 });
  });
  return runs;
}

function later(
  context: RunContext,
  run: RunIn<"downloading" | "writing">,
  problem: { code: ProblemCode; facts: StoredProblem["facts"] },
  waitMs: number | null,
): Run {
  const now = context.ports.clock.now();
  if (isExhausted(run.patience, now)) {
    const { message: reason } = describeProblem(problem.code, problem.facts);
    return gaveUp(context, run, { code: "download-failed", facts: { hours: GIVE_UP_AFTER_HOURS, reason } });
  }
  const notBefore = nextTry(run.patience, waitMs, now);
  return record(context, run, { type: "delayed", notBefore, reason: problem.code, facts: problem.facts });
}

function gaveUp(context: RunContext, run: RunIn<"downloading" | "writing">, problem: StoredProblem): Run {
  return record(context, run, { type: "gaveUp", problem });
}
