import { isJsonList } from "../../../src/pipeline/json.ts";
import type { Json } from "../../../src/pipeline/pipeline.ts";
import { readNumber } from "../model/read-number.ts";
import { type BuilderWords, useBuilderWords } from "../use-builder-words.ts";
import type { FieldProps } from "./block-form.tsx";
import { FieldFrame } from "./field-frame.tsx";
import { marks } from "./marks.ts";

/** A text, a number, a switch, a choice or a list of texts; empty means not set, and that is not saved. */
export function SimpleField(props: FieldProps) {
  switch (props.field.kind) {
    case "switch":
      return <Switch {...props} />;
    case "flag":
      return <Flag {...props} />;
    case "number":
    case "whole-number":
      return <NumberLine {...props} />;
    case "choice":
      return <Choice {...props} />;
    case "long-text":
    case "texts":
      return <Lines {...props} />;
    default:
      return <Line {...props} />;
  }
}

function Switch({ field: { key }, label, specs, faultAt, onChange }: FieldProps) {
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

/** What nobody set is left to Sixtyfour, which is neither a yes nor a no. */
function Flag({ id, field: { key }, label, help, specs, faultAt, onChange }: FieldProps) {
  const { texts } = useBuilderWords();
  const value = specs[key];
  return (
    <FieldFrame id={id} label={label} help={help}>
      <select
        id={id}
        {...marks(faultAt(), help === undefined ? undefined : `${id}-help`)}
        onChange={({ currentTarget: { value: chosen } }) =>
          onChange({ [key]: chosen === "" ? undefined : chosen === "true" })
        }
      >
        <option value="" selected={typeof value !== "boolean"}>
          {texts.fields.none}
        </option>
        <option value="true" selected={value === true}>
          {texts.fields.yes}
        </option>
        <option value="false" selected={value === false}>
          {texts.fields.no}
        </option>
      </select>
    </FieldFrame>
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

function Line({ id, field: { key }, label, help, specs, faultAt, onChange }: FieldProps) {
  return (
    <FieldFrame id={id} label={label} help={help}>
      <input
        id={id}
        {...marks(faultAt(), help === undefined ? undefined : `${id}-help`)}
        type="text"
        autoComplete="off"
        value={textOf(specs[key])}
        onInput={({ currentTarget: { value: typed } }) =>
          onChange({ [key]: typed === "" ? undefined : typed })
        }
      />
    </FieldFrame>
  );
}

/** While it is typed it stays as it is typed, since "1." is on its way to "1.5"; then it is shown as it is taken. */
function NumberLine({ id, field: { key }, label, help, specs, faultAt, onChange }: FieldProps) {
  return (
    <FieldFrame id={id} label={label} help={help}>
      <input
        id={id}
        {...marks(faultAt(), help === undefined ? undefined : `${id}-help`)}
        type="text"
        autoComplete="off"
        inputMode="decimal"
        defaultValue={textOf(specs[key])}
        onInput={({ currentTarget: { value: typed } }) =>
          onChange({ [key]: typed.trim() === "" ? undefined : readNumber(typed) })
        }
        onBlur={({ currentTarget }) => {
          currentTarget.value = textOf(specs[key]);
        }}
      />
    </FieldFrame>
  );
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function modeName(option: string, { fields }: BuilderWords): string {
  return option === "PROFESSIONAL" || option === "PERSONAL" ? fields.modes[option] : option;
}
