import * as v from "valibot";

/** A column as it is kept, by header, since columns move; by its number where there is none. */
export const RememberedColumn = v.object({
  header: v.string(),
  column: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** A mapping as it is kept: which column fills which field. */
export const RememberedFields = v.array(v.object({ ...RememberedColumn.entries, name: v.string() }));

/** Skip rules as they are kept. A rule that is not named here is dropped, and the compiler does not notice. */
export const RememberedSkip = v.object({
  hidden: v.boolean(),
  blank: v.boolean(),
  duplicate: v.boolean(),
  alreadySent: v.boolean(),
  whenFilled: v.exactOptional(RememberedColumn),
});
