import { describe, expect, it } from "vitest";
import { describeWorkflow } from "../../src/sixtyfour/describe-workflow.ts";
import { findSourceBlock, laterBlocks } from "../../src/sixtyfour/source-block.ts";
import { aBlock, aWorkflowDetail, edge } from "../builders/workflow-detail.ts";

describe("describeWorkflow of workflows that rows cannot be sent to", () => {
  it.each([
    ["starts with something else", [aBlock("b1", "search", 1), aBlock("b2", "webhook", 2)]],
    ["has no blocks", []],
  ])("says why, when it %s", (_, blocks) => {
    const edges = blocks.length > 1 ? [edge("b1", "b2")] : [];
    const description = describeWorkflow(aWorkflowDetail({ blocks, edges }));
    expect(description).toMatchObject({ runnable: false, fields: [], rowType: "UNKNOWN" });
    expect(description.problem).toMatchObject({ code: "workflow-not-runnable" });
    expect(description.reason).toBe(`${description.problem?.message} ${description.problem?.hint}`);
  });

  it("says why, when there is no definition at all", () => {
    expect(describeWorkflow(aWorkflowDetail({}, { workflow_definition: null }))).toMatchObject({
      runnable: false,
    });
  });
});

describe("describeWorkflow", () => {
  it("tells what the workflow wants", () => {
    expect(describeWorkflow(aWorkflowDetail())).toEqual({
      id: "wf-1",
      name: "Find emails",
      runnable: true,
      fields: [
        { name: "full_name", required: true },
        { name: "company", required: false },
      ],
      rowType: "LEAD",
      steps: [
        { id: "b1", name: "webhook", adds: [] },
        { id: "b2", name: "find_email", adds: ["email", "email_status"] },
      ],
      editable: true,
    });
  });

  it("finds the webhook by edges, wherever it stands in the list", () => {
    const blocks = [aBlock("b2", "find_email", 1), aBlock("b3", "filter", 2), aBlock("b1", "webhook", 3)];
    const edges = [edge("b2", "b3"), edge("b1", "b2")];
    expect(describeWorkflow(aWorkflowDetail({ blocks, edges })).runnable).toBe(true);
  });
});

describe("findSourceBlock", () => {
  const blocks = [aBlock("b2", "find_email", 2), aBlock("b1", "webhook", 1)];

  it.each([
    ["there are no edges", []],
    ["edges are null", null],
    ["edges go round in a circle", [edge("b1", "b2"), edge("b2", "b1")]],
  ])("takes the lowest number when %s", (_, edges) => {
    expect(findSourceBlock(aWorkflowDetail({ blocks, edges }))?.block_id).toBe("b1");
  });

  it("takes the lowest number when blocks have no ids for edges to speak of", () => {
    const nameless = blocks.map((block) => ({ ...block, block_id: null }));
    const found = findSourceBlock(aWorkflowDetail({ blocks: nameless, edges: [edge("b1", "b2")] }));
    expect(found?.block_name).toBe("webhook");
  });

  it("is not led astray by edges of blocks that do not exist", () => {
    const found = findSourceBlock(aWorkflowDetail({ blocks, edges: [edge("b1", "b2"), edge("x", "y")] }));
    expect(found?.block_id).toBe("b1");
  });
});

describe("laterBlocks", () => {
  it("gives the others in the order of their numbers", () => {
    const workflow = aWorkflowDetail({
      blocks: [aBlock("c", "filter", 3), aBlock("a", "webhook", 1), aBlock("b", "find_email", 2)],
      edges: [edge("a", "b"), edge("b", "c")],
    });
    const source = findSourceBlock(workflow);
    expect(source && laterBlocks(workflow, source).map(({ block_id }) => block_id)).toEqual(["b", "c"]);
  });
});
