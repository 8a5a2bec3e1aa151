import * as v from "valibot";
import { parseJson } from "./encoding/parse-json.ts";

/**
 * Reads a kind of record, each text once an execution: records are read again before every step, and hardly any has
 * changed since. What is read is shared, so it must not be changed. Undefined for what does not fit the schema.
 */
export function recordReader<S extends v.GenericSchema>(
  schema: S,
): (text: string) => v.InferOutput<S> | undefined {
  const known = new Map<string, v.InferOutput<S> | undefined>();
  return (text) => {
    if (!known.has(text)) {
      const parsed = v.safeParse(schema, parseJson(text));
      known.set(text, parsed.success ? parsed.output : undefined);
    }
    return known.get(text);
  };
}
