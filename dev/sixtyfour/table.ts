import type { JsonObject, JsonValue } from "./json.ts";

/** What a row stands for; person blocks refuse companies and company blocks refuse people. */
export type RowType = "LEAD" | "COMPANY";

/** Rows as they travel between blocks; a row may be shorter than `columns`, which reads as null. */
export interface Table {
  rowType: RowType;
  columns: string[];
  rows: JsonValue[][];
}

/** Gathers the columns of all records in the order in which they first appear. */
export function tableOfRecords(records: readonly JsonObject[], rowType: RowType): Table {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = records.map((record) => columns.map((column) => own(record, column)));
  return { rowType, columns, rows };
}

/** Reads a member that may be called `constructor`, since headers of sheets may be called anything. */
function own(record: JsonObject, column: string): JsonValue {
  return Object.hasOwn(record, column) ? (record[column] ?? null) : null;
}

/** Turns rows back into objects, for inline results and JSON files. */
export function recordsOfTable(table: Table): JsonObject[] {
  return table.rows.map((row) =>
    Object.fromEntries(table.columns.map((column, index) => [column, row[index] ?? null])),
  );
}

/** All cells as the texts of a CSV, header first. */
export function textRows(table: Table): string[][] {
  return [
    table.columns,
    ...table.rows.map((row) => table.columns.map((_, index) => cellText(row[index] ?? null))),
  ];
}

/** Reads one cell by column name as the text a CSV would show; a column that is not there reads as blank. */
export function readText(table: Table, row: readonly JsonValue[], column: string): string {
  const index = table.columns.indexOf(column);
  return index < 0 ? "" : cellText(row[index] ?? null);
}

/** Adds or overwrites columns row by row; `compute` gives one value for each of `columns`, in their order. */
export function withColumns(
  table: Table,
  columns: readonly string[],
  compute: (row: JsonValue[]) => JsonValue[],
): Table {
  const all = [...table.columns, ...columns.filter((column) => !table.columns.includes(column))];
  const places = columns.map((column) => all.indexOf(column));
  const rows = table.rows.map((row) => {
    const wide = all.map((_, index) => row[index] ?? null);
    compute(row).forEach((value, index) => {
      const place = places[index];
      if (place !== undefined) wide[place] = value;
    });
    return wide;
  });
  return { ...table, columns: all, rows };
}

/**
 * Shows a cell the way a Python service writes it into a CSV: `True`, and lists and dicts as their repr, not as JSON.
 * Clients have to live with such text, so the stand-in gives it to them.
 */
export function cellText(value: JsonValue): string {
  if (value === null) return "";
  return typeof value === "string" ? value : pythonRepr(value);
}

/** Python's repr of a JSON value: single quotes unless the text holds one and no double quote. */
function pythonRepr(value: JsonValue): string {
  if (value === null) return "None";
  if (value === true) return "True";
  if (value === false) return "False";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return pythonText(value);
  if (Array.isArray(value)) return `[${value.map(pythonRepr).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([key, member]) => `${pythonText(key)}: ${pythonRepr(member)}`)
    .join(", ")}}`;
}

function pythonText(text: string): string {
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
  return text.includes("'") && !text.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`;
}
