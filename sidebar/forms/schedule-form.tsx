import { useWords } from "../language/use-words.ts";
import { readForm, type TypedTerm, type WrongTerms } from "../model/schedule-form.ts";
import type { EditedSchedule, State } from "../model/state.ts";
import type { ViewProps } from "../views/app.tsx";
import { Check } from "../views/check.tsx";
import { Fold } from "../views/fold.tsx";
import { Problem } from "../views/problem.tsx";
import { StartDoubt } from "../views/start-doubt.tsx";
import { RefreshOnce } from "./refresh-once.tsx";
import { CadenceFields } from "./schedule-cadence-fields.tsx";
import { TypedField } from "./typed-field.tsx";

const SENDS = ["new-or-changed", "older-than", "everything"] as const;
const MODES = ["update", "append", "replace"] as const;
const TOLD = ["onFailure", "onChange", "onSuccess"] as const;

/** A tab's standing order as a form: how often, what is sent, how it is written, and who is told. */
export function ScheduleForm({ edited, state, send }: ViewProps & { edited: EditedSchedule }) {
  const { text, say } = useWords();
  const { draft, form, targetName, about, saving, checked, problem } = edited;
  const { start } = state;
  const reading = readForm(form, draft);
  const wrong: WrongTerms = checked && !reading.ok ? reading.wrong : {};
  const type = (change: Partial<typeof form>) => send({ type: "schedule-typed", change });
  const typed = (name: TypedTerm | "label", label: string) => {
    const isWrong = name === "label" ? undefined : wrong[name];
    return (
      <TypedField
        id={`schedule-${name}`}
        label={label}
        inputMode={name === "email" ? name : name === "label" ? "text" : "numeric"}
        value={form[name]}
        wrong={isWrong && text.schedule[isWrong]}
        onType={(value) => type({ [name]: value })}
      />
    );
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send({ type: "schedule-submitted" });
  };
  return (
    <form class="page" onSubmit={submit} noValidate>
      <main>
        <h1 tabIndex={-1}>{say(text.schedule.formOf, { tab: targetName })}</h1>
        <div>{say(text.schedule.about, about)}</div>
        <RefreshOnce state={state} send={send} />
        <h2 class="strong">{text.schedule.keep}</h2>
        <CadenceFields form={form} hours={typed("hours", text.schedule.everyHours)} type={type} />
        <Fold
          title={text.schedule.rows}
          now={text.schedule.send[form.send]}
          open={wrong.olderThanDays !== undefined}
        >
          <div class="soft">
            {workflowName(state, draft.workflowId)}: {draft.fields.map(({ name }) => name).join(", ")}
          </div>
          <Check checked={form.wholeTable} onSet={(wholeTable) => type({ wholeTable })}>
            {text.schedule.wholeTable}
          </Check>
          <fieldset>
            <legend>{text.schedule.sendTitle}</legend>
            {SENDS.map((kind) => (
              <Check key={kind} name="send" checked={form.send === kind} onSet={() => type({ send: kind })}>
                {text.schedule.send[kind]}
              </Check>
            ))}
          </fieldset>
          {form.send === "older-than" && typed("olderThanDays", text.schedule.olderThanDays)}
          <button type="button" onClick={() => send({ type: "schedule-choices-taken" })}>
            {text.schedule.takeChoices}
          </button>
        </Fold>
        <Fold title={text.schedule.writing} now={text.schedule.modes[form.mode]}>
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
          <Check checked={form.deletedReturn} onSet={(deletedReturn) => type({ deletedReturn })}>
            {text.schedule.deletedReturn}
          </Check>
        </Fold>
        <Fold
          title={text.schedule.caps}
          now={[form.perRefresh, form.perDay].filter((typed) => typed !== "").join(" / ")}
          open={wrong.perRefresh !== undefined || wrong.perDay !== undefined}
        >
          <div class="soft">{text.schedule.capsHelp}</div>
          {typed("perRefresh", text.schedule.perRefresh)}
          {typed("perDay", text.schedule.perDay)}
        </Fold>
        <section class="card stack" aria-labelledby="schedule-mail">
          <h2 class="strong" id="schedule-mail">
            {text.schedule.mail}
          </h2>
          {typed("email", text.schedule.email)}
          <fieldset>
            <legend class="unseen">{text.schedule.mail}</legend>
            {TOLD.map((when) => (
              <Check key={when} checked={form[when]} onSet={(on) => type({ [when]: on })}>
                {text.schedule.told[when]}
              </Check>
            ))}
          </fieldset>
          {typed("label", text.schedule.label)}
        </section>
      </main>
      {start.status === "doubt" ? (
        <StartDoubt start={start} send={send} />
      ) : (
        <footer>
          {problem && <Problem problem={problem} />}
          <div class="buttons">
            <button type="submit" class="second" aria-disabled={saving ? "true" : undefined}>
              {saving ? text.settings.saving : text.schedule.save}
            </button>
            <button type="button" onClick={() => send({ type: "went-to", route: { view: "tabs" } })}>
              {text.schedule.cancel}
            </button>
          </div>
          <div class="soft">{text.schedule.saveHelp}</div>
        </footer>
      )}
    </form>
  );
}

function workflowName({ workflow, schedules }: State, id: string): string {
  const listed = workflow.list?.find((one) => one.id === id)?.name;
  return listed ?? schedules.list?.find((one) => one.workflowId === id)?.workflow.name ?? "";
}
