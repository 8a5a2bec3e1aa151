import { text } from "../messages.ts";
import { draftOf, readDraft } from "../model/settings-draft.ts";
import type { SettingsDraft, SettingsState } from "../model/state.ts";
import type { Send } from "../runtime.ts";
import { Problem } from "./problem.tsx";

interface Props {
  settings: SettingsState;
  send: Send;
}

const WHOLE = { inputMode: "numeric" } as const;
const MONEY = { inputMode: "decimal" } as const;

/** The limits of the file and the price of a row. */
export function SettingsForm({ settings, send }: Props) {
  const { known, busy, checked, saved, problem } = settings;
  if (known === null) {
    return problem ? (
      <Problem problem={problem} onRetry={() => send({ type: "settings-wanted" })} />
    ) : (
      <p class="soft">{text.loading}</p>
    );
  }
  const draft = settings.draft ?? draftOf(known);
  const reading = readDraft(draft, known);
  const wrong = checked && !reading.ok ? reading.wrong : {};
  const saving = busy === "saving";
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send({ type: "settings-submitted" });
  };
  const field = (name: keyof SettingsDraft, kind: typeof WHOLE | typeof MONEY, help?: string) => (
    <Field name={name} value={draft[name]} wrong={wrong[name]} help={help} send={send} {...kind} />
  );
  return (
    <form class="card stack" onSubmit={submit} noValidate aria-labelledby="limits">
      <div>
        <h2 class="strong" id="limits">
          {text.settings.limits}
        </h2>
        <p class="soft">{text.settings.lead}</p>
      </div>
      {field("rowsPerRun", WHOLE)}
      {field("rowsPerDay", WHOLE)}
      {field("pricePerRow", MONEY, text.settings.priceHelp)}
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

interface FieldProps {
  name: keyof SettingsDraft;
  value: string;
  inputMode: "numeric" | "decimal";
  wrong: string | undefined;
  help: string | undefined;
  send: Send;
}

function Field({ name, value, inputMode, wrong, help, send }: FieldProps) {
  const note = wrong ?? help;
  return (
    <div>
      <label for={name}>{text.settings[name]}</label>
      <input
        id={name}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        value={value}
        aria-invalid={wrong === undefined ? undefined : "true"}
        aria-describedby={note === undefined ? undefined : `${name}-note`}
        onInput={(event) => send({ type: "setting-typed", name, value: event.currentTarget.value })}
      />
      {note !== undefined && (
        <div id={`${name}-note`} class={wrong === undefined ? "soft" : "bad"}>
          {note}
        </div>
      )}
    </div>
  );
}
