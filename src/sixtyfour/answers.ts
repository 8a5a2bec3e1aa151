import * as v from "valibot";
import { isSpecs } from "../pipeline/json.ts";
import type { Specs } from "../pipeline/pipeline.ts";

/**
 * What the API is relied on to answer, after its OpenAPI description of May 2026
 * (https://api.sixtyfour.ai/openapi.json). Only members that are used are named; unknown ones pass.
 */

const optionalText = v.nullish(v.string(), null);
const optionalCount = v.nullish(v.number(), null);

const Workflow = v.object({ id: v.string(), name: v.string(), description: optionalText });

/** For what only sorts and adorns: a workflow must not be unreadable for it. */
const niceToHave = v.fallback(optionalText, null);

/** With whatever else there is, since the builder saves blocks back as they were. */
const Block = v.looseObject({
  block_id: optionalText,
  block_name: v.string(),
  block_type: niceToHave,
  sequence_number: v.number(),
  // A record would drop members with names such as `constructor`, and they are saved back.
  specs: v.nullish(v.custom<Specs>(isSpecs), null),
});

const Edge = v.object({
  from_block_id: v.string(),
  to_block_id: v.string(),
  /** Reserved by the API. */
  condition: v.nullish(v.unknown(), null),
});

export const WorkflowList = v.array(
  v.object({ ...Workflow.entries, updated_at: niceToHave, last_run_date: niceToHave }),
);

export const WorkflowDetail = v.object({
  ...Workflow.entries,
  created_at: niceToHave,
  updated_at: niceToHave,
  last_run_date: niceToHave,
  workflow_definition: v.nullish(
    v.object({ blocks: v.array(Block), edges: v.nullish(v.array(Edge), null) }),
    null,
  ),
});

/** All blocks that workflows can be made of; a schema is whatever came, and judged where forms are made of it. */
export const BlockList = v.array(
  v.object({ block_name: v.string(), specs_schema: v.nullish(v.unknown(), null) }),
);

/** The answer to a start; `already_started` when its key was known. */
export const StartedJob = v.object({
  job_id: v.pipe(v.string(), v.nonEmpty()),
  already_started: v.nullish(v.boolean(), null),
});

/** The answer to a cancel. */
export const CancelledJob = v.object({ job_id: v.string() });

/** `limit` is at most 500 and there is no paging, so only recent runs can be found. */
export const RunList = v.array(
  v.object({ job_id: v.string(), queued_at: optionalText, created_at: optionalText }),
);

const BlockStatus = v.object({
  block_name: v.string(),
  sequence_number: optionalCount,
  status: v.string(),
  progress_percentage: v.nullish(v.number(), 0),
  processed_count: optionalCount,
  total_count: optionalCount,
  estimated_total_count: optionalCount,
  current_step: optionalText,
  error_message: optionalText,
});

export const LiveStatus = v.object({
  overall_status: v.string(),
  overall_progress_percentage: optionalCount,
  current_block: optionalText,
  estimation_blocked_by: optionalText,
  blocks: v.nullish(v.array(BlockStatus), null),
});

export const DownloadLinks = v.array(
  v.object({
    filename: v.string(),
    row_count: optionalCount,
    block_number: optionalCount,
    file_size: optionalCount,
    message: optionalText,
    download_url: optionalText,
    results: v.nullish(v.array(v.record(v.string(), v.unknown())), null),
  }),
);

export type WorkflowList = v.InferOutput<typeof WorkflowList>;
export type WorkflowDetail = v.InferOutput<typeof WorkflowDetail>;
export type Block = v.InferOutput<typeof Block>;
export type Edge = v.InferOutput<typeof Edge>;
export type LiveStatus = v.InferOutput<typeof LiveStatus>;
export type RunList = v.InferOutput<typeof RunList>;
export type DownloadLinks = v.InferOutput<typeof DownloadLinks>;
