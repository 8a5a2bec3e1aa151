import { baseText } from "./base-text.ts";
import type { Base, Mine, Theirs } from "./tables.ts";

/** Where each machine column stands in the tab. */
export interface ColumnMatch {
  /** Machine name to 1-based sheet column; a column that the person deleted has none. */
  places: ReadonlyMap<string, number>;
  /** Columns that are new, with the sheet columns they get. */
  added: { name: string; column: number }[];
}

/**
 * Finds machine columns by header, wherever they were moved: under their own name, or under the one that the person gave
 * them. A column that was renamed since is recognised when exactly one column of an unknown header holds nothing but what
 * machines wrote for it. One that is gone was deleted and stays so, unless its name is new in the results.
 */
export function matchColumns(base: Base | null, mine: Mine, theirs: Theirs): ColumnMatch {
  const places = new Map<string, number>();
  const names = [...new Set([...(base?.columns ?? []), ...theirs.columns])];
  const taken = new Set<number>();
  const take = (name: string, column: number | undefined): void => {
    if (column === undefined) return;
    places.set(name, column);
    taken.add(column);
  };

  const evidence = (name: string) => (column: number) => agreement(name, column, base, mine, theirs);
  for (const name of names) {
    const known = aliasOf(base, name);
    take(name, columnUnder(mine, name, taken) ?? columnUnder(mine, known, taken));
  }
  const missing = names.filter((name) => !places.has(name) && base?.columns.includes(name));
  for (const { name, column } of renamed(mine, missing, taken, evidence)) take(name, column);

  const added = theirs.columns
    .filter((name) => !places.has(name) && !base?.columns.includes(name))
    .map((name, at) => ({ name, column: mine.headers.length + 1 + at }));
  return { places, added };
}

function aliasOf(base: Base | null, name: string): string {
  return base?.headers[base.columns.indexOf(name)] ?? name;
}

/** Of several columns with one header the first: a copy that was made of a column is the person's. */
function columnUnder({ headers }: Mine, wanted: string, taken: ReadonlySet<number>): number | undefined {
  const at = headers.findIndex((header, index) => header === wanted && !taken.has(index + 1));
  return at < 0 ? undefined : at + 1;
}

function renamed(
  { headers }: Mine,
  missing: string[],
  taken: ReadonlySet<number>,
  evidence: (name: string) => (column: number) => Agreement,
): { name: string; column: number }[] {
  const isDistinct = (header: string) => headers.indexOf(header) === headers.lastIndexOf(header);
  const unknown = headers.flatMap((header, at) =>
    header !== "" && isDistinct(header) && !taken.has(at + 1) ? [at + 1] : [],
  );
  const claims = missing.map((name) => {
    const fitting = unknown.filter((column) => {
      const { same, others } = evidence(name)(column);
      return same > 0 && others === 0;
    });
    return { name, fitting };
  });
  return claims.flatMap(({ name, fitting: [column, ...more] }) => {
    const isClear =
      column !== undefined &&
      more.length === 0 &&
      claims.filter(({ fitting }) => fitting.includes(column)).length === 1;
    return isClear ? [{ name, column }] : [];
  });
}

interface Agreement {
  /** Filled cells of rows written before that hold what was written there before, or is about to be. */
  same: number;
  others: number;
}

function agreement(name: string, column: number, base: Base | null, mine: Mine, theirs: Theirs): Agreement {
  const inBase = base?.columns.indexOf(name) ?? -1;
  const inTheirs = theirs.columns.indexOf(name);
  let same = 0;
  let others = 0;
  for (const { id, cells } of mine.rows) {
    if (id === null) continue;
    const text = baseText(cells[column - 1] ?? "");
    const before = base?.rows.get(id)?.[inBase];
    // Rows that were not there before tell nothing, and neither do blanks: half of a merge would be told by them.
    if (text === "" || before === undefined) continue;
    const now = theirs.rows.get(id)?.[inTheirs] ?? null;
    const isNow = now !== null && text === baseText(String(now));
    if (text === before || isNow) same++;
    else others++;
  }
  return { same, others };
}
