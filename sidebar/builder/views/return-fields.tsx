import type { Json, PipelineFault, ReturnField } from "../../../src/pipeline/pipeline.ts";
import { FIELD_TYPES, returnFieldsOf } from "../../../src/pipeline/return-fields.ts";
import { useBuilderWords } from "../use-builder-words.ts";
import type { FieldProps } from "./block-form.tsx";
import { marks } from "./marks.ts";
import { type RemovalEvent, removeRow } from "./remove-row.ts";

const NEW: ReturnField = { name: "", description: "", type: "str" };

/** What is to be found out: each answer has a name, plain words that ask for it, and a type. */
export function ReturnFields({ id, field, label, help, specs, faultAt, onChange }: FieldProps) {
  const { texts } = useBuilderWords();
  const answers = returnFieldsOf(specs[field.key]);
  const set = (next: readonly ReturnField[]) => onChange({ [field.key]: next.map(toJson) });
  return (
    <fieldset class="stack">
      <legend>{label}</legend>
      {help !== undefined && (
        <div class="soft help" id={`${id}-help`}>
          {help}
        </div>
      )}
      {answers.map((answer, index) => (
        <AnswerRow
          key={index}
          id={`${id}-${index}`}
          answer={answer}
          number={index + 1}
          fault={faultAt(index + 1)}
          onChange={(change) => set(answers.map((one, at) => (at === index ? { ...one, ...change } : one)))}
          onRemove={(event) => removeRow(event, () => set(answers.filter((_, at) => at !== index)))}
        />
      ))}
      <button
        type="button"
        {...marks(
          answers.length === 0 ? faultAt() : undefined,
          help === undefined ? undefined : `${id}-help`,
        )}
        onClick={() => set([...answers, NEW])}
      >
        {texts.answers.add}
      </button>
    </fieldset>
  );
}

interface RowProps {
  id: string;
  answer: ReturnField;
  /** From 1. */
  number: number;
  fault: PipelineFault | undefined;
  onChange(change: Partial<ReturnField>): void;
  onRemove(event: RemovalEvent): void;
}

function AnswerRow({ id, answer, number, fault, onChange, onRemove }: RowProps) {
  const { texts, say } = useBuilderWords();
  const { name, description, type } = answer;
  const remove = say(texts.answers.remove, { name: name || texts.answers.name });
  // A reader who goes from field to field does not see which row one is in.
  const named = (label: string) => say(texts.answers.named, { label, n: number });
  return (
    <div class="answer">
      <div>
        <label for={`${id}-about`}>{texts.answers.about}</label>
        <textarea
          id={`${id}-about`}
          aria-label={named(texts.answers.about)}
          rows={2}
          placeholder={texts.answers.aboutHint}
          value={description}
          onInput={({ currentTarget }) => onChange({ description: currentTarget.value })}
        />
      </div>
      <div class="pair">
        <div>
          <label for={`${id}-name`}>{texts.answers.name}</label>
          <input
            id={`${id}-name`}
            aria-label={named(texts.answers.name)}
            type="text"
            class="field"
            autoComplete="off"
            spellcheck={false}
            placeholder="team_size"
            {...marks(fault)}
            value={name}
            onInput={({ currentTarget }) => onChange({ name: currentTarget.value })}
          />
        </div>
        <div>
          <label for={`${id}-type`}>{texts.answers.type}</label>
          <select
            id={`${id}-type`}
            aria-label={named(texts.answers.type)}
            onChange={({ currentTarget }) => onChange({ type: currentTarget.value })}
          >
            {!FIELD_TYPES.some((known) => known === type) && (
              <option value={type} selected>
                {type === "" ? texts.fields.none : type}
              </option>
            )}
            {FIELD_TYPES.map((known) => (
              <option key={known} value={known} selected={known === type}>
                {texts.answers.types[known]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <button type="button" class="link" aria-label={named(remove)} onClick={onRemove}>
        {remove}
      </button>
    </div>
  );
}

function toJson({ name, description, type, was }: ReturnField): Json {
  return { name, description, type, ...(was === undefined ? {} : { was }) };
}
