import { matchColumns } from "./match-columns.ts";
import type { Base, Mine, Theirs } from "./tables.ts";

/**
 * The base with the names that a person gave columns since, null when it has them all. Stored before anything is written: a
 * renamed column is recognised by what is in its cells, and half of a merge may have emptied them.
 */
export function rememberNames(base: Base, mine: Mine, theirs: Theirs): Base | null {
  const { places } = matchColumns(base, mine, theirs);
  const headers = base.columns.map((name, at) => {
    const column = places.get(name);
    const known = base.headers[at] ?? name;
    return column === undefined ? known : (mine.headers[column - 1] ?? known);
  });
  return headers.every((header, at) => header === base.headers[at]) ? null : { ...base, headers };
}
