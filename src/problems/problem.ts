import type { PipelineFault } from "../pipeline/pipeline.ts";
import type { MessageFacts, ProblemView } from "../protocol.ts";
import { describeProblem, type ProblemCode } from "./messages.ts";

/** A refusal or failure that a person is told about; everything else that is thrown is a defect. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly code: ProblemCode,
    readonly facts: MessageFacts = {},
    /** Where in a pipeline that is built it is. */
    readonly faults: readonly PipelineFault[] = [],
  ) {
    super(code);
  }

  view(): ProblemView {
    const view = describeProblem(this.code, this.facts);
    return this.faults.length > 0 ? { ...view, faults: [...this.faults] } : view;
  }
}
