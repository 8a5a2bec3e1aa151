import { useWords } from "../language/use-words.ts";
import { readForm, type TypedTerm, type WrongTerms } from "../model/schedule-form.ts";
import type { EditedSchedule, State } from "../model/state.ts";
import type { ViewProps } from "./app.tsx";
import { Problem } from "./problem.tsx";
import { CadenceFields } from "./schedule-cadence-fields.tsx";

/** A tab's standing order as a form: how often, what is sent, how it is written, and who is told. */
export function ScheduleView({ state, send }: ViewProps) {
  const { page, text } = useWords();
  const { edited } = state;
  if (edited !== null) return <ScheduleForm edited={edited} state={state} send={send} />;
  const { problem } = state.schedules;
  return (
    <main>
      <h1 tabIndex={-1}>{text.schedule.formTitle}</h1>
      {problem ? (
        <Problem problem={problem} onRetry={() => send({ type: "schedule-proposed" })} />
      ) : (
        <p class="soft">{page.loading}</p>
      )}
    </main>
  );
}

const SENDS = ["new-or-changed", "older-than", "everything"] as const;
const MODES = ["update", "append", "replace"] as const;
const TOLD = ["onFailure", "onChange", "onSuccess"] as const;

function ScheduleForm({ edited, state, send }: ViewProps & { edited: EditedSchedule }) {
  const { text, say } = useWords();
  const { draft, form, targetName, saving, checked, problem } = edited;
  const reading = readForm(form, draft);
  const wrong: WrongTerms = checked && !reading.ok ? reading.wrong : {};
  const type = (change: Partial<typeof form>) => send({ type: "schedule-typed", change });
  const typed = (name: TypedTerm, label: string) => (
    <TypedField
      name={name}
      label={label}
      value={form[name]}
      wrong={wrong[name]}
      onType={(value) => type({ [name]: value })}
    />
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send({ type: "schedule-submitted" });
  };
  return (
    <form class="page" onSubmit={submit} noValidate>
      <main>
        <h1 tabIndex={-1}>{say(text.schedule.formOf, { tab: targetName })}</h1>
        <CadenceFields form={form} hours={typed("hours", text.schedule.everyHours)} type={type} />
        <details class="card" open={wrong.olderThanDays !== undefined}>
          <summary>
            {text.schedule.rows} <span class="soft">{text.schedule.send[form.send]}</span>
          </summary>
          <div class="stack folded">
            <div class="soft">
              {workflowName(state, draft.workflowId)}: {draft.fields.map(({ name }) => name).join(", ")}
            </div>
            <label class="check">
              <input
                type="checkbox"
                checked={form.wholeTable}
                onChange={({ currentTarget }) => type({ wholeTable: currentTarget.checked })}
              />
              {text.schedule.wholeTable}
            </label>
            <fieldset>
              <legend>{text.schedule.sendTitle}</legend>
              {SENDS.map((kind) => (
                <label class="check" key={kind}>
                  <input
                    type="radio"
                    name="send"
                    checked={form.send === kind}
                    onChange={() => type({ send: kind })}
                  />
                  {text.schedule.send[kind]}
                </label>
              ))}
            </fieldset>
            {form.send === "older-than" && typed("olderThanDays", text.schedule.olderThanDays)}
            <button type="button" onClick={() => send({ type: "schedule-choices-taken" })}>
              {text.schedule.takeChoices}
            </button>
          </div>
        </details>
        <details class="card" open={false}>
          <summary>
            {text.schedule.writing} <span class="soft">{text.schedule.modes[form.mode]}</span>
          </summary>
          <div class="stack folded">
            <select
              aria-label={text.schedule.writing}
              onChange={({ currentTarget }) =>
                type({ mode: MODES.find((mode) => mode === currentTarget.value) ?? "update" })
              }
            >
              {MODES.map((mode) => (
                <option key={mode} value={mode} selected={form.mode === mode}>
                  {text.schedule.modes[mode]}
                </option>
              ))}
            </select>
            <label class="check">
              <input
                type="checkbox"
                checked={form.deletedReturn}
                onChange={({ currentTarget }) => type({ deletedReturn: currentTarget.checked })}
              />
              {text.schedule.deletedReturn}
            </label>
          </div>
        </details>
        <details class="card" open={wrong.perRefresh !== undefined || wrong.perDay !== undefined}>
          <summary>
            {text.schedule.caps}{" "}
            <span class="soft">
              {[form.perRefresh, form.perDay].filter((typed) => typed !== "").join(" / ")}
            </span>
          </summary>
          <div class="stack folded">
            <div class="soft">{text.schedule.capsHelp}</div>
            {typed("perRefresh", text.schedule.perRefresh)}
            {typed("perDay", text.schedule.perDay)}
          </div>
        </details>
        <section class="card stack" aria-labelledby="schedule-mail">
          <h2 class="strong" id="schedule-mail">
            {text.schedule.mail}
          </h2>
          {typed("email", text.schedule.email)}
          <fieldset>
            <legend class="unseen">{text.schedule.mail}</legend>
            {TOLD.map((when) => (
              <label class="check" key={when}>
                <input
                  type="checkbox"
                  checked={form[when]}
                  onChange={({ currentTarget }) => type({ [when]: currentTarget.checked })}
                />
                {text.schedule.told[when]}
              </label>
            ))}
          </fieldset>
          <div>
            <label for="owner-label">{text.schedule.label}</label>
            <input
              id="owner-label"
              type="text"
              value={form.label}
              onInput={({ currentTarget }) => type({ label: currentTarget.value })}
            />
          </div>
        </section>
      </main>
      <footer>
        {problem && <Problem problem={problem} />}
        <div class="buttons">
          <button type="submit" class="main" aria-disabled={saving ? "true" : undefined}>
            {saving ? text.settings.saving : text.schedule.save}
          </button>
          <button type="button" onClick={() => send({ type: "went-to", route: { view: "tabs" } })}>
            {text.schedule.cancel}
          </button>
        </div>
        <div class="soft">{text.schedule.saveHelp}</div>
      </footer>
    </form>
  );
}

interface FieldProps {
  name: TypedTerm;
  label: string;
  value: string;
  wrong: WrongTerms[TypedTerm];
  onType(value: string): void;
}

function TypedField({ name, label, value, wrong, onType }: FieldProps) {
  const { text } = useWords();
  return (
    <div>
      <label for={`schedule-${name}`}>{label}</label>
      <input
        id={`schedule-${name}`}
        type="text"
        inputMode={name === "email" ? "email" : "numeric"}
        autoComplete="off"
        value={value}
        aria-invalid={wrong === undefined ? undefined : "true"}
        aria-describedby={wrong === undefined ? undefined : `schedule-${name}-wrong`}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      {wrong !== undefined && (
        <div id={`schedule-${name}-wrong`} class="bad">
          {text.schedule[wrong]}
        </div>
      )}
    </div>
  );
}

function workflowName({ workflow, schedules }: State, id: string): string {
  const listed = workflow.list?.find((one) => one.id === id)?.name;
  return listed ?? schedules.list?.find((one) => one.workflowId === id)?.workflow.name ?? "";
}
