import { useWords } from "../language/use-words.ts";
import type { ConnectionState } from "../model/state.ts";
import type { Send } from "../runtime.ts";
import { Problem } from "./problem.tsx";

/**
 * The field for the key. It is not held in the state and is emptied when the key has left, so that the key does not
 * stay in the page longer than it must.
 */
export function KeyForm({ connection, send }: { connection: ConnectionState; send: Send }) {
  const { text } = useWords();
  const saving = connection.busy === "saving";
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = new FormData(
      event.currentTarget instanceof HTMLFormElement ? event.currentTarget : undefined,
    );
    send({ type: "key-submitted", apiKey: String(field.get("apiKey") ?? "") });
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <div>
        <label for="api-key">{text.connect.field}</label>
        <input
          id="api-key"
          name="apiKey"
          type="password"
          autoComplete="off"
          spellcheck={false}
          aria-invalid={connection.problem ? "true" : undefined}
          aria-describedby={connection.problem ? "key-problem" : undefined}
        />
      </div>
      {connection.problem && (
        <div id="key-problem">
          <Problem problem={connection.problem} />
        </div>
      )}
      <div>
        <button type="submit" class="main" aria-disabled={saving ? "true" : undefined}>
          {saving ? text.connect.saving : text.connect.save}
        </button>
      </div>
      <p class="soft">{text.connect.privacy}</p>
    </form>
  );
}
