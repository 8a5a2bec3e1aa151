import { activeRuns } from "../model/runs.ts";
import type { ViewProps } from "./app.tsx";
import { RunCard } from "./run-card.tsx";

/** Runs under way, so that reopening the sidebar leads back to them. */
export function ActiveRuns({ state, send }: ViewProps) {
  const active = activeRuns(state);
  if (active.length === 0) return null;
  return (
    <ul class="cards">
      {active.map((run) => (
        <li key={run.id}>
          <RunCard run={run} now={state.now} send={send} />
        </li>
      ))}
    </ul>
  );
}
