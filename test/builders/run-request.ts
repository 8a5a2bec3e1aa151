import type { RunRequest } from "../../src/protocol.ts";

export const SEND_ALL = { hidden: false, blank: false, duplicate: false, alreadySent: false };
export const SKIP_ALL = { hidden: true, blank: true, duplicate: true, alreadySent: true };

/** Name and company of the selected rows, with the usual skip rules but for hidden rows. */
export function aRunRequest(change: Partial<RunRequest> = {}): RunRequest {
  return {
    workflowId: "wf-1",
    fields: [
      { column: 1, name: "full_name" },
      { column: 2, name: "company" },
    ],
    skip: { ...SKIP_ALL, hidden: false },
    output: { kind: "new-tab" },
    ...change,
  };
}
