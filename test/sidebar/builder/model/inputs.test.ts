import { describe, expect, it } from "vitest";
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
    build(play, { type: "input-typed", column: 3, change: { name: "title", required: true } });
    expect(edited(play).pipeline.inputs).toEqual([
      { header: "Company", column: 2, name: "company", required: true },
      { header: "Job title", column: 3, name: "title", required: true },
    ]);
  });
});
