import type { JsonValue } from "../json.ts";
import { readText, type Table } from "../table.ts";

/** Reads a cell of one row by column name. */
export type CellReader = (column: string) => string;

/** Binds a row, so that the lookups below need only column names. */
export function reader(table: Table, row: readonly JsonValue[]): CellReader {
  return (column) => readText(table, row, column).trim();
}

/** The person's name from whichever of the usual columns is filled. */
export function fullNameOf(read: CellReader): string {
  return read("full_name") || read("name") || `${read("first_name")} ${read("last_name")}`.trim();
}

/** The company's name or address from whichever of the usual columns is filled. */
export function companyOf(read: CellReader): string {
  return (
    read("company_name") || read("company") || read("company_domain") || read("domain") || read("website")
  );
}
