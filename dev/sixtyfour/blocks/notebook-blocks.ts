import type { JsonObject } from "../json.ts";
import { cellText, recordsOfTable, tableOfRecords } from "../table.ts";
import { type Block, specsSchema, textListSpec } from "./block.ts";
import { identityOf } from "./deduplicate.ts";

const notebookSpecs: JsonObject = {
  notebook_id: { type: "string", description: "`__create_new__` makes one, found again by its name." },
  notebook_name: { type: "string" },
};

/** Drops rows that an earlier run has put into the notebook; compares all columns that the rows have, unless told. */
export const deduplicateWithNotebook: Block = {
  name: "deduplicate_wrt_notebook",
  specsSchema: specsSchema({ ...notebookSpecs, columns: { type: "array", items: { type: "string" } } }),
  secondsPerRow: 0.02,
  execute: (input, specs, { notebook }) => {
    const chosen = textListSpec(specs.columns, "columns");
    const columns = chosen.length > 0 ? chosen : input.columns;
    const known = tableOfRecords(notebook(specs).rows(), input.rowType);
    const seen = new Set(known.rows.map((row) => identityOf(known, row, columns)));
    return { ...input, rows: input.rows.filter((row) => !seen.has(identityOf(input, row, columns))) };
  },
};

/** Writes the rows into a notebook and passes them on unchanged. */
export const appendToNotebook: Block = {
  name: "append_to_notebook",
  specsSchema: specsSchema(notebookSpecs),
  secondsPerRow: 0.05,
  execute: (input, specs, { notebook }) => {
    notebook(specs).append(
      recordsOfTable(input).map((record) =>
        Object.fromEntries(Object.entries(record).map(([column, value]) => [column, cellText(value)])),
      ),
    );
    return input;
  },
};
