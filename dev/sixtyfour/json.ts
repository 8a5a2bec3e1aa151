/** What JSON text can hold; typed so that request bodies are narrowed instead of cast. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;

/** A JSON object; members are optional by nature, so reading one may give `undefined`. */
export interface JsonObject {
  [member: string]: JsonValue;
}

/** Narrows to an object proper, since `typeof` says "object" of null and of lists as well. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Parses without throwing: `undefined` means that the text is no JSON. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
