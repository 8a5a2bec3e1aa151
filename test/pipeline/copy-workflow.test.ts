import { describe, expect, it } from "vitest";
import { copyWorkflow } from "../../src/pipeline/copy-workflow.ts";
import { Problem } from "../../src/problems/problem.ts";
import { clientOf } from "../../src/sixtyfour/client-of.ts";
import { answering } from "../fakes/fake-http.ts";
import { fakePorts } from "../fakes/fake-ports.ts";

const [ORIGINAL, COPY] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];

/** A workflow with a branch, a block of an unknown kind, and a condition on an edge. */
const BRANCHED = {
  id: ORIGINAL,
  name: "Both ways",
  description: "With branches",
  workflow_definition: {
    blocks: [
      { block_id: "a", sequence_number: 1, block_type: "io", block_name: "webhook", specs: {}, color: "red" },
      {
        block_id: "b",
        sequence_number: 2,
        block_type: "x",
        block_name: "find_email",
        specs: { mode: "PERSONAL" },
      },
      { block_id: "c", sequence_number: 3, block_type: "x", block_name: "yc_batches", specs: null },
    ],
    edges: [
      { from_block_id: "a", to_block_id: "b", condition: null },
      { from_block_id: "a", to_block_id: "c", condition: "later" },
    ],
  },
};

function setUp(kept: Record<string, object>, create = (body: object) => answering(200, body)) {
  const { ports } = fakePorts();
  const created: { id?: string; workflow_definition?: typeof BRANCHED.workflow_definition }[] = [];
  ports.http.on("GET", /\/workflows\/[^/?]+$/, ({ url }) => {
    const workflow = kept[url.split("/").at(-1) ?? ""];
    return workflow ? answering(200, workflow) : answering(404);
  });
  ports.http.on("POST", /create_workflow$/, ({ body }) => {
    const sent = JSON.parse(body ?? "{}");
    created.push(sent);
    return create({ ...sent, name: sent.workflow_name, description: sent.workflow_description });
  });
  const copy = () =>
    copyWorkflow(ports, clientOf(ports), { workflowId: ORIGINAL, name: "Copy of Both ways", newId: COPY });
  return { copy, created };
}

function problemOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return "none";
}

describe("copyWorkflow", () => {
  it("says that the original is gone", () => {
    expect(problemOf(setUp({}).copy)).toBe("workflow-gone");
  });

  it("makes no second copy when the first answer was lost", () => {
    const { copy, created } = setUp({ [ORIGINAL]: BRANCHED, [COPY]: { ...BRANCHED, id: COPY } });
    expect(copy().workflow.id).toBe(COPY);
    expect(created).toEqual([]);
  });

  it("tells the server's words when the copy is not accepted", () => {
    const { copy } = setUp({ [ORIGINAL]: BRANCHED }, () => answering(422, { detail: "Bad edges" }));
    expect(problemOf(copy)).toBe("pipeline-refused");
  });

  it("says that a block may not be used, as it does of what is built here", () => {
    const { copy } = setUp({ [ORIGINAL]: BRANCHED }, () => answering(403, { detail: "Not enabled" }));
    expect(problemOf(copy)).toBe("block-not-allowed");
  });

  it("keeps every block, edge and member, and gives the blocks ids of their own", () => {
    const { copy, created } = setUp({ [ORIGINAL]: BRANCHED });
    expect(copy()).toMatchObject({
      workflow: { id: COPY, editable: false },
      summary: { name: "Copy of Both ways" },
    });
    const { blocks = [], edges = [] } = created[0]?.workflow_definition ?? {};
    expect(blocks.map(({ block_name, specs, color }) => ({ block_name, specs, color }))).toEqual([
      { block_name: "webhook", specs: {}, color: "red" },
      { block_name: "find_email", specs: { mode: "PERSONAL" }, color: undefined },
      { block_name: "yc_batches", specs: {}, color: undefined },
    ]);
    const ids = blocks.map(({ block_id }) => block_id);
    expect(ids).not.toContain("a");
    expect(edges).toEqual([
      { from_block_id: ids[0], to_block_id: ids[1], condition: null },
      { from_block_id: ids[0], to_block_id: ids[2], condition: "later" },
    ]);
  });
});
