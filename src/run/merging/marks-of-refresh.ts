import { quotedBase } from "../../merge/base-text.ts";
import type { Mark } from "../../merge/marks.ts";
import type { Merge } from "../../merge/merge-tables.ts";
import type { MergeSummary } from "../../merge/summary.ts";
import type { SheetWords } from "../sheet-words.ts";
import type { OutputOf } from "../state/output.ts";
import type { WorkingRun } from "../state/run.ts";
import type { RefreshTab } from "./refresh-tab.ts";

/** What is marked after a refresh, and how. Notes say when: as of the start, so that a repetition says the same. */
export function marksOf(
  { say, quote, ...words }: SheetWords,
  run: WorkingRun,
  output: OutputOf<"refresh">,
  { tab, merge, summary }: { tab: RefreshTab; merge: Merge; summary: MergeSummary },
): Mark[] {
  const day = words.day(run.startedAt);
  const marks = new Map<string, Mark>();
  const put = (mark: Mark) => void marks.set(`${mark.row} ${mark.column}`, mark);
  const added = new Set(merge.added);
  const columns = [...merge.places.values()].sort((a, b) => a - b);
  for (const { row, id } of tab.mine.rows) {
    if (id === null || !added.has(id)) continue;
    columns.forEach((column, at) => {
      put({ row, column, filled: true, ...(at === 0 ? { note: say("new", { day }) } : {}) });
    });
  }
  for (const { row, column, was } of merge.changed) {
    put({ row, column, filled: true, note: say("was", { old: quote(quotedBase(was)), day }) });
  }
  for (const { row, column, found } of merge.kept) {
    put({ row, column, filled: false, note: say("kept", { found: quote(String(found)), day }) });
  }
  for (const row of merge.gone) {
    const note = say("gone", { tab: run.source.sheetName, day });
    put({ row, column: columns[0] ?? 1, filled: false, note });
  }
  const { added: rowsAdded, changed, rows } = summary;
  const figures = say("figures", { added: rowsAdded, changed, rows });
  const at = words.moment(run.startedAt);
  const note =
    output.by === null
      ? say("refreshed", { at, figures })
      : say("refreshedBy", { at, person: output.by, figures });
  put({ row: 1, column: 1, filled: false, note });
  return [...marks.values()];
}
