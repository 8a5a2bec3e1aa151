import { describe, expect, it } from "vitest";
import { stepsOf } from "../../src/pipeline/steps.ts";
import { aBlock, aWorkflowDetail, edge } from "../builders/workflow-detail.ts";

describe("stepsOf", () => {
  it("says nothing of a workflow without blocks", () => {
    expect(stepsOf(aWorkflowDetail({}, { workflow_definition: null }))).toEqual([]);
  });

  it("tells after what a block comes only where that is not simply the one before", () => {
    const blocks = [
      aBlock("a", "webhook", 1),
      aBlock("b", "find_email", 2),
      aBlock("c", "find_phone", 3),
      aBlock("d", "mystery", 4),
    ];
    const edges = [edge("a", "b"), edge("a", "c"), edge("b", "d"), edge("c", "d")];
    expect(stepsOf(aWorkflowDetail({ blocks, edges }))).toEqual([
      { id: "a", name: "webhook", adds: [] },
      { id: "b", name: "find_email", adds: ["email", "email_status"] },
      { id: "c", name: "find_phone", adds: ["phone"], after: ["a"] },
      { id: "d", name: "mystery", adds: [], after: ["b", "c"] },
    ]);
  });

  it("takes the numbers for the order where there are no edges", () => {
    const blocks = [aBlock("b", "filter", 2), { ...aBlock("", "webhook", 1), block_id: null }];
    expect(stepsOf(aWorkflowDetail({ blocks, edges: null }))).toEqual([
      { id: "block-1", name: "webhook", adds: [] },
      { id: "b", name: "filter", adds: [] },
    ]);
  });

  it("draws a circle without going round in it", () => {
    const blocks = [aBlock("a", "filter", 1), aBlock("b", "filter", 2)];
    expect(stepsOf(aWorkflowDetail({ blocks, edges: [edge("a", "b"), edge("b", "a")] }))).toHaveLength(2);
  });
});
