import { isJsonList, isSpecs } from "./json.ts";
import type { FormField, Json, Specs } from "./pipeline.ts";

/** Members of which several lines are usual; a schema cannot say so. */
const LONG = /prompt|instruction|message|template|query|description|criteria/i;

/** A reference that leads to itself must end somewhere. */
const MOST_HOPS = 10;

/**
 * Makes a form of the JSON Schema of a block's specs, never none: what has no better way is asked for as JSON, and where
 * the schema names no members, all of the specs is, under the key "".
 */
export function formOfSchema(schema: Json): FormField[] {
  const whole = resolve(schema, schema);
  const members = isSpecs(whole) ? whole.properties : undefined;
  if (!isSpecs(whole) || !isSpecs(members)) return [{ key: "", kind: "json", required: false }];
  const required = isJsonList(whole.required) ? whole.required : [];
  return Object.entries(members).map(([key, member]) => ({
    key,
    required: required.includes(key),
    ...fieldOf(key, resolve(member, schema)),
    ...labelOf(member),
  }));
}

/** The members that a schema names; null when it names none, and then nothing can be said of them. */
export function memberNames(schema: Json): string[] | null {
  const whole = resolve(schema, schema);
  return isSpecs(whole) && isSpecs(whole.properties) ? Object.keys(whole.properties) : null;
}

function fieldOf(key: string, schema: Json): Pick<FormField, "kind" | "options"> {
  if (!isSpecs(schema)) return { kind: "json" };
  const options = schema.const === undefined ? schema.enum : [schema.const];
  if (isJsonList(options)) {
    const texts = options.filter((option) => typeof option === "string");
    return texts.length === options.length ? { kind: "choice", options: texts } : { kind: "json" };
  }
  switch (typeOf(schema)) {
    case "string":
      return { kind: LONG.test(key) ? "long-text" : "text" };
    case "number":
      return { kind: "number" };
    case "integer":
      return { kind: "whole-number" };
    case "boolean":
      return { kind: "flag" };
    case "array":
      return { kind: isSpecs(schema.items) && typeOf(schema.items) === "string" ? "texts" : "json" };
    case "object":
      return { kind: key === "return_fields" ? "return-fields" : "json" };
    default:
      return { kind: "json" };
  }
}

/** The one type there is beside null; empty when there are several, or none. */
function typeOf({ type }: Specs): string {
  const types = (isJsonList(type) ? type : [type]).filter((one) => one !== "null");
  const [only] = types;
  return types.length === 1 && typeof only === "string" ? only : "";
}

/** Follows `$ref` within the schema, and takes the one alternative that is not null. */
function resolve(schema: Json | undefined, root: Json, hops = 0): Json {
  if (!isSpecs(schema) || hops > MOST_HOPS) return null;
  if (typeof schema.$ref === "string") return resolve(lookUp(schema.$ref, root), root, hops + 1);
  const alternatives = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (!isJsonList(alternatives)) return schema;
  const [only, ...more] = alternatives.filter((one) => !isSpecs(one) || one.type !== "null");
  return only === undefined || more.length > 0 ? {} : resolve(only, root, hops + 1);
}

function lookUp(reference: string, root: Json): Json {
  if (!reference.startsWith("#/")) return null;
  return reference
    .slice(2)
    .split("/")
    .map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~"))
    .reduce<Json>((at, part) => (isSpecs(at) ? (at[part] ?? null) : null), root);
}

function labelOf(member: Json): Pick<FormField, "label" | "help" | "default"> {
  if (!isSpecs(member)) return {};
  const { title, description, default: unset } = member;
  const isShort = typeof unset === "string" || typeof unset === "number" || typeof unset === "boolean";
  return {
    ...(typeof title === "string" && title !== "" ? { label: title } : {}),
    ...(typeof description === "string" && description !== "" ? { help: description } : {}),
    ...(isShort && unset !== "" ? { default: unset } : {}),
  };
}
