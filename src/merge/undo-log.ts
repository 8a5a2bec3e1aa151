import * as v from "valibot";
import { asciiJson } from "../encoding/ascii-json.ts";
import { parseJson } from "../encoding/parse-json.ts";
import type { HiddenTables } from "../ports.ts";
import { baseText } from "./base-text.ts";
import type { Merge } from "./merge-tables.ts";
import type { CellChange, MachineCell } from "./tables.ts";
import { fromLines, toLines } from "./text-chunks.ts";

const TABLE = "undo";

const Entry = v.variant("kind", [
  v.object({
    kind: v.literal("columns"),
    names: v.array(v.string()),
    /** Those of them that the sheet had no column for. */
    inserted: v.exactOptional(v.array(v.string()), []),
  }),
  v.object({
    kind: v.literal("row"),
    id: v.string(),
    /** Column, what stood there, and what was written, the latter as a base remembers it. */
    cells: v.array(v.tuple([v.string(), v.union([v.string(), v.number()]), v.string()])),
  }),
]);
type Entry = v.InferOutput<typeof Entry>;

/** What a run wrote beside a person's rows. */
export interface UndoNotes {
  /** Headers that were written, to blank columns or to inserted ones. */
  addedColumns: Set<string>;
  insertedColumns: Set<string>;
  /**
   * By row id and column; a later note of a cell replaces an earlier one. Null where rows of one content held different
   * things, so that nobody knows which one held what.
   */
  cells: Map<string, Map<string, { was: MachineCell | null; wrote: string }>>;
}

/**
 * Notes what is about to be written; must come before it is, or a death in between loses what stood there. `width` is the
 * number of columns that the sheet has.
 */
export function noteForUndo(
  tables: HiddenTables,
  runId: string,
  { addColumns, set }: Merge,
  width: number,
  valueAt: (change: CellChange) => MachineCell,
): void {
  const rows = new Map<string, CellChange[]>();
  for (const change of set) rows.set(change.id, [...(rows.get(change.id) ?? []), change]);
  const entries: Entry[] = [...rows].map(([id, changes]) => ({
    kind: "row",
    id,
    cells: changes.map((change) => [change.name, valueAt(change), baseText(String(change.now))]),
  }));
  if (addColumns.length > 0) {
    const inserted = addColumns.filter(({ column }) => column > width);
    entries.unshift({
      kind: "columns",
      names: addColumns.map(({ name }) => name),
      inserted: inserted.map(({ name }) => name),
    });
  }
  if (entries.length > 0)
    tables.append(
      TABLE,
      entries.flatMap((entry) => toLines(runId, asciiJson(entry))),
    );
}

/** What the run noted; entries that somebody edited are left out, so that their cells stay as they are. */
export function readForUndo(tables: HiddenTables, runId: string): UndoNotes {
  const written: UndoNotes = { addedColumns: new Set(), insertedColumns: new Set(), cells: new Map() };
  for (const { text } of fromLines(tables.read(TABLE).filter(([id]) => id === runId))) {
    const parsed = v.safeParse(Entry, parseJson(text));
    if (!parsed.success) continue;
    if (parsed.output.kind === "columns") {
      for (const name of parsed.output.names) written.addedColumns.add(name);
      for (const name of parsed.output.inserted) written.insertedColumns.add(name);
    } else {
      const { id, cells } = parsed.output;
      const known = written.cells.get(id) ?? new Map();
      for (const [name, was, wrote] of cells) {
        const isClear = cells.every(([other, value]) => other !== name || value === was);
        known.set(name, { was: isClear ? was : null, wrote });
      }
      written.cells.set(id, known);
    }
  }
  return written;
}

/** Forgets runs that can no longer be undone. */
export function forgetUndo(tables: HiddenTables, isKept: (runId: string) => boolean): void {
  tables.keepOnly(TABLE, ([runId = ""]) => isKept(runId));
}
