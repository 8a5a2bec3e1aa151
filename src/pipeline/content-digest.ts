import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { utf16Bytes } from "../encoding/utf16-bytes.ts";
import type { WorkflowDetail } from "../sixtyfour/answers.ts";
import { readDefinition, writeDefinition } from "./definition.ts";
import type { Pipeline } from "./pipeline.ts";

/** Half of SHA-256: enough to tell a changed workflow from an unchanged one. */
const BYTES = 16;

/** Tells pipelines apart by what would be saved of them, whatever the ids of their blocks. */
export function contentDigest(pipeline: Pipeline): string {
  const { blocks } = writeDefinition(pipeline, () => "");
  const chain = blocks.map(({ block_id: _, block_type: __, ...block }) => block);
  const text = inOneOrder([pipeline.name.trim(), pipeline.description.trim(), chain]);
  return bytesToHex(sha256(utf16Bytes(text)).subarray(0, BYTES));
}

/** The same of a workflow as it is now; null when it is none that the builder could have saved. */
export function workflowDigest(workflow: WorkflowDetail): string | null {
  const read = readDefinition(workflow);
  return read.kind === "pipeline" ? contentDigest(read.pipeline) : null;
}

/** Servers and schemas may hand back the members of an object in another order. */
export function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
