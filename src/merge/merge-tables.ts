import { baseText } from "./base-text.ts";
import { type ColumnMatch, matchColumns } from "./match-columns.ts";
import type { MergeRules } from "./merge-rules.ts";
import { isPersons } from "./mine-text.ts";
import { type Groups, type Known, nextBase } from "./next-base.ts";
import type { Base, CellChange, MachineCell, Mine, MineRow, Theirs } from "./tables.ts";

/** A person's cell that was left alone although the machine found something else. */
export type KeptCell = Pick<CellChange, "row" | "column" | "name"> & { found: MachineCell };

/** What must be done to a tab, and what can be said about it. */
export interface Merge {
  places: ColumnMatch["places"];
  /** To do, in this order: what is in the cells tells whether a column was renamed, so rows are added before they change. */
  addColumns: ColumnMatch["added"];
  append: { id: string; cells: Map<number, MachineCell> }[];
  set: CellChange[];
  remove: number[];
  /** What differs from what was last written, whether it is set by now or was by an execution that died. */
  changed: CellChange[];
  /** Ids that were not in the tab before. */
  added: string[];
  kept: KeptCell[];
  /** Rows of the tab. */
  gone: number[];
  /** Rows of the tab that share an id, so that nobody knows which one is meant. */
  ambiguous: number[];
  /** Ids of results for which there is no row, where none may be added. */
  unplaced: string[];
  /** What will have been written when all is done. */
  base: Base;
}

/**
 * The three-way merge: what was last written, the tab as it is, the new results. A cell that a person has not touched takes
 * the new value; one that they have is left alone. Told again after only a part of it was done, with the same base and
 * results, it asks for the rest: a cell that holds the new value already is neither an edit nor a change.
 */
export function mergeTables(base: Base | null, mine: Mine, theirs: Theirs, rules: MergeRules): Merge {
  const { places, added: addColumns } = matchColumns(base, mine, theirs);
  const columns = new Map([
    ...places,
    ...addColumns.map(({ name, column }): [string, number] => [name, column]),
  ]);
  const rows = groupById(mine);
  const known: Known = { base, theirs, columns, rules };
  const merge: Merge = {
    places,
    addColumns,
    set: [],
    append: [],
    remove: [],
    changed: [],
    added: [],
    kept: [],
    gone: [],
    ambiguous: [],
    unplaced: [],
    base: { columns: [], headers: [], rows: new Map() },
  };

  for (const [id, found] of theirs.rows) mergeResult(merge, id, found, rows.get(id) ?? [], known);
  for (const [id, group] of rows) {
    if (base?.rows.has(id) && !theirs.rows.has(id)) judgeAbsent(merge, id, group, known);
  }
  merge.base = nextBase(mine, rows, new Set(merge.remove), known);
  return merge;
}

/** Whether anything is left to be done to the tab. */
export function isDone({ addColumns, set, append, remove }: Merge): boolean {
  return addColumns.length + set.length + append.length + remove.length === 0;
}

function groupById({ rows }: Mine): Groups {
  const groups = new Map<string, MineRow[]>();
  for (const row of rows) {
    if (row.id === null) continue;
    const group = groups.get(row.id);
    if (group) group.push(row);
    else groups.set(row.id, [row]);
  }
  return groups;
}

function placed(
  theirs: Theirs,
  found: readonly (MachineCell | null)[],
  columns: ReadonlyMap<string, number>,
): Map<number, MachineCell> {
  return new Map(
    theirs.columns.flatMap((name, at): [number, MachineCell][] => {
      const column = columns.get(name);
      const value = found[at] ?? null;
      return column === undefined || value === null ? [] : [[column, value]];
    }),
  );
}

/** A row that came back: its cells are merged where it stands, or it is added below. */
function mergeResult(
  merge: Merge,
  id: string,
  found: readonly (MachineCell | null)[],
  group: readonly MineRow[],
  known: Known,
): void {
  const { base, theirs, columns, rules } = known;
  const isKnown = base?.rows.has(id) ?? false;
  if (!isKnown) merge.added.push(id);
  if (group.length === 0 && rules.mode === "fill") merge.unplaced.push(id);
  else if (group.length === 0 && (!isKnown || rules.deletedRows === "return")) {
    merge.append.push({ id, cells: placed(theirs, found, columns) });
  } else if (group.length > 1 && rules.mode !== "fill") merge.ambiguous.push(...group.map(({ row }) => row));
  else if (rules.mode !== "append") {
    for (const row of group) {
      theirs.columns.forEach((name, at) => {
        const now = found[at] ?? null;
        if (now !== null) mergeCell(merge, { id, name, now }, row, known);
      });
    }
  }
}

function mergeCell(
  merge: Merge,
  { id, name, now }: Pick<CellChange, "id" | "name" | "now">,
  { row, cells }: MineRow,
  { base, columns, rules }: Known,
): void {
  const column = columns.get(name);
  if (column === undefined) return;
  const wanted = String(now);
  const is = cells[column - 1] ?? "";
  const was = base?.rows.get(id)?.[base.columns.indexOf(name)] ?? null;
  const isNews = was !== null && was !== baseText(wanted);
  const isOurs = was === null ? is === "" : baseText(is) === was;
  const change = { row, column, id, name, now };
  if (is !== wanted && (isOurs || mayOverwrite(rules, is, wanted))) merge.set.push({ ...change, was: is });
  else if (is !== wanted) {
    if (was === null || isNews) merge.kept.push({ row, column, name, found: now });
    return;
  }
  if (isNews) merge.changed.push({ ...change, was });
}

/** A row that did not come back. */
function judgeAbsent(merge: Merge, id: string, group: readonly MineRow[], known: Known): void {
  const { mode, isGone } = known.rules;
  const [row, ...more] = group;
  if (mode === "replace" && row && more.length === 0 && isUntouched(row, id, known))
    merge.remove.push(row.row);
  else if (mode === "replace" || isGone(id)) merge.gone.push(...group.map((each) => each.row));
}

function mayOverwrite({ overwrite }: MergeRules, is: string, wanted: string): boolean {
  return overwrite && wanted !== "" && !isPersons(is);
}

/** Whether a row holds nothing but what was written there; then nothing of a person's goes with it. */
function isUntouched({ cells }: MineRow, id: string, { base, columns }: Known): boolean {
  const written = base?.rows.get(id);
  const own = new Map(
    (base?.columns ?? []).flatMap((name, at): [number, string | null][] => {
      const column = columns.get(name);
      return column === undefined ? [] : [[column - 1, written?.[at] ?? null]];
    }),
  );
  return cells.every((text, at) => {
    const known = own.get(at);
    return text === "" || (typeof known === "string" && baseText(text) === known);
  });
}
