import { GOOGLE_RUNS } from "./google-runs.ts";
import { PLAYGROUND_RUNS } from "./playground-runs.ts";
import { SETUP_RUNS } from "./setup-runs.ts";
import { TERMINAL_RUNS } from "./terminal-runs.ts";

/** Every command of the documents that CI does not run by itself, by the test that types it. */
export const RUNS = {
  setup: SETUP_RUNS,
  google: GOOGLE_RUNS,
  playground: PLAYGROUND_RUNS,
  terminal: TERMINAL_RUNS,
};
