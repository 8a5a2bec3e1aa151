import * as v from "valibot";
import { parseJson } from "../encoding/parse-json.ts";
import { utf8Length } from "../encoding/utf8-length.ts";
import { RememberedFields, RememberedSkip } from "../plan/remembered.ts";
import type { FileRecords } from "../ports.ts";
import type { RememberedChoices } from "../protocol.ts";

const PREFIX = "choices:";

/** Workflows whose choices are kept; with 4 KB each and the runs beside them, the 500 KB of a file are not reached. */
const KEPT = 20;
const MOST_BYTES = 4_000;

/** The workflow is told by the key alone, so that the two cannot disagree. */
const ChoicesSchema = v.object({
  fields: RememberedFields,
  skip: RememberedSkip,
  columns: v.array(v.string()),
  output: v.picklist(["new-tab", "own-rows"]),
  usedAt: v.pipe(v.string(), v.isoTimestamp()),
});

/** What was chosen at the last start of each workflow, most recently used first; what cannot be read is not there. */
export function readChoices(records: FileRecords): RememberedChoices[] {
  return Object.entries(records.all())
    .flatMap(([key, text]) => {
      if (!key.startsWith(PREFIX)) return [];
      const parsed = v.safeParse(ChoicesSchema, parseJson(text));
      return parsed.success ? [{ workflowId: key.slice(PREFIX.length), ...parsed.output }] : [];
    })
    .sort((a, b) => (a.usedAt < b.usedAt ? 1 : -1));
}

/**
 * Keeps choices for all editors of the file, in place of the workflow's earlier ones. Those too long for their share of
 * the store are not kept, and neither are the earlier ones: half of a mapping, or an old one, would be taken for this one.
 */
export function rememberChoices(records: FileRecords, { workflowId, ...choices }: RememberedChoices): void {
  const key = PREFIX + workflowId;
  const text = JSON.stringify(choices);
  for (const old of othersByAge(records, key).slice(KEPT - 1)) records.remove(old);
  if (utf8Length(text) <= MOST_BYTES) records.put(key, text);
  else records.remove(key);
}

/** Newest first; those that cannot be read count as oldest, or they would stay for ever. */
function othersByAge(records: FileRecords, key: string): string[] {
  const readable = readChoices(records).map(({ workflowId }) => PREFIX + workflowId);
  const unreadable = Object.keys(records.all()).filter(
    (other) => other.startsWith(PREFIX) && !readable.includes(other),
  );
  return [...readable, ...unreadable].filter((other) => other !== key);
}
