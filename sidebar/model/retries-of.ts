import type { RunView } from "../../src/protocol.ts";

/**
 * Which rows of an ended run can be sent once more. Empty ones are recognised in a tab of their own only: beside a person's
 * rows, and in a tab that is refreshed, nobody can tell what came back empty from what a person emptied.
 */
export function retriesOf({ rowsFailed, rowsEmpty, result, output }: RunView): ("failed" | "empty")[] {
  return [
    ...(rowsFailed > 0 ? (["failed"] as const) : []),
    ...(rowsEmpty > 0 && result && output.kind === "new-tab" ? (["empty"] as const) : []),
  ];
}
