import * as v from "valibot";

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
