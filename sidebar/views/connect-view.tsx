import { useWords } from "../language/use-words.ts";
import type { ViewProps } from "./app.tsx";
import { KeyForm } from "./key-form.tsx";

/** The first view of a person without a key: one field, and where its content comes from. */
export function ConnectView({ state, send }: ViewProps) {
  const { text } = useWords();
  return (
    <main>
      <section>
        <h1 tabIndex={-1}>{text.connect.title}</h1>
        <p class="soft">{text.connect.lead}</p>
      </section>
      <KeyForm connection={state.connection} send={send} />
      <WhereToFind />
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
