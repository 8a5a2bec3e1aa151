import type { Block, BlockSurroundings, Notebook } from "../../../dev/sixtyfour/blocks/block.ts";
import type { JsonObject } from "../../../dev/sixtyfour/json.ts";
import { type RowType, recordsOfTable, type Table, tableOfRecords } from "../../../dev/sixtyfour/table.ts";

/** One notebook in memory, whatever specs ask for it. */
export function memoryNotebook(): Notebook {
  const kept: JsonObject[] = [];
  return { rows: () => kept, append: (rows) => kept.push(...rows) };
}

/** Runs one block over records and gives its table. */
export function runBlock(
  block: Block,
  records: readonly JsonObject[],
  specs: JsonObject = {},
  notebook: Notebook = memoryNotebook(),
): Table {
  const surroundings: BlockSurroundings = { records, notebook: () => notebook };
  const rowType: RowType = block.accepts ?? "LEAD";
  return block.execute(tableOfRecords(records, rowType), specs, surroundings);
}

/** The same as records. */
export function recordsFrom(...run: Parameters<typeof runBlock>): JsonObject[] {
  return recordsOfTable(runBlock(...run));
}
