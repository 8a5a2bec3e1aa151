import type { Output, RunRequest } from "../../src/protocol.ts";
import { missingFields } from "./mapping.ts";
import { readColumns } from "./read-columns.ts";
import type { OutputChoice, State } from "./state.ts";

/**
 * What the choices on the page ask for, or null while they are incomplete. It always names the range, so that what
 * is counted and sent is what the page shows, even when the selection in the sheet has moved on.
 */
export function runRequest(state: State): RunRequest | null {
  const { selection } = state.rows;
  const { description } = state.workflow;
  if (state.connection.known?.connected !== true || selection === null || description?.runnable !== true)
    return null;
  if (state.mapping.fields.length === 0 || missingFields(state).length > 0) return null;
  return {
    workflowId: description.id,
    sheetId: selection.sheetId,
    a1: selection.a1,
    headerRow: selection.headerRow,
    fields: state.mapping.fields,
    skip: state.skip,
    output: outputOf(state.output),
  };
}

function outputOf({ kind, columns: written, overwrite }: OutputChoice): Output {
  const columns = readColumns(written);
  const kept = columns.length > 0 ? { columns } : {};
  return kind === "new-tab" ? { kind, ...kept } : { kind, ...kept, ...(overwrite ? { overwrite } : {}) };
}
