import { isBlank } from "../plan/row-fates.ts";
import { rowKey } from "../plan/row-key.ts";
import { baseText } from "./base-text.ts";
import { ROW_KEY_FIELD } from "./row-key-field.ts";
import type { Base } from "./tables.ts";

/** As `rowKey` makes them. */
const KEY = /^[0-9a-f]{32}$/;

/**
 * Keys of rows that came back: the one that each carried, else what the sent columns say that came back with it. Null where
 * neither did, since a guess could put a result beside the wrong person.
 */
export function resultKeys(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  fieldNames: readonly string[],
): (string | null)[] {
  const carried = columns.indexOf(ROW_KEY_FIELD);
  const echoed = fieldNames.map((name) => columns.indexOf(name));
  return rows.map((row) => {
    const key = String(row[carried] ?? "");
    if (KEY.test(key)) return key;
    if (echoed.includes(-1)) return null;
    const record = Object.fromEntries(
      fieldNames.map((name, at) => [name, String(row[echoed[at] ?? -1] ?? "")]),
    );
    return isBlank(record) ? null : rowKey(record);
  });
}

/** The key of an id: what follows tells rows of one key apart. */
export function keyOf(id: string): string {
  return id.slice(0, 32);
}

/**
 * Makes ids of keys: of several rows with one key, such as the people found at one company, each that is the same as a row
 * written before gets that one's id, so that a new order is no change; the others are numbered.
 */
export function rowIds(
  keys: readonly (string | null)[],
  cells: (index: number) => readonly string[],
  columns: readonly string[],
  base: Base | null,
): (string | null)[] {
  const groups = new Map<string, number[]>();
  keys.forEach((key, index) => {
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const ids = new Array<string | null>(keys.length).fill(null);
  for (const [key, indexes] of groups) {
    if (indexes.length === 1 && !base?.rows.has(`${key}#2`)) {
      ids[indexes[0] ?? -1] = key;
      continue;
    }
    const known = knownContents(key, columns, base);
    const taken = new Set<string>();
    const rest = indexes.filter((index) => {
      const id = known.get(JSON.stringify(cells(index).map(baseText)))?.find((each) => !taken.has(each));
      if (id === undefined) return true;
      taken.add(id);
      ids[index] = id;
      return false;
    });
    let number = 1;
    for (const index of rest) {
      while (taken.has(numbered(key, number))) number++;
      ids[index] = numbered(key, number++);
    }
  }
  return ids;
}

function numbered(key: string, number: number): string {
  return number === 1 ? key : `${key}#${number}`;
}

/** Ids of one key by what was written into their rows. */
function knownContents(key: string, columns: readonly string[], base: Base | null): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  const places = columns.map((name) => base?.columns.indexOf(name) ?? -1);
  for (let number = 1; ; number++) {
    const id = numbered(key, number);
    const row = base?.rows.get(id);
    if (!row) return contents;
    const text = JSON.stringify(places.map((at) => row[at] ?? ""));
    contents.set(text, [...(contents.get(text) ?? []), id]);
  }
}
