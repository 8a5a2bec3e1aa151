import { describe, expect, it } from "vitest";
import { faultLineId, marks } from "../../../../sidebar/builder/views/marks.ts";
import type { PipelineFault } from "../../../../src/pipeline/pipeline.ts";

const fault = (n: number, blockId = "a"): PipelineFault => ({
  blockId,
  key: "filters",
  code: "condition-value",
  facts: { n },
});

describe("marks", () => {
  it("say nothing of a field that is right and needs no help", () => {
    expect(marks(undefined)).toEqual({ "aria-invalid": undefined, "aria-describedby": undefined });
  });

  it("name what is wrong before the help", () => {
    expect(marks(fault(1), "help")).toEqual({
      "aria-invalid": true,
      "aria-describedby": `${faultLineId(fault(1))} help`,
    });
  });

  it("tell rows and steps apart, and are one id whatever a step's own id holds", () => {
    const ids = [fault(1), fault(2), fault(1, "b"), fault(1, "my step")].map(faultLineId);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).not.toMatch(/\s/);
  });
});
