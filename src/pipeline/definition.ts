import * as v from "valibot";
import type { NoticeCode } from "../problems/notices.ts";
import type { Block, WorkflowDetail } from "../sixtyfour/answers.ts";
import { declaredInputs, declaredRowType, webhookSpecs } from "./input-schema.ts";
import { isSpecs } from "./json.ts";
import { type OrderedBlock, orderBlocks } from "./order-blocks.ts";
import type { Pipeline, PipelineBlock, Specs } from "./pipeline.ts";
import { PipelineSchema } from "./pipeline-schema.ts";
import { isEditedList, returnFieldsObject, returnFieldsOf } from "./return-fields.ts";
import { specsOf } from "./specs-of.ts";

/** A workflow as the builder sees it: one it can change, or why it only shows it. */
export type ReadDefinition =
  | { kind: "pipeline"; pipeline: Pipeline }
  | {
      kind: "read-only";
      reason: Extract<NoticeCode, "pipeline-not-webhook" | "pipeline-branches" | "pipeline-too-large">;
    };

/** `workflow_definition` as it is sent. */
export interface Definition {
  blocks: Specs[];
  edges: Specs[];
}

/** Reads a chain of blocks that starts with a webhook; every other shape stays as it is. */
export function readDefinition(workflow: WorkflowDetail): ReadDefinition {
  const ordered = orderBlocks(workflow);
  const [source, ...later] = ordered.map(({ block }) => block);
  const starts = ordered.filter(({ after }) => after.length === 0);
  if (!source || starts.every(({ block }) => block.block_name !== "webhook")) {
    return { kind: "read-only", reason: "pipeline-not-webhook" };
  }
  if (!isChain(ordered, workflow)) return { kind: "read-only", reason: "pipeline-branches" };
  const pipeline = pipelineOf(workflow, source, later);
  return v.is(PipelineSchema, pipeline)
    ? { kind: "pipeline", pipeline }
    : { kind: "read-only", reason: "pipeline-too-large" };
}

/** A condition on an edge is reserved by the API: whatever it comes to mean, it is no simple chain any more. */
function isChain(ordered: readonly OrderedBlock[], { workflow_definition: graph }: WorkflowDetail): boolean {
  const edges = graph?.edges ?? [];
  const ids = new Set(ordered.map(({ block }) => block.block_id));
  return (
    edges.length === ordered.length - 1 &&
    ids.size === ordered.length &&
    !ids.has(null) &&
    edges.every(({ condition }) => condition === null) &&
    ordered.every(({ after }, index) =>
      index === 0 ? after.length === 0 : after.length === 1 && after[0] === index - 1,
    )
  );
}

function pipelineOf(workflow: WorkflowDetail, source: Block, later: readonly Block[]): Pipeline {
  const specs = specsOf(source);
  const blocks = later.map((block) => ({ ...keptOf(block), name: block.block_name, specs: specsOf(block) }));
  return {
    workflowId: workflow.id,
    ...(workflow.updated_at === null ? {} : { updatedAt: workflow.updated_at }),
    name: workflow.name,
    description: workflow.description ?? "",
    rowType: declaredRowType(specs, blocks),
    inputs: declaredInputs(specs).map((input) => ({ ...input, header: input.name, column: 0 })),
    blocks,
    source: { ...keptOf(source), specs },
  };
}

function keptOf(block: Block): Pick<PipelineBlock, "id" | "type" | "more"> {
  const { block_id, block_type, block_name: _, sequence_number: __, specs: ___, ...more } = block;
  return {
    id: block_id ?? "",
    ...(block_type === null ? {} : { type: block_type }),
    ...(isSpecs(more) && Object.keys(more).length > 0 ? { more } : {}),
  };
}

/** Writes a pipeline without faults as the API wants it; an id that is no UUID, which the API would replace, gets one. */
export function writeDefinition(pipeline: Pipeline, makeId: () => string): Definition {
  const source = pipeline.source ?? { id: "", type: "webhook" };
  const chain = [
    { ...source, name: "webhook", specs: webhookSpecs(pipeline) },
    ...pipeline.blocks.map((block) => ({ ...block, specs: finishedSpecs(block.specs) })),
  ].map((block) => ({ ...block, id: isUuid(block.id) ? block.id : makeId() }));
  return {
    blocks: chain.map(({ id, name, specs, type = name, more = {} }, index) => ({
      ...more,
      block_id: id,
      sequence_number: index + 1,
      block_type: type,
      block_name: name,
      specs,
    })),
    edges: chain.slice(1).map(({ id }, index) => ({
      from_block_id: chain[index]?.id ?? "",
      to_block_id: id,
      condition: null,
    })),
  };
}

function finishedSpecs(specs: Specs): Specs {
  return isEditedList(specs.return_fields)
    ? { ...specs, return_fields: returnFieldsObject(returnFieldsOf(specs.return_fields)) }
    : specs;
}

/** The form of ids that the API keeps as they are. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}
