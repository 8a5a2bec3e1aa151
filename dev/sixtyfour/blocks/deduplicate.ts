import { rowIdentity } from "../../../src/pipeline/row-identity.ts";
import type { JsonValue } from "../json.ts";
import { readText, type Table } from "../table.ts";
import { type Block, specsSchema, textListSpec } from "./block.ts";

/** What makes two rows the same: the texts of the given columns, or of all of them when none are given. */
export function identityOf(table: Table, row: readonly JsonValue[], columns: readonly string[]): string {
  return rowIdentity(
    (columns.length > 0 ? columns : table.columns).map((column) => readText(table, row, column)),
  );
}

/** Keeps the first of several rows with the same values. The API does not document the specs: `columns` is a choice. */
export const deduplicate: Block = {
  name: "deduplicate",
  specsSchema: specsSchema({ columns: { type: "array", items: { type: "string" } } }),
  secondsPerRow: 0.02,
  execute: (input, specs) => {
    const columns = textListSpec(specs.columns, "columns");
    const seen = new Set<string>();
    const rows = input.rows.filter((row) => {
      const identity = identityOf(input, row, columns);
      const first = !seen.has(identity);
      seen.add(identity);
      return first;
    });
    return { ...input, rows };
  },
};
