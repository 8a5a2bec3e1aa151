import { fc, test } from "@fast-check/vitest";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { MOST_BLOCKS } from "../../src/pipeline/bounds.ts";
import { faultsOf } from "../../src/pipeline/check-pipeline.ts";
import { readDefinition, writeDefinition } from "../../src/pipeline/definition.ts";
import type { Pipeline, Specs } from "../../src/pipeline/pipeline.ts";
import { type Block, WorkflowDetail } from "../../src/sixtyfour/answers.ts";
import { aPipeline, aPipelineBlock } from "../builders/pipeline.ts";
import { aBlock, aWorkflowDetail, edge } from "../builders/workflow-detail.ts";
import { anyPipeline, blockId, KINDS } from "./arbitrary-pipeline.ts";

function reasonOf(definition: Parameters<typeof aWorkflowDetail>[0]): string {
  const read = readDefinition(aWorkflowDetail(definition));
  return read.kind === "read-only" ? read.reason : read.kind;
}

/** The workflow as the API would hand it back. */
function stored(pipeline: Pipeline, definition: object): WorkflowDetail {
  const { name, description, workflowId = "wf-1", updatedAt = null } = pipeline;
  const answer = {
    id: workflowId,
    name,
    description,
    updated_at: updatedAt,
    workflow_definition: definition,
  };
  return v.parse(WorkflowDetail, JSON.parse(JSON.stringify(answer)));
}

function pipelineOf(workflow: WorkflowDetail): Pipeline {
  const read = readDefinition(workflow);
  if (read.kind !== "pipeline") throw new Error(`Read-only: ${read.reason}`);
  return read.pipeline;
}

const rewritten = (workflow: WorkflowDetail) => writeDefinition(pipelineOf(workflow), () => blockId(999));
const hook = aBlock("b1", "webhook", 1, { dataframe_type: "LEAD" });

describe("readDefinition leaves alone", () => {
  it.each<[string, Parameters<typeof aWorkflowDetail>[0], string]>([
    ["a workflow without blocks", { blocks: [], edges: [] }, "pipeline-not-webhook"],
    [
      "one that starts with a file",
      { blocks: [aBlock("b1", "read_csv", 1)], edges: [] },
      "pipeline-not-webhook",
    ],
    [
      "one with branches",
      {
        blocks: [hook, aBlock("b2", "filter", 2), aBlock("b3", "filter", 3)],
        edges: [edge("b1", "b2"), edge("b1", "b3")],
      },
      "pipeline-branches",
    ],
    [
      "one with branches that meet again",
      {
        blocks: [hook, aBlock("b2", "filter", 2), aBlock("b3", "filter", 3)],
        edges: [edge("b1", "b2"), edge("b1", "b3"), edge("b2", "b3")],
      },
      "pipeline-branches",
    ],
    ["one with two starts", { blocks: [hook, aBlock("b2", "search", 2)], edges: [] }, "pipeline-branches"],
    [
      "one in a circle",
      { blocks: [hook, aBlock("b2", "filter", 2)], edges: [edge("b1", "b2"), edge("b2", "b1")] },
      "pipeline-not-webhook",
    ],
    [
      "one with a condition on its way",
      { blocks: [hook, aBlock("b2", "filter", 2)], edges: [{ ...edge("b1", "b2"), condition: "x > 1" }] },
      "pipeline-branches",
    ],
    [
      "one whose blocks have no ids",
      { blocks: [hook, { ...aBlock("", "filter", 2), block_id: null }], edges: [edge("b1", "b2")] },
      "pipeline-branches",
    ],
    [
      "settings that are too large",
      {
        blocks: [hook, aBlock("b2", "filter", 2, { filters: ["x".repeat(31_000)] })],
        edges: [edge("b1", "b2")],
      },
      "pipeline-too-large",
    ],
    [
      "a chain that is far too long",
      {
        blocks: [
          hook,
          ...Array.from({ length: MOST_BLOCKS + 20 }, (_, n) => aBlock(`c${n}`, "filter", n + 2)),
        ],
        edges: Array.from({ length: MOST_BLOCKS + 20 }, (_, n) =>
          edge(n === 0 ? "b1" : `c${n - 1}`, `c${n}`),
        ),
      },
      "pipeline-too-large",
    ],
  ])("%s", (_, definition, reason) => {
    expect(reasonOf(definition)).toBe(reason);
  });
});

