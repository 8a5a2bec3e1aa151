import type { RunView } from "../../src/protocol.ts";
import type { ViewProps } from "./app.tsx";
import { RunCard } from "./run-card.tsx";

/** Runs in a list; each opens on a press. */
export function RunCards({ runs, state, send }: ViewProps & { runs: readonly RunView[] }) {
  return (
    <ul class="cards">
      {runs.map((run) => (
        <li key={run.id}>
          <RunCard run={run} now={state.now} send={send} />
        </li>
      ))}
    </ul>
  );
}
