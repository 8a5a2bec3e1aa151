import { notice } from "../problems/notices.ts";
import type { Value } from "../protocol.ts";
import type { SixtyfourClient } from "../sixtyfour/client.ts";
import type { ApiFailure } from "../sixtyfour/failure.ts";
import { valueOrProblem } from "../sixtyfour/value-or-problem.ts";
import { kindsOf, knownKinds } from "./block-kinds.ts";
import { isSpecs } from "./json.ts";

/** Failures that an API without this endpoint may answer with; the key, the limit and the network are another matter. */
const WITHOUT_LIST: readonly ApiFailure["code"][] = [
  "not-found",
  "rejected",
  "not-allowed",
  "conflict",
  "service-down",
  "unreadable",
];

/** Which blocks can be offered: what Sixtyfour tells of, else what is known without it. */
export function listKinds(client: SixtyfourClient): Value<"pipeline.blocks"> {
  const answer = client.listBlocks();
  if (!answer.ok && WITHOUT_LIST.includes(answer.failure.code)) {
    return { blocks: knownKinds(), warnings: [notice("blocks-unlisted")] };
  }
  const listed = valueOrProblem(answer);
  if (listed.length === 0) return { blocks: knownKinds(), warnings: [notice("blocks-unlisted")] };
  const blocks = listed.map(({ block_name, specs_schema }) => ({
    name: block_name,
    schema: isSpecs(specs_schema) ? specs_schema : null,
  }));
  return { blocks: kindsOf(blocks), warnings: [] };
}
