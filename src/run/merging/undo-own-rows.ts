import { carryOut, type Target } from "../../merge/carry-out.ts";
import { type Merge, mergeTables } from "../../merge/merge-tables.ts";
import type { Base, MachineCell, Mine, Theirs } from "../../merge/tables.ts";
import { forgetUndo, readForUndo, type UndoNotes } from "../../merge/undo-log.ts";
import type { Ports } from "../../ports.ts";
import { notice } from "../../problems/notices.ts";
import { Problem } from "../../problems/problem.ts";
import { isTabEdited } from "../landing/tab-edited.ts";
import type { Run, RunIn } from "../state/run.ts";
import type { RunStore } from "../state/run-store.ts";
import { transition } from "../state/transition.ts";
import { mineOf } from "./merge-own-rows.ts";
import { readSourceNow } from "./source-now.ts";

/**
 * Puts back what stood in the cells that a run filled beside a person's rows: the same merge, with what was there before as
 * the news. Cells that were changed since are left and counted; headers that the run added go when nothing else is below them,
 * and their columns only where the run inserted them: others were there before, and what is right of them would move.
 */
export function undoOwnRows(ports: Ports, store: RunStore, run: RunIn<"done">, sheetId: number): Run {
  const written = readForUndo(ports.tables, run.id);
  const cells = ports.targets.read(sheetId);
  if (!cells) throw new Problem("tab-gone");
  if (ports.tabs.standing(sheetId)?.isProtected) throw new Problem("refresh-protected");
  const source = run.output.kind === "own-rows" ? readSourceNow(ports, run, run.output, cells) : null;
  if (!source) throw new Problem("rows-not-recognised");
  const mine = mineOf(cells, source.headerRow, source.keys);
  const { base, before } = tablesOf(written);
  const merge = mergeTables(base, mine, before, {
    mode: "fill",
    deletedRows: "stay",
    overwrite: false,
    isGone: () => false,
  });
  // Columns that a person deleted meanwhile are not made again.
  const todo: Merge = { ...merge, addColumns: [] };
  const target: Target = { sheetId, cells, headerRow: source.headerRow, idColumn: null };
  carryOut(ports.targets, target, todo, () => true);
  removeEmptied(ports, target, written, mine);
  removeRest(ports, run);
  const unclear = [...written.cells.values()].flatMap((row) =>
    [...row.values()].filter(({ was }) => was === null),
  );
  const left = merge.kept.length + merge.unplaced.length + unclear.length;
  const notices = left === 0 ? [] : [notice("edits-left", { count: left })];
  const next = transition(run, { type: "undone", notices }, ports.clock.now());
  store.save(next);
  forgetUndo(ports.tables, (runId) => runId !== run.id);
  return next;
}

function tablesOf({ cells }: UndoNotes): { base: Base; before: Theirs } {
  const columns = [...new Set([...cells.values()].flatMap((row) => [...row.keys()]))];
  const base = new Map<string, (string | null)[]>();
  const before = new Map<string, (MachineCell | null)[]>();
  for (const [id, row] of cells) {
    base.set(
      id,
      columns.map((name) => row.get(name)?.wrote ?? null),
    );
    before.set(
      id,
      columns.map((name) => row.get(name)?.was ?? null),
    );
  }
  return { base: { columns, headers: columns, rows: base }, before: { columns, rows: before } };
}

/** The tab of all results goes as well, unless it was there before or somebody has worked in it. */
function removeRest(ports: Ports, { merge }: RunIn<"done">): void {
  const { sheetId = -1, made } = merge?.restIn ?? {};
  const tab = ports.tabs.find(sheetId);
  if (made && tab && !isTabEdited(ports, { sheetId, ...made }, tab)) ports.tabs.remove(sheetId);
}

/** From the right, so that the columns before keep their places. */
function removeEmptied(
  ports: Ports,
  { sheetId, headerRow }: Target,
  { addedColumns, insertedColumns }: UndoNotes,
  mine: Mine,
): void {
  const after = ports.targets.read(sheetId);
  for (let at = mine.headers.length - 1; at >= 0; at--) {
    const header = mine.headers[at] ?? "";
    if (!addedColumns.has(header)) continue;
    const isEmpty = after?.values.every((row, index) => index === headerRow - 1 || (row[at] ?? "") === "");
    if (!isEmpty) continue;
    if (insertedColumns.has(header)) ports.targets.deleteColumn(sheetId, at + 1);
    else ports.targets.setCells(sheetId, headerRow, at + 1, [[""]]);
  }
}
