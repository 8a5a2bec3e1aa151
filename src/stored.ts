import * as v from "valibot";
import { parseJson } from "./encoding/parse-json.ts";

/** Parts that the schemas of stored state share. */

export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Milliseconds since the epoch, within what a Date can hold, since views make one of it. */
export const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8_640_000_000_000_000));

/** Figures and names for a message. */
export const Facts = v.record(v.string(), v.union([v.string(), v.number()]));

const Cause = v.object({ code: v.string(), facts: Facts });
export type StoredCause = v.InferOutput<typeof Cause>;

/** A problem as it is kept: put into words only when it is shown. `cause` is what its message quotes as the reason. */
export const StoredProblem = v.object({ ...Cause.entries, cause: v.exactOptional(Cause) });
export type StoredProblem = v.InferOutput<typeof StoredProblem>;

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
