import { currentRuns } from "../model/runs.ts";
import type { ViewProps } from "./app.tsx";
import { RunCards } from "./run-cards.tsx";

/** Runs under way or just ended, so that reopening the sidebar, or waiting on this view, leads to them. */
export function CurrentRuns({ state, send }: ViewProps) {
  const current = currentRuns(state);
  return current.length === 0 ? null : <RunCards runs={current} state={state} send={send} />;
}
