import { proposeNames } from "../../src/plan/headers.ts";
import type { SelectedColumn } from "../../src/protocol.ts";

/** Columns of a tab with these headers, from column 1 on. */
export function columnsOf(...headers: string[]): SelectedColumn[] {
  return proposeNames(headers, 1).map((header, index) => ({ column: index + 1, ...header, samples: [] }));
}
