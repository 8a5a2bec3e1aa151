import { isJsonList } from "../../../src/pipeline/json.ts";
import type { Json } from "../../../src/pipeline/pipeline.ts";
import { type BuilderWords, useBuilderWords } from "../use-builder-words.ts";
import type { FieldProps } from "./block-form.tsx";
import { FieldFrame } from "./field-frame.tsx";
import { marks } from "./marks.ts";

/** A text, a number, a switch, a choice or a list of texts; empty means not set, and that is not saved. */
export function SimpleField(props: FieldProps) {
  switch (props.field.kind) {
    case "flag":
      return <Flag {...props} />;
    case "choice":
      return <Choice {...props} />;
    case "long-text":
    case "texts":
      return <Lines {...props} />;
    default:
      return <Line {...props} />;
  }
}

function Flag({ field: { key }, label, specs, faultAt, onChange }: FieldProps) {
  const value = specs[key];
  // What was never set stays unset rather than being saved as a no.
  const off = value === undefined ? undefined : false;
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={value === true}
        {...marks(faultAt())}
        onChange={({ currentTarget }) => onChange({ [key]: currentTarget.checked ? true : off })}
      />
      {label}
    </label>
  );
}

function Choice({ id, field, label, help, specs, faultAt, onChange }: FieldProps) {
  const { texts } = useBuilderWords();
  const { key, options = [], required } = field;
  const chosen = textOf(specs[key]);
  const all = chosen === "" || options.includes(chosen) ? options : [chosen, ...options];
  return (
    <FieldFrame id={id} label={label} help={help}>
      <select
        id={id}
        {...marks(faultAt(), help === undefined ? undefined : `${id}-help`)}
        onChange={({ currentTarget: { value } }) => onChange({ [key]: value === "" ? undefined : value })}
      >
        {(!required || chosen === "") && (
          <option value="" selected={chosen === ""}>
            {texts.fields.none}
          </option>
        )}
        {all.map((option) => (
          <option key={option} value={option} selected={option === chosen}>
            {modeName(option, texts)}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

function Lines({ id, field: { key, kind }, label, help: told, specs, faultAt, onChange }: FieldProps) {
  const { texts } = useBuilderWords();
  const value = specs[key];
  const several = kind === "texts";
  const help = told ?? (several ? texts.fields.texts : undefined);
  return (
    <FieldFrame id={id} label={label} help={help}>
      <textarea
        id={id}
        {...marks(faultAt(), help === undefined ? undefined : `${id}-help`)}
        rows={3}
        value={isJsonList(value) ? value.map(String).join("\n") : textOf(value)}
        onInput={({ currentTarget: { value: typed } }) =>
          onChange({ [key]: typed === "" ? undefined : several ? typed.split("\n") : typed })
        }
      />
    </FieldFrame>
  );
}

function Line({ id, field: { key, kind }, label, help, specs, faultAt, onChange }: FieldProps) {
  const isNumber = kind === "number" || kind === "whole-number";
  return (
    <FieldFrame id={id} label={label} help={help}>
      <input
        id={id}
        {...marks(faultAt(), help === undefined ? undefined : `${id}-help`)}
        type="text"
        autoComplete="off"
        inputMode={isNumber ? "decimal" : undefined}
        value={textOf(specs[key])}
        onInput={({ currentTarget: { value: typed } }) =>
          onChange({ [key]: typed === "" ? undefined : isNumber ? readNumber(typed) : typed })
        }
      />
    </FieldFrame>
  );
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** What is no number yet stays the text it is, and is said to be wrong; "1." and "1.0" stay as they are typed, too. */
function readNumber(typed: string): Json {
  const number = Number(typed);
  return typed.trim() !== "" && String(number) === typed ? number : typed;
}

function modeName(option: string, { fields }: BuilderWords): string {
  return option === "PROFESSIONAL" || option === "PERSONAL" ? fields.modes[option] : option;
}
