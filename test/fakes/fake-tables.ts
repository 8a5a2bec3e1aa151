import type { HiddenTables } from "../../src/ports.ts";
import type { Note } from "./journal.ts";

const LONGEST_CELL = 50_000;

/** Hidden tables in memory, with the limit of a cell and the two leading characters that Sheets does not keep. */
export function fakeTables(note: Note = () => {}) {
  const kept = new Map<string, string[][]>();
  const tables: HiddenTables = {
    read: (table) => (kept.get(table) ?? []).map((row) => [...row]),
    append(table, rows) {
      note(`append ${table}`);
      assertKept(rows);
      kept.set(table, [...(kept.get(table) ?? []), ...rows.map((row) => [...row])]);
    },
    keepOnly(table, isKept) {
      const rows = kept.get(table) ?? [];
      const left = rows.filter(isKept);
      if (left.length === rows.length) return;
      note(`keepOnly ${table}`);
      kept.set(table, left);
    },
    names: () => [...kept.keys()],
    drop(table) {
      note(`drop ${table}`);
      kept.delete(table);
    },
  };
  return { ...tables, kept };
}

function assertKept(rows: string[][]): void {
  for (const text of rows.flat()) {
    if (text.length > LONGEST_CELL) throw new Error("Your input contains more than 50000 characters");
    if (/^[='+]/.test(text)) throw new Error(`Sheets would not keep ${text.slice(0, 10)} as it is`);
  }
}
