import type { ExpectedField, FieldMapping, SelectedColumn } from "../protocol.ts";
import { FIELD_SYNONYMS } from "./field-synonyms.ts";
import { headerWord } from "./header-word.ts";

/**
 * Proposes which column fills which field, so that a person with ordinary headers has nothing to do; a column is
 * used once, an equal name wins over a synonym, and a field without a likely column is left out rather than guessed.
 */
export function suggestMapping(columns: SelectedColumn[], fields: ExpectedField[]): FieldMapping[] {
  const free = new Map(
    columns.map(({ column, header, proposedName }) => [column, headerWord(header || proposedName)]),
  );
  const chosen = new Map<string, number>();
  for (const likeness of [sameWord, synonymRank]) {
    for (const field of fields) {
      if (chosen.has(field.name)) continue;
      const column = closest(free, headerWord(field.name), likeness);
      if (column === undefined) continue;
      chosen.set(field.name, column);
      free.delete(column);
    }
  }
  return fields.flatMap(({ name }) => {
    const column = chosen.get(name);
    return column === undefined ? [] : [{ column, name }];
  });
}

/** Lower is closer; undefined means that the two have nothing to do with each other. */
type Likeness = (field: string, column: string) => number | undefined;

const sameWord: Likeness = (field, column) => (field !== "" && field === column ? 0 : undefined);

const synonymRank: Likeness = (field, column) => {
  const group = FIELD_SYNONYMS.find((words) => words.includes(field));
  const rank = group?.indexOf(column) ?? -1;
  return rank < 0 ? undefined : rank;
};

function closest(free: Map<number, string>, field: string, likeness: Likeness): number | undefined {
  let best: { column: number; rank: number } | undefined;
  for (const [column, word] of free) {
    const rank = likeness(field, word);
    if (rank !== undefined && (best === undefined || rank < best.rank)) best = { column, rank };
  }
  return best?.column;
}
