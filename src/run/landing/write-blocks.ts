import type { ResultTabs } from "../../ports.ts";
import { inBlocks } from "../../results/blocks.ts";

/** Writes rows into a results tab in as few calls as is safe. */
export function writeBlocks(
  tabs: ResultTabs,
  sheetId: number,
  firstRow: number,
  cells: (string | number)[][],
  firstColumn = 1,
): void {
  for (const { from, block } of inBlocks(cells)) tabs.write(sheetId, firstRow + from, block, firstColumn);
}