describe("readDefinition", () => {
  it("reads columns, row type and blocks, in the order of the edges", () => {
    const blocks = [
      aBlock("b3", "verify_email", 1),
      aBlock("b2", "find_email", 2),
      aBlock("b1", "webhook", 3, {
        dataframe_type: "COMPANY",
        input_schema: { a: "string", b: { required: false } },
      }),
    ];
    const read = pipelineOf(aWorkflowDetail({ blocks, edges: [edge("b2", "b3"), edge("b1", "b2")] }));
    expect(read).toMatchObject({
      workflowId: "wf-1",
      updatedAt: "2026-05-02T08:00:00Z",
      rowType: "COMPANY",
      inputs: [
        { name: "a", required: true, header: "a", column: 0 },
        { name: "b", required: false, header: "b", column: 0 },
      ],
    });
    expect(read.blocks.map(({ name }) => name)).toEqual(["find_email", "verify_email"]);
  });

  it("takes the kind of rows from the first block that needs one, where the webhook does not say", () => {
    const blocks = [aBlock("b1", "webhook", 1), aBlock("b2", "company_enrichment", 2)];
    expect(pipelineOf(aWorkflowDetail({ blocks })).rowType).toBe("COMPANY");
  });
});

describe("writeDefinition", () => {
  it("keeps what somebody else made as it was, and adds nothing", () => {
    const specs = { input_schema: { a: "string", b: { kind: "x" } }, webhook_input: "[]", strict: true };
    const blocks = [
      { ...aBlock(blockId(1), "webhook", 1, specs), block_type: "io", position: { x: 1 } },
      { ...aBlock(blockId(2), "find_email", 2, { mode: null, more: [1] }), block_type: "enrich" },
    ];
    const workflow = aWorkflowDetail({ blocks, edges: [edge(blockId(1), blockId(2))] });
    expect(rewritten(workflow)).toEqual(workflow.workflow_definition);
  });

  it.each([
    ["names", ["title", "team"]],
    ["objects of its own", [{ name: "title", question: "Which?" }]],
  ])("keeps a list of %s that a block calls `return_fields`", (_, list) => {
    const blocks = [
      aBlock(blockId(1), "webhook", 1, {}),
      aBlock(blockId(2), "scrape_web", 2, { return_fields: list }),
    ];
    const workflow = aWorkflowDetail({ blocks, edges: [edge(blockId(1), blockId(2))] });
    expect(rewritten(workflow).blocks[1]?.specs).toEqual({ return_fields: list });
  });

  it("keeps a webhook without columns as it is", () => {
    const workflow = aWorkflowDetail({ blocks: [aBlock(blockId(1), "webhook", 1)], edges: [] });
    expect(rewritten(workflow)).toEqual(workflow.workflow_definition);
  });

  it("changes only what was changed of a column", () => {
    const schema = { a: "string", b: "int", c: { type: "date", hint: "x" } };
    const blocks = [aBlock(blockId(1), "webhook", 1, { dataframe_type: "LEAD", input_schema: schema })];
    const read = pipelineOf(aWorkflowDetail({ blocks, edges: [] }));
    const [, b, c] = read.inputs;
    const added = { name: " d ", header: "D", column: 4, required: true };
    const inputs = [b, c, added].flatMap((input) => (input ? [{ ...input, required: input === added }] : []));
    const [written] = writeDefinition({ ...read, inputs }, () => "").blocks;
    expect(written?.specs).toEqual({
      dataframe_type: "LEAD",
      input_schema: {
        b: { type: "int", required: false },
        c: { type: "date", hint: "x", required: false },
        d: { type: "string", required: true },
      },
    });
  });

  it("gives ids that the API would replace another one, and joins the blocks by them", () => {
    let made = 0;
    const { blocks, edges } = writeDefinition(aPipeline(), () => blockId(++made));
    expect(blocks.map(({ block_id }) => block_id)).toEqual([blockId(1), blockId(2), blockId(3)]);
    expect(edges).toEqual([edge(blockId(1), blockId(2)), edge(blockId(2), blockId(3))]);
  });

  it("sends fields in the API's form, and those nobody touched as they were", () => {
    const return_fields = [
      { name: "a", description: "", type: "string", was: "string" },
      { name: " b ", description: "What it is", type: "int" },
      { name: "c", description: "New", type: "", was: { description: "Old", type: "str", hint: "x" } },
    ];
    const blocks = [aPipelineBlock("b1", "lead_enrichment", { return_fields })];
    expect(writeDefinition(aPipeline({ blocks }), () => "").blocks[1]?.specs).toEqual({
      return_fields: {
        a: "string",
        b: { description: "What it is", type: "int" },
        c: { description: "New", hint: "x" },
      },
    });
  });

  test.prop([anyPipeline])("loses nothing on the way to the API and back", (pipeline) => {
    fc.pre(faultsOf(pipeline, KINDS).length === 0);
    const once = pipelineOf(
      stored(
        pipeline,
        writeDefinition(pipeline, () => blockId(999)),
      ),
    );
    const twice = pipelineOf(
      stored(
        once,
        writeDefinition(once, () => blockId(998)),
      ),
    );
    expect(twice).toEqual(once);
    expect(once).toMatchObject({ name: pipeline.name, rowType: pipeline.rowType });
    expect(once.blocks.map(({ id, name }) => [id, name])).toEqual(
      pipeline.blocks.map(({ id, name }) => [id, name]),
    );
    expect(once.inputs.map(({ name, required }) => [name, required])).toEqual(
      pipeline.inputs.map(({ name, required }) => [name, required]),
    );
  });

  test.prop([anyChain()])("gives every chain back exactly as it was", (blocks) => {
    const edges = blocks
      .slice(1)
      .map((block, index) => edge(String(blocks[index]?.block_id), String(block.block_id)));
    const workflow = aWorkflowDetail({ blocks, edges });
    expect(rewritten(workflow)).toEqual(workflow.workflow_definition);
  });
});

