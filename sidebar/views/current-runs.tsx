import { currentRuns } from "../model/runs.ts";
import type { ViewProps } from "./app.tsx";
import { RunCard } from "./run-card.tsx";

/** Runs under way or just ended, so that reopening the sidebar, or waiting on this view, leads to them. */
export function CurrentRuns({ state, send }: ViewProps) {
  const current = currentRuns(state);
  if (current.length === 0) return null;
  return (
    <ul class="cards">
      {current.map((run) => (
        <li key={run.id}>
          <RunCard run={run} now={state.now} send={send} />
        </li>
      ))}
    </ul>
  );
}
