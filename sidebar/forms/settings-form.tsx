import { useWords } from "../language/use-words.ts";
import { draftOf, readDraft, type TypedSetting, type WrongSettings } from "../model/settings-draft.ts";
import type { SettingsState } from "../model/state.ts";
import type { Send } from "../runtime.ts";
import { Check } from "../views/check.tsx";
import { Problem } from "../views/problem.tsx";
import { TypedField } from "./typed-field.tsx";

interface Props {
  settings: SettingsState;
  send: Send;
}

/** Of each language its own name, since whoever looks for it may read no other. */
const LANGUAGES = [
  ["en", "English"],
  ["de", "Deutsch"],
  ["es", "Español"],
  ["fr", "Français"],
  ["pt", "Português"],
] as const;

/** The limits of the file, the price of a row, how results are written, and the language. */
export function SettingsForm({ settings, send }: Props) {
  const { page, text } = useWords();
  const { known, busy, checked, saved, problem } = settings;
  if (known === null) {
    return problem ? (
      <Problem problem={problem} onRetry={() => send({ type: "settings-wanted" })} />
    ) : (
      <p class="soft">{page.loading}</p>
    );
  }
  const draft = settings.draft ?? draftOf(known);
  const reading = readDraft(draft);
  const wrong: WrongSettings = checked && !reading.ok ? reading.wrong : {};
  const saving = busy === "saving";
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send({ type: "settings-submitted" });
  };
  const number = (name: TypedSetting, inputMode: "numeric" | "decimal", help?: string) => {
    const isWrong = wrong[name];
    return (
      <TypedField
        id={name}
        label={text.settings[name]}
        inputMode={inputMode}
        value={draft[name]}
        wrong={isWrong && text.settings[isWrong]}
        help={help}
        onType={(value) => send({ type: "setting-typed", change: { [name]: value } })}
      />
    );
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <section class="card stack" aria-labelledby="limits">
        <div>
          <h2 class="strong" id="limits">
            {text.settings.limits}
          </h2>
          <p class="soft">{text.settings.lead}</p>
        </div>
        {number("rowsPerRun", "numeric")}
        {number("rowsPerDay", "numeric")}
        {number("pricePerRow", "decimal", text.settings.priceHelp)}
      </section>
      <section class="card stack" aria-labelledby="results-settings">
        <h2 class="strong" id="results-settings">
          {text.settings.results}
        </h2>
        <div>
          <Check
            checked={draft.readableLists}
            about="lists-note"
            onSet={(readableLists) => send({ type: "setting-typed", change: { readableLists } })}
          >
            {text.settings.readableLists}
          </Check>
          <div class="soft" id="lists-note">
            {text.settings.readableListsHelp}
          </div>
        </div>
      </section>
      <section class="card">
        <label for="language">{text.settings.language}</label>
        <select
          id="language"
          aria-describedby="language-note"
          onChange={({ currentTarget }) =>
            send({ type: "setting-typed", change: { language: currentTarget.value } })
          }
        >
          <option value="" selected={draft.language === ""}>
            {text.settings.languageOwn}
          </option>
          {LANGUAGES.map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag} selected={draft.language === tag}>
              {name}
            </option>
          ))}
        </select>
        <div class="soft" id="language-note">
          {text.settings.languageHelp}
        </div>
      </section>
      {problem && <Problem problem={problem} />}
      <div class="buttons">
        <button type="submit" class="main" aria-disabled={saving ? "true" : undefined}>
          {saving ? text.settings.saving : text.settings.save}
        </button>
        {saved && (
          <span class="ok saved">
            <span class="mark" aria-hidden="true">
              ✓
            </span>
            {text.settings.saved}
          </span>
        )}
      </div>
    </form>
  );
}
