import { useWords } from "../language/use-words.ts";
import { readColumns } from "../model/read-columns.ts";
import type { ViewProps } from "./app.tsx";

/** Which result columns are kept; folded away, since all of them is what most people want. */
export function ColumnsSection({ state, send }: ViewProps) {
  const { text, say } = useWords();
  const kept = readColumns(state.wishedColumns).length;
  return (
    <details>
      <summary>
        {text.columns.title}{" "}
        <span class="soft">{kept === 0 ? text.columns.all : say(text.columns.some, { count: kept })}</span>
      </summary>
      <div class="checks">
        <label for="wished-columns">{text.columns.label}</label>
        <input
          id="wished-columns"
          type="text"
          value={state.wishedColumns}
          aria-describedby="wished-columns-hint"
          onChange={(event) => send({ type: "columns-wished", written: event.currentTarget.value })}
        />
        <p class="soft" id="wished-columns-hint">
          {text.columns.hint}
        </p>
      </div>
    </details>
  );
}
