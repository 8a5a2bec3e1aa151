import { baseText } from "./base-text.ts";
import { isPersons } from "./mine-text.ts";
import type { Base, Mine } from "./tables.ts";

/**
 * The base of a tab that was written by a plain run. When nobody changed it since, all of it is what was written; else only
 * its blanks are sure to be nobody's, and whatever is filled in counts as a person's until it is the same again.
 */
export function adoptBase(mine: Mine, names: readonly string[], isUntouched: boolean): Base {
  const columns = names.filter((name) => mine.headers.includes(name));
  const places = columns.map((name) => mine.headers.indexOf(name));
  const rows = new Map<string, (string | null)[]>();
  for (const { id, cells } of mine.rows) {
    if (id === null) continue;
    rows.set(
      id,
      places.map((at) => {
        const text = cells[at] ?? "";
        return text === "" || (isUntouched && !isPersons(text)) ? baseText(text) : null;
      }),
    );
  }
  return { columns, headers: columns, rows };
}
