import type { StepCode } from "../../protocol.ts";

/** What a run is at; `block` is the name of a block of the workflow, in the vendor's words. */
export const STEPS = {
  sending: "Sending your rows",
  queued: "Waiting in line at Sixtyfour",
  working: "Working",
  "working-on": "Working on {block}",
  fetching: "Fetching the results",
  writing: "Writing the results: {rows, plural, one {# row} other {# rows}} so far",
  stopping: "Stopping",
  done: "Done",
  failed: "Failed",
  cancelled: "Cancelled",
} as const satisfies Record<StepCode, string>;
