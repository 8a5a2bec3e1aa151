import { storeBase } from "../../merge/base-store.ts";
import { carryOut, cellsLacking } from "../../merge/carry-out.ts";
import { setMarks } from "../../merge/marks.ts";
import { matchColumns } from "../../merge/match-columns.ts";
import { isDone, type Merge, mergeTables } from "../../merge/merge-tables.ts";
import { keyOf, resultKeys, rowIds } from "../../merge/row-ids.ts";
import { ROW_KEY_FIELD } from "../../merge/row-key-field.ts";
import { oddity } from "../../merge/sanity.ts";
import { summarise } from "../../merge/summary.ts";
import type { Base, MachineCell, Theirs } from "../../merge/tables.ts";
import type { StoredProblem } from "../../stored.ts";
import { noticesOf } from "../result-notices.ts";
import type { RunContext } from "../run-context.ts";
import { sheetWords } from "../sheet-words.ts";
import type { Landing } from "../state/landing.ts";
import { readLedger } from "../state/ledger.ts";
import type { OutputOf } from "../state/output.ts";
import type { Run, WorkingRun } from "../state/run.ts";
import { beginMerging, endMerged, refuse } from "./finish-merge.ts";
import { holdForRoom } from "./hold-for-room.ts";
import { listChanges } from "./list-changes.ts";
import { marksOf } from "./marks-of-refresh.ts";
import { prepareTab, type RefreshTab, readRefreshTab } from "./refresh-tab.ts";
import { readSourceNow } from "./source-now.ts";
import { readStaged, type StagedRows } from "./staged-results.ts";

type Refresh = OutputOf<"refresh">;

/**
 * Brings a results tab up to date with complete results. Whatever is odd about them is found before the first cell is
 * written; from then on the merge asks again until nothing is left to do, and only then is the new base stored, next to the
 * old one, which tells what changed even if this execution dies.
 */
export function mergeRefresh(
  context: RunContext,
  run: WorkingRun,
  output: Refresh,
  { landing, sheetId: stagedId }: { landing: Landing; sheetId: number },
): Run {
  const { ports } = context;
  const staged = readStaged(ports, stagedId, landing.written);
  const keys = resultKeys(
    staged.columns,
    staged.rows,
    run.fields.map(({ name }) => name),
  );
  const isGone = goneFromSource(context, run, output);
  let current = run;
  for (;;) {
    const tab = readTab(context, run, output, staged);
    if ("code" in tab) return refuse(context, current, tab);
    const theirs = theirsOf(staged, keys, run, output, tab.base);
    const problem = current.verdict ? null : oddityOf(run, output, { tab, theirs, staged, landing });
    if (problem) return refuse(context, current, problem);
    const held = holdForRoom(context, current, tab.target.idColumn === null ? tab.target.cells.rows : 0);
    if (held) return held;
    current = beginMerging(context, current);
    if (prepareTab(ports, tab, theirs)) continue;
    const merge = mergeTables(tab.base, tab.mine, theirs, { ...output, overwrite: false, isGone });
    if (isDone(merge)) return conclude(context, current, output, { tab, merge, theirs, landing, keys });
    const full = holdForRoom(context, current, cellsLacking(tab.target, merge));
    if (full) return full;
    if (!carryOut(ports.targets, tab.target, merge, context.hasTime) || !context.hasTime()) return current;
  }
}

function readTab(
  { ports }: RunContext,
  run: WorkingRun,
  { sheetId }: Refresh,
  { columns }: StagedRows,
): RefreshTab | StoredProblem {
  const cells = ports.targets.read(sheetId);
  const tab = cells && readRefreshTab(ports, sheetId, cells, run, columns);
  if (!tab) return { code: "refresh-tab-gone", facts: {} };
  return ports.tabs.standing(sheetId)?.isProtected ? { code: "refresh-protected", facts: {} } : tab;
}

