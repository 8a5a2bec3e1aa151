import { baseText } from "./base-text.ts";
import type { MergeRules } from "./merge-rules.ts";
import type { Base, Mine, MineRow, Theirs } from "./tables.ts";

/** Rows of the tab by id; several where somebody copied one. */
export type Groups = ReadonlyMap<string, MineRow[]>;

/** What a merge goes by; `columns` tells the sheet column of each machine column. */
export interface Known {
  base: Base | null;
  theirs: Theirs;
  columns: ReadonlyMap<string, number>;
  rules: MergeRules;
}

/** What will have been written once the merge is done, for the next one to compare with; `removed` are rows of the tab. */
export function nextBase(
  mine: Mine,
  rows: Groups,
  removed: ReadonlySet<number>,
  { base, theirs, columns, rules }: Known,
): Base {
  const names = [...new Set([...(base?.columns ?? []), ...theirs.columns])];
  const inBase = names.map((name) => base?.columns.indexOf(name) ?? -1);
  const inTheirs = names.map((name) => theirs.columns.indexOf(name));
  const next = new Map<string, readonly (string | null)[]>();
  // What is only ever added below needs no memory: it is never compared again.
  const isLog = rules.mode === "append";
  // A row that a tab is replaced without comes back when the results have it again.
  const isForgotten = (id: string) => {
    const group = rows.get(id) ?? [];
    return group.every(({ row }) => removed.has(row)) && (rules.mode === "replace" || rules.isGone(id));
  };
  for (const [id, known] of base?.rows ?? []) {
    if (theirs.rows.has(id) ? isLog : !isForgotten(id))
      next.set(
        id,
        inBase.map((at) => known[at] ?? null),
      );
  }
  for (const [id, found] of isLog ? [] : theirs.rows) {
    const known = base?.rows.get(id);
    next.set(
      id,
      names.map((_, at) => {
        const now = found[inTheirs[at] ?? -1] ?? null;
        return now === null ? (known?.[inBase[at] ?? -1] ?? null) : baseText(String(now));
      }),
    );
  }
  const headerOf = (name: string) => {
    const column = columns.get(name);
    return column === undefined ? name : (mine.headers[column - 1] ?? name);
  };
  return { columns: names, headers: names.map(headerOf), rows: next };
}
