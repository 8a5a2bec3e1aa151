import type { FormField } from "../../../src/pipeline/pipeline.ts";
import type { Words } from "../../language/words.ts";
import { blockTitle } from "../../readable-names.ts";
import type { BuilderWords } from "../use-builder-words.ts";

/** What a field is called: in the schema's words, else in ours, else by the words in its name. */
export function fieldLabel({ key, kind, label }: FormField, { fields }: BuilderWords): string {
  if (label !== undefined) return label;
  if (key === "") return fields.json;
  if (kind === "notebook") return fields.notebook;
  if (key === "columns" && kind === "columns") return fields.columns;
  return key === "mode" ||
    key === "return_fields" ||
    key === "company_field" ||
    key === "people_focus_prompt" ||
    key === "filters"
    ? fields[key]
    : blockTitle(key);
}

/** What else is to be known about a field: what it is for, and what is taken where nothing is set. */
export function fieldHelp(
  field: FormField,
  { texts, say }: Words & { texts: BuilderWords },
): string | undefined {
  const { default: unset } = field;
  const value = unset === true ? texts.fields.yes : unset === false ? texts.fields.no : unset;
  const taken = value === undefined ? undefined : say(texts.fields.taken, { value: String(value) });
  const parts = [purposeOf(field, texts), taken].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" ");
}

function purposeOf({ key, kind, help }: FormField, { fields }: BuilderWords): string | undefined {
  if (help !== undefined) return help;
  if (kind === "return-fields") return fields.return_fieldsHelp;
  if (key === "people_focus_prompt") return fields.people_focus_promptHelp;
  return undefined;
}
