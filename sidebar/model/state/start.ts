import type { Notice, ProblemView, RunRequest } from "../../../src/protocol.ts";

export type StartState =
  | { status: "idle" }
  /** A cap is reached: the press asks, and only the answer to it sends. */
  | { status: "confirming"; rows: number; request: RunRequest; asks: Notice[] }
  /** Pressed while the selection is being read: nothing leaves before it is known to be the one shown. */
  | { status: "checking"; limit: number; request: RunRequest; confirmed: boolean }
  | { status: "starting"; sending: Sending; knownRunIds: KnownRunIds }
  | { status: "refused"; problem: ProblemView }
  /** The press left, its answer did not come: nobody may press again before the list of runs was looked at. */
  | {
      status: "doubt";
      sending: Sending;
      knownRunIds: KnownRunIds;
      problem: ProblemView;
      look: "looking" | "absent" | "failed";
    };

/** What the press sends: rows of the plan, or rows like those of an earlier run. Only one of both is under way. */
export type Sending = { kind: "plan"; request: RunRequest } | { kind: "retry" };

/** Runs listed before the press; null when the list was not known, so that a new run cannot be told from an old one. */
type KnownRunIds = readonly string[] | null;
