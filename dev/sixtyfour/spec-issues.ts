import { isJsonObject, type JsonObject, type JsonValue } from "./json.ts";
import type { Issue } from "./problems.ts";

/**
 * Holds specs against the JSON Schema of their block, as far as these schemas go: types, required members, choices, and
 * lists. Members that the schema does not name pass, and so does null for one that may be left out.
 */
export function specIssues(value: JsonValue, schema: JsonObject, loc: Issue["loc"]): Issue[] {
  return check(value, schema, schema, loc);
}

function check(value: JsonValue, given: JsonObject, root: JsonObject, loc: Issue["loc"]): Issue[] {
  const schema = resolve(given, root);
  if (Array.isArray(schema.anyOf)) {
    const failures = schema.anyOf.filter(isJsonObject).map((one) => check(value, one, root, loc));
    return failures.some((issues) => issues.length === 0) ? [] : (failures[0] ?? []);
  }
  if (typeof schema.type === "string" && !isOfType(value, schema.type)) {
    return [{ loc, msg: `Input should be a valid ${schema.type}`, type: `${schema.type}_type` }];
  }
  if (Array.isArray(schema.enum) && !schema.enum.some((option) => option === value)) {
    return [{ loc, msg: `Input should be one of ${schema.enum.join(", ")}`, type: "enum" }];
  }
  const { items } = schema;
  if (Array.isArray(value) && isJsonObject(items)) {
    return value.flatMap((item, index) => check(item, items, root, [...loc, index]));
  }
  return isJsonObject(value) ? memberIssues(value, schema, root, loc) : [];
}

function memberIssues(value: JsonObject, schema: JsonObject, root: JsonObject, loc: Issue["loc"]): Issue[] {
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(isJsonObject(schema.properties) ? schema.properties : {}).flatMap(
    ([name, member]) => {
      const given = Object.hasOwn(value, name) ? value[name] : undefined;
      const isRequired = required.includes(name);
      if (given === undefined) {
        return isRequired ? [{ loc: [...loc, name], msg: "Field required", type: "missing" }] : [];
      }
      if ((given === null && !isRequired) || !isJsonObject(member)) return [];
      return check(given, member, root, [...loc, name]);
    },
  );
}

function resolve(schema: JsonObject, root: JsonObject): JsonObject {
  const name = typeof schema.$ref === "string" ? schema.$ref.replace("#/$defs/", "") : undefined;
  const definitions = root.$defs;
  const target = name !== undefined && isJsonObject(definitions) ? definitions[name] : undefined;
  return isJsonObject(target) ? target : schema;
}

function isOfType(value: JsonValue, type: string): boolean {
  switch (type) {
    case "object":
      return isJsonObject(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    case "null":
      return value === null;
    default:
      return typeof value === type;
  }
}
