import type { Connection, ProblemView } from "../../../src/protocol.ts";

export interface ConnectionState {
  /** Null until the first answer. */
  known: Connection | null;
  busy: "loading" | "saving" | "forgetting" | null;
  /** The field for another key is open. */
  changing: boolean;
  forgetAsked: boolean;
  problem: ProblemView | null;
}
