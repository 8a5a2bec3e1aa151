import { carryOut, cellsLacking, type Target } from "../../merge/carry-out.ts";
import { isDone, type Merge, mergeTables } from "../../merge/merge-tables.ts";
import { resultKeys } from "../../merge/row-ids.ts";
import { ROW_KEY_FIELD } from "../../merge/row-key-field.ts";
import { type MergeSummary, summarise } from "../../merge/summary.ts";
import type { CellChange, MachineCell, Mine, Theirs } from "../../merge/tables.ts";
import { headersOf, mineTexts } from "../../merge/target-table.ts";
import { noteForUndo, readForUndo } from "../../merge/undo-log.ts";
import type { TargetCells } from "../../ports.ts";
import { type NoticeCode, notice } from "../../problems/notices.ts";
import { noticesOf } from "../result-notices.ts";
import type { RunContext } from "../run-context.ts";
import type { Landing } from "../state/landing.ts";
import type { OutputOf } from "../state/output.ts";
import type { Run, WorkingRun } from "../state/run.ts";
import { beginMerging, endMerged } from "./finish-merge.ts";
import { holdForRoom } from "./hold-for-room.ts";
import { readSourceNow } from "./source-now.ts";
import { readStaged, type StagedRows } from "./staged-results.ts";

/** A tab that the complete results are shown in. */
export type ShownTab = NonNullable<MergeSummary["restIn"]>;

/** What is left to the caller, which knows how to show the staged results as a tab. */
export interface Showing {
  /** Ends the run with a tab of its own, for the reason that is noted. */
  instead(run: WorkingRun, reason: NoticeCode): Run;
  /** Shows it besides; null when the time was up. */
  besides(run: WorkingRun): ShownTab | null;
}

/**
 * Puts complete results beside the rows they belong to: rows are found by what is sent of them, so that sorting, inserting
 * and deleting do not matter. What cannot be placed is shown in a tab of its own rather than guessed.
 */
export function mergeOwnRows(
  context: RunContext,
  run: WorkingRun,
  output: OutputOf<"own-rows">,
  { landing, sheetId: stagedId, showing }: { landing: Landing; sheetId: number; showing: Showing },
): Run {
  const { ports } = context;
  const { sheetId } = run.source;
  const staged = readStaged(ports, stagedId, landing.written);
  const results = resultsByKey(staged, run, output);
  let current = run;
  for (;;) {
    const cells = ports.targets.read(sheetId);
    if (!cells) return showing.instead(current, "beside-tab-gone");
    if (ports.tabs.standing(sheetId)?.isProtected) return showing.instead(current, "beside-protected");
    const source = readSourceNow(ports, run, output, cells);
    if (!source || source.headerRow === 0) return showing.instead(current, "beside-unreadable");
    const mine = mineOf(cells, source.headerRow, source.keys);
    const merge = mergeTables(null, mine, results.theirs, {
      mode: "fill",
      deletedRows: "stay",
      overwrite: output.overwrite,
      isGone: () => false,
    });
    if (isDone(merge)) return conclude(context, current, { cells, merge, results, landing, showing });
    const target: Target = { sheetId, cells, headerRow: source.headerRow, idColumn: null };
    const held = holdForRoom(context, current, cellsLacking(target, merge));
    if (held) return held;
    current = beginMerging(context, current);
    noteForUndo(ports.tables, run.id, merge, cells.columns, (change) => valueAt(cells, change));
    if (!carryOut(ports.targets, target, merge, context.hasTime) || !context.hasTime()) return current;
  }
}

interface Concluded {
  cells: TargetCells;
  merge: Merge;
  results: Results;
  landing: Landing;
  showing: Showing;
}

function conclude(
  context: RunContext,
  run: WorkingRun,
  { cells, merge, results, landing, showing }: Concluded,
): Run {
  const written = readForUndo(context.ports.tables, run.id);
  const changes = [...written.cells.values()].flatMap((row) => [...row.keys()]);
  const rows = results.theirs.rows.size - merge.unplaced.length;
  const summary = summarise({ ...merge, added: [] }, { rows, changes, ...results });
  const left = summary.listed.reduce((sum, { count }) => sum + count, 0);
  const restIn = left === 0 ? undefined : showing.besides(run);
  if (restIn === null) return run;
  const { sheetId } = run.source;
  return endMerged(context, run, {
    result: { sheetId, sheetName: cells.sheetName, rows, columns: results.theirs.columns.length },
    emptyRows: landing.written.tallies.empty,
    notices: [
      ...(left === 0 ? [] : [notice("rows-not-placed", { count: left })]),
      ...noticesOf(landing.written.tallies),
    ],
    merge: { ...summary, ...(restIn ? { restIn } : {}) },
  });
}

interface Results {
  theirs: Theirs;
  /** Rows of which it is not known which ones they are. */
  unknown: number;
  /** Rows that are not the only result of theirs. */
  several: number;
}

/** Of several results for one row, none is written: nobody knows which one is meant. */
function resultsByKey(
  { columns, rows }: StagedRows,
  { fields }: WorkingRun,
  output: OutputOf<"own-rows">,
): Results {
  const sent = fields.map(({ name }) => name);
  const found = columns.filter((name) => name !== ROW_KEY_FIELD && !sent.includes(name));
  const wished = output.columns?.filter((name) => columns.includes(name)) ?? found;
  const names = wished.length > 0 ? wished : found;
  const places = names.map((name) => columns.indexOf(name));
  const keys = resultKeys(columns, rows, sent);
  const byKey = new Map<string, (MachineCell | null)[] | null>();
  rows.forEach((row, index) => {
    const key = keys[index] ?? null;
    if (key === null) return;
    byKey.set(key, byKey.has(key) ? null : places.map((at) => row[at] ?? ""));
  });
  const single = [...byKey].flatMap(([key, row]): [string, (MachineCell | null)[]][] =>
    row ? [[key, row]] : [],
  );
  const unknown = keys.filter((key) => key === null).length;
  return {
    theirs: { columns: names, rows: new Map(single) },
    unknown,
    several: rows.length - unknown - single.length,
  };
}

/** The person's table; every row of one content is the same row to them. */
export function mineOf(cells: TargetCells, headerRow: number, keys: ReadonlyMap<number, string>): Mine {
  const texts = mineTexts(cells);
  return {
    headers: headersOf(cells, headerRow),
    rows: texts.slice(headerRow).map((row, at) => {
      const number = headerRow + 1 + at;
      return { row: number, id: keys.get(number) ?? null, cells: row };
    }),
  };
}

function valueAt({ values }: TargetCells, { row, column }: CellChange): MachineCell {
  const value = values[row - 1]?.[column - 1] ?? "";
  return typeof value === "number" ? value : String(value);
}