/** A webhook and what follows it, with settings of all sorts. */
function anyChain(): fc.Arbitrary<Block[]> {
  const specs: fc.Arbitrary<Specs> = fc
    .dictionary(fc.string({ minLength: 1, maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }))
    .map((value) => JSON.parse(JSON.stringify(value)));
  const schema = fc.dictionary(
    fc.stringMatching(/^[a-z_]{1,8}$/),
    fc.oneof(
      fc.constant("string"),
      fc.record({ type: fc.constant("int"), required: fc.boolean() }, { requiredKeys: [] }),
    ),
    { minKeys: 1 },
  );
  const first = fc
    .record({ more: specs, schema, rows: fc.constantFrom("LEAD", "COMPANY", undefined) })
    .map(({ more, schema: input_schema, rows }) => ({
      ...more,
      input_schema,
      ...(rows === undefined ? {} : { dataframe_type: rows }),
    }));
  const later = fc.array(fc.tuple(fc.constantFrom("filter", "mystery", "lead_enrichment"), specs), {
    maxLength: 5,
  });
  return fc
    .tuple(first, later)
    .map(([webhook, rest]) =>
      [["webhook", webhook] as const, ...rest].map(([name, own], index) =>
        aBlock(blockId(index + 1), name, index + 1, own),
      ),
    );
}
