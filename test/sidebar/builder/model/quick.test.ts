import { describe, expect, it } from "vitest";
import { aPipeline } from "../../builders.ts";
import { build, changing, choosing, edited, stepNames } from "../building.ts";

describe("the switches that save", () => {
  it("skips rows of earlier runs with two steps that share a notebook, and takes both out again", () => {
    const play = changing();
    build(play, { type: "quick-toggled", quick: "notebook", mark: "3f2a9" });
    expect(stepNames(play)).toEqual([
      "filter",
      "deduplicate_wrt_notebook",
      "find_email",
      "append_to_notebook",
    ]);
    const notebooks = edited(play).pipeline.blocks.flatMap(({ specs }) => specs.notebook_name ?? []);
    expect(new Set(notebooks)).toEqual(new Set(["Find and verify emails: rows already enriched (3f2a9)"]));
    build(play, { type: "quick-toggled", quick: "notebook", mark: "3f2a9" });
    expect(stepNames(play)).toEqual(["filter", "find_email"]);
  });

  it("gives workflows of one name notebooks of their own, which are found by their names", () => {
    const notebook = (mark: string) => {
      const play = build(changing(), { type: "quick-toggled", quick: "notebook", mark });
      return edited(play).pipeline.blocks.find(({ name }) => name === "append_to_notebook")?.specs
        .notebook_name;
    };
    expect(notebook("3f2a9")).not.toBe(notebook("77b01"));
  });

  it("remembers rows right behind what was paid for, so that those a later filter drops are not paid for again", () => {
    const play = build(choosing(), { type: "recipe-picked", recipe: "fit" });
    build(play, { type: "quick-toggled", quick: "notebook", mark: "3f2a9" });
    expect(stepNames(play).slice(-3)).toEqual(["lead_enrichment", "append_to_notebook", "filter"]);
  });

  it("remembers companies before they become people, as which they could not be recognised", () => {
    const play = build(choosing(), { type: "recipe-picked", recipe: "teams" });
    build(play, { type: "quick-toggled", quick: "notebook", mark: "3f2a9" });
    expect(stepNames(play).slice(2, 4)).toEqual(["append_to_notebook", "company_to_leads"]);
  });

  it("takes out no conditions that somebody typed, but leads to them", () => {
    const play = changing();
    build(play, { type: "quick-toggled", quick: "filter", mark: "3f2a9" });
    expect(stepNames(play)).toEqual(["filter", "find_email"]);
    expect(edited(play).open).toBe("a");
  });

  it("does not take a filter behind a paid step for one that saves", () => {
    const [filter, email] = aPipeline().blocks;
    const late = [email, filter].flatMap((block) => block ?? []);
    const play = changing(aPipeline({ workflowId: "wf-emails", blocks: late }));
    build(play, { type: "quick-toggled", quick: "filter", mark: "3f2a9" });
    expect(stepNames(play)).toEqual(["filter", "find_email", "filter"]);
  });
});
