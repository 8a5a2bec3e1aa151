import * as v from "valibot";
import { asciiJson } from "../encoding/ascii-json.ts";
import { parseJson } from "../encoding/parse-json.ts";
import type { HiddenTables } from "../ports.ts";
import type { Base } from "./tables.ts";
import { fromLines, toLines } from "./text-chunks.ts";

/** Tables are `base.<tab>.<number>.<run>`; of several complete ones the highest number is the latest. */
const NAME = /^base\.(-?\d+)\.(\d+)\.(.+)$/;

const Columns = v.object({ columns: v.array(v.string()), headers: v.array(v.string()) });
const Cells = v.array(v.nullable(v.string()));

/** The last line of a table; without it the execution died before all was stored. */
const END = "end";

interface BaseTable {
  name: string;
  number: number;
  runId: string;
}

/**
 * What was last written into a tab, apart from what the given run stored: a run that died after storing its own base must
 * still tell what it changed. Null when nothing is known, or somebody edited the table.
 */
export function readBase(tables: HiddenTables, sheetId: number, runId: string): Base | null {
  for (const table of basesOf(tables, sheetId)) {
    const base = table.runId === runId ? null : parse(tables.read(table.name));
    if (base) return base;
  }
  return null;
}

/** Stores a base in a table of its own; only then, what was stored under the same name before is dropped. */
export function storeBase(tables: HiddenTables, sheetId: number, runId: string, base: Base): void {
  const known = basesOf(tables, sheetId);
  const number = Math.max(0, ...known.map((table) => table.number)) + 1;
  const { columns, headers, rows } = base;
  const lines = toLines("columns", asciiJson({ columns, headers }));
  for (const [id, cells] of rows) lines.push(...toLines(id, asciiJson(cells)));
  lines.push([END, "0", String(rows.size)]);
  tables.append(`base.${sheetId}.${number}.${runId}`, lines);
  for (const { name } of known.filter((table) => table.runId === runId)) tables.drop(name);
}

/** Drops all bases of a tab but the one of the given run; with null, all of them. */
export function dropOtherBases(tables: HiddenTables, sheetId: number, runId: string | null): void {
  for (const table of basesOf(tables, sheetId)) if (table.runId !== runId) tables.drop(table.name);
}

/** Latest first. */
function basesOf(tables: HiddenTables, sheetId: number): BaseTable[] {
  return tables
    .names()
    .flatMap((name) => {
      const [, sheet, number, runId = ""] = NAME.exec(name) ?? [];
      return Number(sheet) === sheetId ? [{ name, number: Number(number), runId }] : [];
    })
    .sort((a, b) => b.number - a.number);
}

/** A table that somebody edited says nothing any more: half of a base would take old results for edits. */
function parse(lines: string[][]): Base | null {
  const last = lines[lines.length - 1];
  if (last?.[0] !== END) return null;
  const [head, ...texts] = fromLines(lines.slice(0, -1));
  const columns = v.safeParse(Columns, parseJson(head?.text ?? ""));
  if (!columns.success || Number(last[2]) !== texts.length) return null;
  const rows = new Map<string, (string | null)[]>();
  for (const { name, text } of texts) {
    const cells = v.safeParse(Cells, parseJson(text));
    if (!cells.success) return null;
    rows.set(name, cells.output);
  }
  return rows.size === texts.length ? { ...columns.output, rows } : null;
}
