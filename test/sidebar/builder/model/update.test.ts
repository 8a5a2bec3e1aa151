import { describe, expect, it } from "vitest";
import { aPipeline } from "../../builders.ts";
import { build, changing, choosing, edited, stepNames } from "../building.ts";

describe("building", () => {
  it("adds, moves and removes steps, and tells each to who cannot see it", () => {
    const play = changing();
    build(play, { type: "block-added", name: "verify_email", at: 2 });
    expect(stepNames(play)).toEqual(["filter", "find_email", "verify_email"]);
    expect(play.state.announcement).toBe("Verify email was added as step 4.");
    build(play, { type: "block-moved", id: "b", to: 0 });
    expect(stepNames(play)).toEqual(["find_email", "filter", "verify_email"]);
    expect(play.state.announcement).toBe("Find email is step 2 now.");
    expect(play.focused().pop()).toBe("held");
    build(play, { type: "block-removed", id: "a" });
    expect(stepNames(play)).toEqual(["find_email", "verify_email"]);
    expect(play.state.announcement).toBe("Keep only some rows was removed.");
  });

  it("says nothing of a step that is dropped where it was", () => {
    const play = changing();
    const before = edited(play);
    build(play, { type: "block-moved", id: "b", to: 1 });
    expect(play.state.announcement).toBe("");
    expect(edited(play)).toBe(before);
  });

  it("never gives two steps one id, also after one was removed", () => {
    const play = build(choosing(), { type: "recipe-picked", recipe: null });
    for (const at of [0, 0, 0]) build(play, { type: "block-added", name: "filter", at });
    build(play, { type: "block-removed", id: edited(play).pipeline.blocks[1]?.id ?? "" });
    build(play, { type: "block-added", name: "deduplicate", at: 0 });
    const ids = edited(play).pipeline.blocks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it("changes what is typed and leaves alone what it does not know", () => {
    const play = changing(
      aPipeline({ blocks: [{ id: "b", name: "find_email", specs: { mode: "PERSONAL", tier: "low" } }] }),
    );
    build(play, { type: "specs-typed", id: "b", change: { mode: undefined } });
    expect(edited(play).pipeline.blocks[0]?.specs).toEqual({ tier: "low" });
  });

  it("takes the rows for what a step works on when the person says so", () => {
    const play = changing();
    build(play, { type: "rows-meant", id: "b", rowType: "COMPANY" });
    expect(edited(play)).toMatchObject({ pipeline: { rowType: "COMPANY" }, held: "b" });
    expect(play.focused().pop()).toBe("held");
    expect(play.timers("preview").length).toBeGreaterThan(0);
  });

  it("does what an advice offers", () => {
    const play = changing();
    const facts = { block: "find_email", before: "filter", rows: 3 };
    const advice = {
      blockId: "b",
      code: "filter-late" as const,
      facts,
      fix: { kind: "move" as const, to: 0 },
    };
    build(play, { type: "advice-taken", advice });
    expect(stepNames(play)).toEqual(["find_email", "filter"]);
    expect([edited(play).held, play.focused().pop()]).toEqual(["b", "held"]);
  });

  it("keeps the focus with the step that a doubled one went into", () => {
    const asks = (id: string, name: string) => ({
      id,
      name: "lead_enrichment",
      specs: { return_fields: [{ name, description: "", type: "str" }] },
    });
    const play = changing(aPipeline({ workflowId: "wf-emails", blocks: [asks("a", "x"), asks("b", "y")] }));
    const fix = { kind: "join" as const, with: "a" };
    build(play, { type: "advice-taken", advice: { blockId: "b", code: "enrichment-split", facts: {}, fix } });
    expect(stepNames(play)).toEqual(["lead_enrichment"]);
    expect([edited(play).held, play.focused().pop()]).toEqual(["a", "held"]);
  });

  it.each([
    ["the step before", 1, "held", "a"],
    ["the press below all steps", 2, "add", null],
  ] as const)("goes back to %s when no step is added", (_, at, target, held) => {
    const play = build(build(changing(), { type: "adding", at }), { type: "adding", at: null });
    expect(edited(play)).toMatchObject({ adding: null, held });
    expect(play.focused().pop()).toBe(target);
  });
});
