import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import type { EndpointName } from "../routes.ts";
import type { StatusFault } from "./misbehaviour.ts";

/** What a rewrite may look up: the rows of a result file, by block number. */
export type InlineRows = (blockNumber: number) => JsonObject[];

/** Changes a good answer into another one that the API may give, too. */
export interface Rewrite {
  only: readonly EndpointName[];
  rewrite: (answer: JsonValue, rows: InlineRows) => JsonValue;
}

const STATUS_ENDPOINTS = ["liveStatus", "listRuns"] as const;

function eachItem(answer: JsonValue, change: (item: JsonObject) => JsonObject): JsonValue {
  return Array.isArray(answer) ? answer.map((item) => (isJsonObject(item) ? change(item) : item)) : answer;
}

function upperCase(item: JsonObject): JsonObject {
  const upper = (name: string) =>
    typeof item[name] === "string" ? { [name]: item[name].toUpperCase() } : {};
  const blocks = Array.isArray(item.blocks) ? { blocks: eachItem(item.blocks, upperCase) } : {};
  return { ...item, ...upper("overall_status"), ...upper("status"), ...blocks };
}

/** Makes `live_status` and the list of runs show a status word; with a message, the failure that goes with it. */
export function statusRewrite({ runStatus, message }: StatusFault): Rewrite {
  const failBlock = (block: JsonObject): JsonObject =>
    block.status === "running" || block.status === "pending"
      ? { ...block, status: "failed", error_message: message ?? null }
      : block;
  const change = (item: JsonObject): JsonObject => {
    const word = "overall_status" in item ? { overall_status: runStatus } : { status: runStatus };
    if (message === undefined) return { ...item, ...word };
    if ("overall_status" in item) return { ...item, ...word, blocks: eachItem(item.blocks ?? [], failBlock) };
    return { ...item, ...word, error_message: message, status_reason: "A block failed" };
  };
  return {
    only: STATUS_ENDPOINTS,
    rewrite: (answer) => (isJsonObject(answer) ? change(answer) : eachItem(answer, change)),
  };
}

/** Answers that are valid and still surprise a client, by name. */
export const REWRITES = {
  "upper-case-status": {
    only: STATUS_ENDPOINTS,
    rewrite: (answer) => (isJsonObject(answer) ? upperCase(answer) : eachItem(answer, upperCase)),
  },
  "null-download-url": {
    only: ["downloadLinks"],
    rewrite: (answer) =>
      eachItem(answer, (item) => ({ ...item, download_url: null, message: "Signing failed" })),
  },
  "inline-results": {
    only: ["downloadLinks"],
    rewrite: (answer, rows) =>
      eachItem(answer, (item) => ({ ...item, download_url: null, results: rows(Number(item.block_number)) })),
  },
  "no-files": { only: ["downloadLinks"], rewrite: () => [] },
} satisfies Record<string, Rewrite>;

/** Name of a rewrite. */
export type RewriteName = keyof typeof REWRITES;
