import { Problem } from "../problems/problem.ts";
import type { Notice, ProblemView } from "../protocol.ts";

/** A start that a person has to agree to first; unlike other problems it brings along what is asked, in codes. */
export class NotConfirmed extends Problem {
  constructor(
    rows: number,
    private readonly asks: [Notice, ...Notice[]],
  ) {
    super("not-confirmed", { rows, reason: asks[0].message });
  }

  override view(): ProblemView {
    return { ...super.view(), asks: this.asks };
  }
}
