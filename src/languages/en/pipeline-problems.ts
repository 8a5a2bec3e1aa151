import type { Wording } from "../catalog.ts";

/** Why a workflow that is built here is not saved. */
export const PIPELINE_PROBLEMS = {
  "workflow-changed": {
    message: "Somebody changed this workflow since it was opened here. Nothing was saved.",
    hint: "Look at what it is now, or save yours over it.",
  },
  "pipeline-refused": {
    message: "Sixtyfour did not accept the workflow: {detail}",
    hint: "Mend what is marked and try again; what you made here is kept.",
  },
  "block-not-allowed": {
    message: "Sixtyfour says that your organisation may not use this: {detail}",
    hint: "Remove the block or ask Sixtyfour to enable it; what you made here is kept.",
  },
  "pipeline-faulty": {
    message: "Something in the workflow is not complete yet. Nothing was saved.",
    hint: "Look at the block that is marked.",
  },
} as const satisfies Record<string, Wording>;
