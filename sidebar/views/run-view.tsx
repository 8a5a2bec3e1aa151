import { useWords } from "../language/use-words.ts";
import { isActive } from "../model/runs.ts";
import type { ViewProps } from "./app.tsx";
import { RunOutcome } from "./run-outcome.tsx";
import { RunProgress } from "./run-progress.tsx";

/** One run, under way or over. */
export function RunView({ state, send, runId }: ViewProps & { runId: string }) {
  const { text } = useWords();
  const run = state.runs.list?.find(({ id }) => id === runId);
  if (run === undefined) {
    return (
      <main>
        <h1 tabIndex={-1}>{text.run.gone}</h1>
      </main>
    );
  }
  return isActive(run) ? (
    <RunProgress run={run} state={state} send={send} />
  ) : (
    <RunOutcome run={run} state={state} send={send} />
  );
}
