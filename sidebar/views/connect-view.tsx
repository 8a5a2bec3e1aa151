import { useWords } from "../language/use-words.ts";
import type { ViewProps } from "./app.tsx";
import { FileLinks } from "./file-links.tsx";
import { KeyForm } from "./key-form.tsx";
import { RunCards } from "./run-cards.tsx";

/** A few are enough to see what colleagues do here; the list of runs has them all. */
const RUNS_SHOWN = 3;

/** The first view of a person without a key: one field, and where its content comes from. */
export function ConnectView({ state, send }: ViewProps) {
  const { text } = useWords();
  const runs = state.runs.list ?? [];
  const hasRuns = runs.length > 0;
  return (
    <main>
      <section>
        <h1 tabIndex={-1}>{text.connect.title}</h1>
        <p class="soft">{hasRuns ? text.connect.invite : text.connect.lead}</p>
      </section>
      <KeyForm connection={state.connection} send={send} />
      <WhereToFind />
      {hasRuns && (
        <section class="stack" aria-labelledby="file-runs">
          <h2 id="file-runs">{text.runs.title}</h2>
          <RunCards runs={runs.slice(0, RUNS_SHOWN)} state={state} send={send} />
        </section>
      )}
      <FileLinks send={send} />
    </main>
  );
}

/** Steps to a key, needed both when connecting and when the key is changed. */
export function WhereToFind() {
  const { text } = useWords();
  return (
    <section class="card">
      <h2 class="strong">{text.connect.where}</h2>
      <ol class="steps">
        {text.connect.whereSteps.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <a class="link" href="https://app.sixtyfour.ai" target="_blank" rel="noopener">
        {text.connect.open}
      </a>
    </section>
  );
}
