import { useWords } from "../language/use-words.ts";
import type { ViewProps } from "./app.tsx";
import { Check } from "./check.tsx";
import { ColumnSelect } from "./column-select.tsx";

const RULES = ["hidden", "blank", "duplicate", "alreadySent"] as const;

/** Which rows are left out; folded away, since the defaults are what nearly everybody wants. */
export function SkipSection({ state, send }: ViewProps) {
  const { text, say } = useWords();
  const on = RULES.filter((rule) => state.skip[rule]).length;
  return (
    <details>
      <summary>
        {text.skip.title}{" "}
        <span class="soft">
          {on === RULES.length ? text.skip.all : say(text.skip.some, { on, all: RULES.length })}
        </span>
      </summary>
      <fieldset class="checks">
        <legend class="unseen">{text.skip.title}</legend>
        {RULES.map((rule) => (
          <Check
            key={rule}
            checked={state.skip[rule]}
            onSet={(on) => send({ type: "skip-rule-set", rule, on })}
          >
            {text.skip.rules[rule]}
          </Check>
        ))}
        <label for="skip-filled">{text.skip.whenFilled}</label>
        <ColumnSelect
          id="skip-filled"
          none={text.skip.noColumn}
          columns={state.rows.selection?.columns ?? []}
          chosen={state.skip.whenFilled ?? null}
          onChoose={(column) => send({ type: "skip-filled-set", column })}
        />
      </fieldset>
    </details>
  );
}
