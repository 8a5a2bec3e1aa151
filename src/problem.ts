import { describeProblem, type ProblemCode } from "./messages.ts";
import type { MessageFacts, ProblemView } from "./protocol.ts";

/** A refusal or failure that a person is told about; everything else that is thrown is a defect. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly code: ProblemCode,
    readonly facts: MessageFacts = {},
  ) {
    super(code);
  }

  view(): ProblemView {
    return describeProblem(this.code, this.facts);
  }
}
