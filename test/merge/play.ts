import type { MergeRules } from "../../src/merge/merge-rules.ts";
import type { Merge } from "../../src/merge/merge-tables.ts";
import { mergeTables } from "../../src/merge/merge-tables.ts";
import type { Base, Mine, Theirs } from "../../src/merge/tables.ts";

/** A tab of texts whose rows know their id, as a hidden column lets them. */
export interface Tab {
  headers: string[];
  rows: { id: string | null; cells: string[] }[];
}

/** The tab as the merge reads it; row 1 is the header. */
export function readTab({ headers, rows }: Tab): Mine {
  return {
    headers,
    rows: rows.map(({ id, cells }, at) => ({
      row: at + 2,
      id,
      cells: headers.map((_, column) => cells[column] ?? ""),
    })),
  };
}

/** Does the first `steps` things that the merge asks for, in the order in which they are done to a real tab. */
export function carryOut(tab: Tab, merge: Merge, steps = Number.POSITIVE_INFINITY): Tab {
  const headers = [...tab.headers];
  const rows = tab.rows.map(({ id, cells }) => ({ id, cells: [...cells] }));
  const todo: (() => void)[] = [
    ...merge.addColumns.map(({ name, column }) => () => {
      headers[column - 1] = name;
    }),
    ...merge.append.map(({ id, cells }) => () => {
      rows.push({ id, cells: headers.map((_, at) => String(cells.get(at + 1) ?? "")) });
    }),
    ...merge.set.map(({ row, column, now }) => () => {
      const cells = rows[row - 2]?.cells ?? [];
      while (cells.length < column) cells.push("");
      cells[column - 1] = String(now);
    }),
    ...[...merge.remove].sort((a, b) => b - a).map((row) => () => void rows.splice(row - 2, 1)),
  ];
  for (const step of todo.slice(0, steps)) step();
  return { headers, rows };
}

export function stepsOf({ addColumns, set, append, remove }: Merge): number {
  return addColumns.length + set.length + append.length + remove.length;
}

const RULES: MergeRules = { mode: "update", deletedRows: "stay", overwrite: false, isGone: () => false };

/** The merge of results into a tab, and the tab once it is carried out; as a schedule updates it, unless told otherwise. */
export function merged(base: Base | null, tab: Tab, theirs: Theirs, rules: Partial<MergeRules> = {}) {
  const merge = mergeTables(base, readTab(tab), theirs, { ...RULES, ...rules });
  return { merge, after: carryOut(tab, merge) };
}
