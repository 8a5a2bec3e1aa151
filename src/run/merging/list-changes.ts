import { quotedBase } from "../../merge/base-text.ts";
import type { Merge } from "../../merge/merge-tables.ts";
import type { ChangesTab } from "../../ports.ts";
import type { SheetWords } from "../sheet-words.ts";
import type { WorkingRun } from "../state/run.ts";
import type { RefreshTab } from "./refresh-tab.ts";

/** Lines of the Changes tab; older ones go. */
const CHANGES_KEPT = 2_000;

/** Lists what a refresh changed, once however often it is asked to, since the tab tells which runs it knows. */
export function listChanges(
  changes: ChangesTab,
  { say, header, moment }: SheetWords,
  { id: runId, startedAt }: WorkingRun,
  { tab, merge: { added, changed } }: { tab: RefreshTab; merge: Merge },
): void {
  const rowsByNumber = new Map(tab.mine.rows.map((row) => [row.row, row]));
  const named = tab.mine.headers.findIndex((name) => name !== "");
  const nameOf = (row: number) => rowsByNumber.get(row)?.cells[named] ?? "";
  const at = moment(startedAt);
  const { sheetName } = tab.target.cells;
  const isNew = new Set(added);
  const lines = [
    ...tab.mine.rows.flatMap(({ row, id }) =>
      id !== null && isNew.has(id) ? [[at, sheetName, nameOf(row), "", "", say("newRow")]] : [],
    ),
    ...changed.map(({ row, column, was, now }) => [
      at,
      sheetName,
      nameOf(row),
      tab.mine.headers[column - 1] ?? "",
      quotedBase(was),
      String(now),
    ]),
  ].map((line) => line.map(asText));
  if (lines.length === 0) return;
  if (!changes.runs().has(runId))
    changes.add(runId, lines.slice(-CHANGES_KEPT), { title: say("changesTitle"), header });
  changes.trim(CHANGES_KEPT);
}

/** Under the format of text, these two are what Sheets would still take for something else. */
function asText(text: string): string {
  return /^[=']/.test(text) ? `'${text}` : text;
}
