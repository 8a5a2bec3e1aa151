import * as v from "valibot";
import { MergeSummarySchema } from "../../merge/summary.ts";
import { count, Facts, StoredProblem } from "../../stored.ts";

const Notice = v.object({ code: v.string(), message: v.string(), facts: v.exactOptional(Facts) });

/** What a run wrote and where. */
const ResultSchema = v.object({
  sheetId: v.number(),
  sheetName: v.string(),
  rows: count,
  columns: count,
  /** Of a tab of its own, to tell whether somebody edited it since. */
  fingerprint: v.exactOptional(v.string()),
});

/** How a finished run is told about. */
export const OutcomeSchema = v.object({
  /** Null once what it wrote was removed again. */
  result: v.nullable(ResultSchema),
  emptyRows: count,
  notices: v.array(Notice),
  /** Present when results were merged into a tab. */
  merge: v.exactOptional(MergeSummarySchema),
});
export type Outcome = v.InferOutput<typeof OutcomeSchema>;

/**
 * How far the merging of complete results is. From the first cell on it must come to its end: a tab that holds half of them
 * would later be taken for edited. Then the outcome is stored before the staged results go, since it is made of them.
 */
export const VerdictSchema = v.variant("kind", [
  v.object({ kind: v.literal("merging") }),
  v.object({ kind: v.literal("merged"), outcome: OutcomeSchema }),
  v.object({ kind: v.literal("refused"), problem: StoredProblem }),
]);
export type Verdict = v.InferOutput<typeof VerdictSchema>;
