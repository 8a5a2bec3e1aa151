import type { About, ProblemView } from "../../../src/protocol.ts";

/** What concerns the file as a whole, and the add-on itself. */
export interface FileState {
  /** Null until it was asked for and answered. */
  about: About | null;
  clearing: boolean;
  /** Said until another view is looked at. */
  cleared: boolean;
  /** Why either was refused. */
  problem: ProblemView | null;
}
