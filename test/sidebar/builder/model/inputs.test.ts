import { describe, expect, it } from "vitest";
import { aPipeline } from "../../builders.ts";
import { build, changing, edited } from "../building.ts";

describe("the columns that are sent", () => {
  it("takes columns in and out by their header, named as workflows name them", () => {
    const play = changing();
    build(play, { type: "input-toggled", column: 3 });
    expect(edited(play).pipeline.inputs.map(({ name }) => name)).toEqual([
      "full_name",
      "company",
      "job_title",
    ]);
    build(play, { type: "input-toggled", column: 1 });
    build(play, { type: "input-typed", at: 1, change: { name: "title", required: true } });
    expect(edited(play).pipeline.inputs).toEqual([
      { header: "Company", column: 2, name: "company", required: true },
      { header: "Job title", column: 3, name: "title", required: true },
    ]);
  });

  it("renames and takes out one whose column is not selected", () => {
    const [first] = aPipeline().inputs;
    const gone = { header: "Website", column: 12, name: "website", required: true };
    const play = changing(aPipeline({ workflowId: "wf-emails", inputs: [...(first ? [first] : []), gone] }));
    build(play, { type: "input-typed", at: 1, change: { name: "url", required: false } });
    expect(edited(play).pipeline.inputs[1]).toEqual({ ...gone, name: "url", required: false });
    build(play, { type: "input-removed", at: 1 });
    expect(edited(play).pipeline.inputs).toEqual([first]);
  });
});
