import type { RowFate, SkipRules } from "../protocol.ts";
import { rowKey } from "./row-key.ts";
import type { SentKeys } from "./sent-keys.ts";

export type PlannedRecord = Readonly<Record<string, string>>;

/** One selected row on its way through the rules. */
export interface Candidate {
  row: number;
  record: PlannedRecord;
  hidden: boolean;
  /** Nobody asked whether it is hidden, so it must not be sent now. */
  unchecked: boolean;
  /** Whether the column named by `whenFilled` holds something. */
  filled: boolean;
}

export interface FateRules {
  skip: SkipRules;
  requiredFields: string[];
  sentKeys: SentKeys;
  limit: number;
}

export interface JudgedRow extends Candidate {
  key: string;
  fate: RowFate;
}

/**
 * Gives every selected row exactly one fate: the first rule that takes it, so that the counts add up. A row sent before
 * is not also the duplicate of another, and hidden rows never make a visible one a duplicate.
 */
export function judgeRows(candidates: Candidate[], rules: FateRules): JudgedRow[] {
  const taken = new Set<string>();
  let toSend = 0;
  return candidates.map((candidate) => {
    const key = rowKey(candidate.record);
    const fate =
      ownFault(candidate, rules) ??
      repetition(key, taken, rules) ??
      (candidate.unchecked || toSend >= rules.limit ? "overLimit" : "toSend");
    if (fate === "toSend") toSend++;
    if (fate === "toSend" || fate === "overLimit") taken.add(key);
    return { ...candidate, key, fate };
  });
}

/** What keeps a row back whatever the others are. */
function ownFault(
  { record, hidden, filled }: Candidate,
  { skip, requiredFields }: FateRules,
): RowFate | null {
  if (skip.blank && isBlank(record)) return "blank";
  if (skip.hidden && hidden) return "hidden";
  if (filled) return "filled";
  return requiredFields.some((name) => (record[name] ?? "") === "") ? "missingField" : null;
}

/** Rows on their way are never sent again, even by someone who wants finished ones sent once more. */
function repetition(key: string, taken: ReadonlySet<string>, { skip, sentKeys }: FateRules): RowFate | null {
  if (sentKeys.inFlight.has(key) || (skip.alreadySent && sentKeys.sent.has(key))) return "alreadySent";
  return skip.duplicate && taken.has(key) ? "duplicate" : null;
}

/** Whether nothing of the row would be sent. */
export function isBlank(record: PlannedRecord): boolean {
  return Object.values(record).every((value) => value === "");
}
