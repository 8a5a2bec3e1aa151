import type { ProblemView, Settings } from "../../../src/protocol.ts";

/** The settings as they stand in the form, numbers as typed. */
export interface SettingsDraft {
  rowsPerRun: string;
  rowsPerDay: string;
  pricePerRow: string;
  readableLists: boolean;
  /** Empty: as in the browser. */
  language: string;
}

export interface SettingsState {
  /** Null until the first answer. */
  known: Settings | null;
  busy: "loading" | "saving" | null;
  /** Null while nothing was typed. */
  draft: SettingsDraft | null;
  /** A wrong draft was submitted: from then on it says what is wrong while it is mended. */
  checked: boolean;
  saved: boolean;
  problem: ProblemView | null;
}
