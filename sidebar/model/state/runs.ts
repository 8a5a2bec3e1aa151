import type { Background, Notice, ProblemView, RunView } from "../../../src/protocol.ts";

export interface RunsState {
  /** Newest first; null until the first answer. */
  list: RunView[] | null;
  /** What the list itself has to say, such as runs it cannot show. */
  warnings: readonly Notice[];
  /** What goes on without the sidebar; null until a check has told. */
  background: Background | null;
  /** Why the list could not be read. */
  problem: ProblemView | null;
  /** Why the last check on the active runs failed. */
  checkProblem: ProblemView | null;
  /** Ended while the sidebar was open, and not looked at since: they stay in sight on the home view. */
  news: readonly string[];
  /** A check is under way or its timer is set: there is never a second one. */
  polling: boolean;
  /** Checks that failed in a row. */
  misses: number;
}

/** What can be done with a run. */
export type RunAction =
  | { kind: "stop" }
  | { kind: "beside" }
  /** `edited`: the person was told that somebody changed the tab. */
  | { kind: "undo"; edited: boolean }
  /** `confirmedRows`: how many rows are asked about; null while nothing has asked. */
  | { kind: "retry"; rows: "failed" | "empty"; confirmedRows: number | null }
  /** Of the tab in the form rather than of a run. */
  | { kind: "refresh"; confirmedRows: number | null };

export interface RunActionState {
  /** Empty when it is about no run. */
  runId: string;
  action: RunAction;
  /** Asked: waits for a yes. Sent: waits for the server side. Refused: nothing is waited for. */
  status: "asked" | "sent" | "refused";
  /** Why it was refused, or why there is a question at all. */
  problem: ProblemView | null;
}

/** Lines about a run for whoever is asked for help. */
export interface DetailsState {
  runId: string;
  text: string;
  /** Refused: browsers may keep a page in a frame from copying, and then the lines are shown to be copied by hand. */
  status: "copying" | "copied" | "refused";
}