function oddityOf(
  run: WorkingRun,
  output: Refresh,
  { tab, theirs, staged, landing }: { tab: RefreshTab; theirs: Theirs; staged: StagedRows; landing: Landing },
): StoredProblem | null {
  return oddity({
    mode: output.mode,
    sent: run.rowsSent,
    rows: staged.rows.length,
    known: theirs.rows.size,
    missing: landing.written.tallies.missing,
    isPart: run.jobs.some(({ status }) => status !== "landed"),
    lackedColumns: lackedColumns(tab, theirs, output),
  });
}

function theirsOf(
  { columns, rows }: StagedRows,
  keys: readonly (string | null)[],
  run: WorkingRun,
  { columns: wished, mode }: Refresh,
  base: Base | null,
): Theirs {
  const found = columns.filter((name) => name !== ROW_KEY_FIELD);
  const kept = wished ? found.filter((name) => wished.includes(name)) : found;
  const names = kept.length > 0 ? kept : found;
  const places = names.map((name) => columns.indexOf(name));
  const cells = rows.map((row) => places.map((at): MachineCell => row[at] ?? ""));
  const isLog = mode === "append";
  const ids = rowIds(keys, (index) => (cells[index] ?? []).map(String), names, isLog ? null : base);
  const byId = new Map<string, MachineCell[]>();
  cells.forEach((row, index) => {
    // A row that is only added below needs an id that is its own, whatever it is about.
    const id = isLog ? `${keys[index] ?? ""}@${run.id}-${index}` : (ids[index] ?? null);
    if (id !== null) byId.set(id, row);
  });
  return { columns: names, rows: byId };
}

/** Machine columns that the tab still shows and the results do not have. */
function lackedColumns({ base, mine }: RefreshTab, theirs: Theirs, { columns: wished }: Refresh): string[] {
  if (!base) return [];
  const { places } = matchColumns(base, mine, theirs);
  return base.columns.filter(
    (name) => places.has(name) && !theirs.columns.includes(name) && (wished?.includes(name) ?? true),
  );
}

/** Rows count as gone only when they were sent once, and their source can be read and has them no more. */
function goneFromSource({ ports }: RunContext, run: WorkingRun, output: Refresh): (id: string) => boolean {
  const cells = ports.targets.read(run.source.sheetId);
  const source = cells && readSourceNow(ports, run, output, cells);
  if (!source) return () => false;
  const there = new Set(source.keys.values());
  const sent = new Set(
    readLedger(ports.tables).rows.flatMap(({ workflowId, key }) =>
      workflowId === run.workflow.id ? [key] : [],
    ),
  );
  return (id) => sent.has(keyOf(id)) && !there.has(keyOf(id));
}

interface Concluded {
  tab: RefreshTab;
  merge: Merge;
  theirs: Theirs;
  landing: Landing;
  keys: readonly (string | null)[];
}

function conclude(
  context: RunContext,
  run: WorkingRun,
  output: Refresh,
  { tab, merge, theirs, landing, keys }: Concluded,
): Run {
  const { ports } = context;
  const { sheetId, cells } = tab.target;
  const headerOf = (column: number) => tab.mine.headers[column - 1] ?? "";
  const summary = summarise(merge, {
    rows: theirs.rows.size,
    changes: merge.changed.map(({ column }) => headerOf(column)),
    unknown: output.mode === "append" ? 0 : keys.filter((key) => key === null).length,
  });
  const words = sheetWords(ports);
  setMarks(ports.targets, sheetId, marksOf(words, run, output, { tab, merge, summary }));
  listChanges(ports.changes, words, run, { tab, merge });
  storeBase(ports.tables, sheetId, run.id, merge.base);
  return endMerged(context, run, {
    result: {
      sheetId,
      sheetName: cells.sheetName,
      rows: tab.mine.rows.filter(({ id }) => id !== null).length,
      columns: merge.places.size,
    },
    emptyRows: landing.written.tallies.empty,
    notices: noticesOf(landing.written.tallies),
    merge: summary,
  });
}
