import { useWords } from "../language/use-words.ts";
import type { ViewProps } from "./app.tsx";
import { Problem } from "./problem.tsx";

/** The workflow builder, as soon as its part of the page has come. */
export function BuilderView({ state, send }: ViewProps) {
  const { page } = useWords();
  const { loaded, problem } = state.part;
  if (loaded !== null && state.language.builder !== undefined)
    return <loaded.Builder state={state} send={send} />;
  return (
    <main>
      <h1 tabIndex={-1} class="soft">
        {page.loading}
      </h1>
      {problem && <Problem problem={problem} onRetry={() => send({ type: "part-wanted" })} />}
    </main>
  );
}
