import type { Merge } from "../../src/merge/merge-tables.ts";
import type { Mine } from "../../src/merge/tables.ts";

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
