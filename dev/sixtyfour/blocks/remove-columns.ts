import { type Block, specsSchema, textListSpec } from "./block.ts";

/** Drops columns by name; names that are not there are ignored. The API does not document the specs. */
export const removeColumns: Block = {
  name: "remove_columns",
  specsSchema: specsSchema({ columns: { type: "array", items: { type: "string" } } }, ["columns"]),
  secondsPerRow: 0.02,
  execute: (input, specs) => {
    const unwanted = new Set(textListSpec(specs.columns, "columns"));
    const kept = input.columns.flatMap((column, index) => (unwanted.has(column) ? [] : [index]));
    return {
      ...input,
      columns: kept.map((index) => input.columns[index] ?? ""),
      rows: input.rows.map((row) => kept.map((index) => row[index] ?? null)),
    };
  },
};
