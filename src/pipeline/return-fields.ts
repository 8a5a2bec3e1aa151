import { isJsonList, isSpecs } from "./json.ts";
import type { Json, ReturnField } from "./pipeline.ts";

/** Types that the API's documents name for a field (https://github.com/sixtyfour-ai/skills, May 2026). */
export const FIELD_TYPES = ["str", "int", "float", "bool", "list[str]", "list[int]", "dict"] as const;

/** Reads `return_fields` in either form, the API's object or the list it is edited as; what is neither has no fields. */
export function returnFieldsOf(value: Json | undefined): ReturnField[] {
  if (isJsonList(value)) return value.filter(isSpecs).map(editedField);
  if (!isSpecs(value)) return [];
  return Object.entries(value).map(([name, was]) => ({ name, ...readField(was), was }));
}

/** Whether a list is the form in which the fields are edited; any other list is the block's own and stays as it is. */
export function isEditedList(value: Json | undefined): value is readonly Json[] {
  return isJsonList(value) && value.every(isEditedField);
}

function isEditedField(value: Json): boolean {
  if (!isSpecs(value)) return false;
  const texts = [value.name, value.description, value.type];
  const isKnown = (member: string) => ["name", "description", "type", "was"].includes(member);
  return texts.every((text) => typeof text === "string") && Object.keys(value).every(isKnown);
}

/** The API's object; of two fields of one name the later wins, which `faultsOf` does not let through. */
export function returnFieldsObject(fields: readonly ReturnField[]): Record<string, Json> {
  return Object.fromEntries(fields.map((field) => [field.name.trim(), fieldSpec(field)]));
}

function editedField({ name, description, type, was }: { readonly [member: string]: Json }): ReturnField {
  return {
    name: textOf(name),
    description: textOf(description),
    type: textOf(type),
    ...(was === undefined ? {} : { was }),
  };
}

function readField(was: Json): Pick<ReturnField, "description" | "type"> {
  if (isSpecs(was)) return { description: textOf(was.description), type: textOf(was.type) };
  return { description: "", type: textOf(was) };
}

function fieldSpec({ description, type, was }: ReturnField): Json {
  if (was !== undefined) {
    const before = readField(was);
    if (before.description === description && before.type === type) return was;
  }
  const { description: _, type: __, ...rest } = isSpecs(was) ? was : {};
  return { ...rest, description, ...(type === "" ? {} : { type }) };
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
