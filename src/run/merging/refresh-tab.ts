import { adoptBase } from "../../merge/adopt-base.ts";
import { readBase, storeBase } from "../../merge/base-store.ts";
import { addIdColumn, type Target } from "../../merge/carry-out.ts";
import { rememberNames } from "../../merge/remember-names.ts";
import { resultKeys, rowIds } from "../../merge/row-ids.ts";
import { ROW_KEY_FIELD } from "../../merge/row-key-field.ts";
import type { Base, Mine, Theirs } from "../../merge/tables.ts";
import { findHeaderRow, headersOf, mineTexts } from "../../merge/target-table.ts";
import type { Ports, TargetCells } from "../../ports.ts";
import { isTabEdited } from "../landing/tab-edited.ts";
import type { Run } from "../state/run.ts";
import { createRunStore } from "../state/run-store.ts";

/** A tab that is to be refreshed, read once. */
export interface RefreshTab {
  target: Target;
  mine: Mine;
  base: Base | null;
}

/**
 * Reads a results tab: its rows by the hidden column of ids, else by the sent columns that came back with them. Null when
 * none of the headers is there any more.
 */
export function readRefreshTab(
  ports: Ports,
  sheetId: number,
  cells: TargetCells,
  { fields, id: runId }: Pick<Run, "fields" | "id">,
  names: readonly string[],
): RefreshTab | null {
  const base = readBase(ports.tables, sheetId, runId);
  const wanted = new Set([ROW_KEY_FIELD, ...names, ...(base?.headers ?? [])]);
  const headerRow = findHeaderRow(cells, [...wanted], 1);
  if (headerRow === null) return null;
  const headers = headersOf(cells, headerRow);
  const idAt = headers.indexOf(ROW_KEY_FIELD);
  const texts = mineTexts(cells).slice(headerRow);
  const ids = idAt >= 0 ? texts.map((row) => row[idAt] || null) : idsByContent(headers, texts, fields, base);
  // The ids are nobody's content: a row with nothing else in it is blank.
  const without = (row: string[]) => (idAt < 0 ? row : row.map((text, at) => (at === idAt ? "" : text)));
  const mine = {
    headers: without(headers),
    rows: texts.map((row, at) => ({ row: headerRow + 1 + at, id: ids[at] ?? null, cells: without(row) })),
  };
  return { target: { sheetId, cells, headerRow, idColumn: idAt < 0 ? null : idAt + 1 }, mine, base };
}

function idsByContent(
  headers: readonly string[],
  texts: readonly string[][],
  fields: Run["fields"],
  base: Base | null,
): (string | null)[] {
  const names = headers.map((header) => base?.columns[base.headers.indexOf(header)] ?? header);
  const sent = fields.map(({ name }) => name);
  const columns = base?.columns ?? names;
  const places = columns.map((name) => names.indexOf(name));
  return rowIds(
    resultKeys(names, texts, sent),
    (index) => places.map((at) => texts[index]?.[at] ?? ""),
    columns,
    base,
  );
}

/**
 * Brings a tab into shape before anything is written, since afterwards nobody could tell what was there: the base of one that
 * was never refreshed is stored, as are names that a person gave columns since, and rows get their ids. True when something
 * was done, after which it must be read again.
 */
export function prepareTab(ports: Ports, { target, mine, base }: RefreshTab, theirs: Theirs): boolean {
  const { sheetId } = target;
  if (!base) {
    const isUntouched = isAsWritten(ports, sheetId);
    // In a tab that people worked in, other columns than those of the results may be theirs.
    const names = isUntouched ? mine.headers.filter((header) => header !== "") : theirs.columns;
    storeBase(ports.tables, sheetId, "adopted", adoptBase(mine, names, isUntouched));
  }
  const named = base && rememberNames(base, mine, theirs);
  if (named) storeBase(ports.tables, sheetId, "named", named);
  if (target.idColumn === null) {
    const ids = new Map(mine.rows.flatMap(({ row, id }) => (id === null ? [] : [[row, id] as const])));
    addIdColumn(ports.targets, target, ids);
  }
  return !base || named !== null || target.idColumn === null;
}

/** Whether a run of this file wrote the tab and nobody changed anything since. */
function isAsWritten(ports: Ports, sheetId: number): boolean {
  const tab = ports.tabs.find(sheetId);
  const run = createRunStore(ports.records)
    .all()
    .find((each) => each.status === "done" && each.result?.sheetId === sheetId && each.result.fingerprint);
  if (!tab || run?.status !== "done" || !run.result?.fingerprint) return false;
  return !isTabEdited(ports, { ...run.result, fingerprint: run.result.fingerprint }, tab);
}
