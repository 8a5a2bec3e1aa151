import { isSpecs } from "../../../src/pipeline/json.ts";
import type { Json, Specs } from "../../../src/pipeline/pipeline.ts";
import { unfinishedJson, unfinishedText } from "../../../src/pipeline/unfinished-json.ts";
import type { FieldProps } from "./block-form.tsx";
import { FieldFrame } from "./field-frame.tsx";
import { marks } from "./marks.ts";

/** Whatever has no better form, as JSON; under the key "" it stands for all of the specs. */
export function JsonField({ id, field, label, help, specs, faultAt, onChange }: FieldProps) {
  const { key } = field;
  const value = key === "" ? (specs[""] ?? specs) : specs[key];
  const shown = unfinishedText(value) ?? (value === undefined ? "" : JSON.stringify(value, null, 1));
  return (
    <FieldFrame id={id} label={label} help={help}>
      <textarea
        id={id}
        rows={5}
        spellcheck={false}
        {...marks(faultAt(), help === undefined ? undefined : `${id}-help`)}
        defaultValue={shown}
        onInput={({ currentTarget }) => onChange(changeOf(key, currentTarget.value, specs))}
      />
    </FieldFrame>
  );
}

function changeOf(key: string, typed: string, specs: Specs): Record<string, Json | undefined> {
  const parsed = parse(typed);
  const isEmpty = typed.trim() === "";
  if (key !== "") return { [key]: isEmpty ? undefined : (parsed ?? unfinishedJson(typed)) };
  if (!isEmpty && !isSpecs(parsed)) return { "": unfinishedJson(typed) };
  const none = Object.fromEntries(Object.keys(specs).map((member) => [member, undefined]));
  return isSpecs(parsed) ? { ...none, ...parsed } : none;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
