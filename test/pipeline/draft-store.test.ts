import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { createDraftStore } from "../../src/pipeline/draft-store.ts";
import { aPipeline, aPipelineBlock } from "../builders/pipeline.ts";
import { fakeClock } from "../fakes/fake-clock.ts";
import { fakeDrafts } from "../fakes/fake-drafts.ts";

function setUp() {
  const kept = new Map<string, string>();
  const clock = fakeClock();
  const storeOf = (fileId: string) => createDraftStore({ drafts: fakeDrafts(fileId, kept), clock });
  return { kept, clock, storeOf, store: storeOf("file-1") };
}

const long = (text: string) => aPipeline({ description: text });

describe("a draft that cannot be read", () => {
  it.each<[string, (kept: Map<string, string>) => void]>([
    ["a part that is gone", (kept) => kept.delete([...kept.keys()][1] ?? "")],
    ["a part that is damaged", (kept) => kept.set([...kept.keys()][0] ?? "", "{")],
    ["another shape", (kept) => kept.set([...kept.keys()][0] ?? "", '{"name":7')],
  ])("is none: %s", (_, damage) => {
    const { kept, store } = setUp();
    store.keep(long("x".repeat(4_000)));
    expect(kept.size).toBeGreaterThan(1);
    damage(kept);
    expect(store.read()).toBeNull();
  });

  it("does not keep a new one from being kept", () => {
    const { kept, store } = setUp();
    kept.set("nonsense", "x");
    kept.set("file-1 later 0 1", "x");
    store.keep(aPipeline());
    expect(store.read()).toEqual(aPipeline());
  });
});

describe("the draft store", () => {
  it("has nothing at first, and nothing once it is told so", () => {
    const { kept, store } = setUp();
    expect(store.read()).toBeNull();
    store.keep(aPipeline());
    store.forget();
    expect(store.read()).toBeNull();
    expect(kept.size).toBe(0);
  });

  it("keeps a new workflow, a change and a copy apart, also when they are kept in the same moment", () => {
    const { store, storeOf, kept } = setUp();
    const [begun, change, copy] = [
      aPipeline({ name: "New" }),
      aPipeline({ name: "Changed", workflowId: "wf-1" }),
      aPipeline({ name: "Copied", copyOf: "wf-1" }),
    ];
    for (const draft of [begun, change, copy]) store.keep(draft);
    const all = () => [undefined, "change wf-1", "copy wf-1"].map((slot) => store.read(slot)?.name);
    expect(all()).toEqual(["New", "Changed", "Copied"]);
    expect(store.read("change wf-2")).toBeNull();
    expect(storeOf("file-2").read("change wf-1")).toBeNull();
    store.keep({ ...change, name: "Changed again" });
    store.forget();
    expect(all()).toEqual([undefined, "Changed again", "Copied"]);
    expect(kept.size).toBe(2);
    store.clear();
    expect(kept.size).toBe(0);
  });

  it("keeps one draft a file and slot, the last", () => {
    const { store, storeOf, kept } = setUp();
    store.keep(aPipeline({ name: "One" }));
    store.keep(aPipeline({ name: "Two" }));
    storeOf("file-2").keep(aPipeline({ name: "Other" }));
    expect(store.read()?.name).toBe("Two");
    expect(kept.size).toBe(2);
  });

  it("still has the old draft when it dies while it keeps the new one", () => {
    const { store, kept, clock } = setUp();
    store.keep(aPipeline({ name: "Old" }));
    const drafts = fakeDrafts("file-1", kept);
    const dying = createDraftStore({
      clock,
      drafts: {
        ...drafts,
        put: (texts) => {
          drafts.put(Object.fromEntries(Object.entries(texts).slice(0, 1)));
          throw new Error("killed");
        },
      },
    });
    expect(() => dying.keep(long("x".repeat(9_000)))).toThrow("killed");
    expect(store.read()?.name).toBe("Old");
    store.keep(aPipeline({ name: "New" }));
    expect(kept.size).toBe(1);
  });

  it("keeps twenty drafts of all files, the newest", () => {
    const { storeOf, clock } = setUp();
    for (let n = 0; n < 24; n++) {
      clock.pass(1_000);
      storeOf(`file-${n % 3}`).keep(aPipeline({ workflowId: `wf-${n}` }));
    }
    const isKept = Array.from(
      { length: 24 },
      (_, n) => storeOf(`file-${n % 3}`).read(`change wf-${n}`) !== null,
    );
    expect(isKept).toEqual([...Array(4).fill(false), ...Array(20).fill(true)]);
  });

  it("takes half of the store at most, and then drops the oldest, also of the same file", () => {
    const { store, kept, clock } = setUp();
    for (let n = 0; n < 20; n++) {
      clock.pass(1_000);
      store.keep(aPipeline({ workflowId: `wf-${n}`, description: "€".repeat(4_900) }));
    }
    const isKept = Array.from({ length: 20 }, (_, n) => store.read(`change wf-${n}`) !== null);
    expect(isKept).toEqual([...Array(4).fill(false), ...Array(16).fill(true)]);
    const bytes = [...kept].reduce((sum, [, text]) => sum + new TextEncoder().encode(text).length, 0);
    expect(bytes).toBeLessThan(250_000);
  });

  test.prop([
    fc.string({ unit: "grapheme", maxLength: 4_000 }),
    fc.string({ unit: "binary", maxLength: 200 }),
  ])("gives back every text as it was typed", (description, name) => {
    const { store } = setUp();
    const draft = aPipeline({ description, name, blocks: [aPipelineBlock("b", "filter", { name })] });
    store.keep(draft);
    expect(store.read()).toEqual(draft);
  });
});
