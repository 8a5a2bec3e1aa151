import { useWords } from "../language/use-words.ts";
import type { Words } from "../language/words.ts";
import { readColumns } from "../model/read-columns.ts";
import type { OutputChoice } from "../model/state.ts";
import type { ViewProps } from "./app.tsx";
import { Check } from "./check.tsx";

const KINDS = ["new-tab", "own-rows"] as const;

/** Where results go and which of them; folded away, since all of them in a new tab is what most people want. */
export function OutputSection({ state, send }: ViewProps) {
  const words = useWords();
  const { text } = words;
  const { output } = state;
  const choose = (change: Partial<OutputChoice>) => send({ type: "output-chosen", change });
  return (
    <details>
      <summary>
        {text.output.title} <span class="soft">{summary(output, words)}</span>
      </summary>
      <div class="checks">
        <fieldset>
          <legend class="unseen">{text.output.title}</legend>
          {KINDS.map((kind) => (
            <Check key={kind} name="output" checked={output.kind === kind} onSet={() => choose({ kind })}>
              {text.output.kinds[kind]}
            </Check>
          ))}
        </fieldset>
        {output.kind === "own-rows" && (
          <Check checked={output.overwrite} onSet={(overwrite) => choose({ overwrite })}>
            {text.output.overwrite}
          </Check>
        )}
        <label for="wished-columns">{text.output.columns}</label>
        <input
          id="wished-columns"
          type="text"
          value={output.columns}
          aria-describedby="wished-columns-hint"
          onChange={(event) => choose({ columns: event.currentTarget.value })}
        />
        <p class="soft" id="wished-columns-hint">
          {text.output.columnsHint}
        </p>
      </div>
    </details>
  );
}

function summary({ kind, columns }: OutputChoice, { text, say }: Words): string {
  const kept = readColumns(columns).length;
  const where = text.output.where[kind];
  return kept === 0 ? where : `${where}, ${say(text.output.some, { count: kept })}`;
}
