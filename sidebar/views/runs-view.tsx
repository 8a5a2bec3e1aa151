import { useWords } from "../language/use-words.ts";
import type { ViewProps } from "./app.tsx";
import { Notices, Problem } from "./problem.tsx";
import { RunCards } from "./run-cards.tsx";

/** The history of the file, newest first. */
export function RunsView({ state, send }: ViewProps) {
  const { page, text } = useWords();
  const { list, problem, warnings } = state.runs;
  return (
    <main>
      <h1 tabIndex={-1}>{text.runs.title}</h1>
      {problem && <Problem problem={problem} onRetry={() => send({ type: "runs-wanted" })} />}
      <Notices notices={warnings} />
      {list === null && problem === null && <p class="soft">{page.loading}</p>}
      {list?.length === 0 && <p class="soft">{text.runs.none}</p>}
      {list !== null && list.length > 0 && <RunCards runs={list} state={state} send={send} />}
    </main>
  );
}
