import { fc, test } from "@fast-check/vitest";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readLook } from "../../../src/run/jobs/live-progress.ts";
import { LiveStatus } from "../../../src/sixtyfour/answers.ts";

const look = (live: object) => readLook(v.parse(LiveStatus, { overall_status: "running", ...live }));
const progress = (live: object) => {
  const seen = look(live);
  if (seen.kind !== "waiting") throw new Error(`It is ${seen.kind}`);
  return seen.progress;
};
const block = (change: object = {}) => ({ block_name: "find_email", status: "running", ...change });

describe("readLook of runs that ended badly", () => {
  it("tells the failed block and its words, without links", () => {
    const blocks = [
      block({ status: "completed" }),
      block({ block_name: "filter", error_message: "No column at https://x.example/?token=1" }),
    ];
    expect(look({ overall_status: "failed", blocks })).toEqual({
      kind: "failed",
      detail: "filter: No column at (link)",
    });
  });

  it.each([[[]], [null], [[block({ error_message: null })]], [[block({ error_message: "" })]]])(
    "makes up no reason, given blocks %j",
    (blocks) => {
      expect(look({ overall_status: "failed", blocks })).toEqual({
        kind: "failed",
        detail: "",
      });
    },
  );

  it("cuts long words", () => {
    const seen = look({ overall_status: "failed", blocks: [block({ error_message: "x".repeat(2_000) })] });
    expect(JSON.stringify(seen).length).toBeLessThan(400);
  });
});

describe("readLook", () => {
  it.each([
    ["completed", "completed"],
    ["COMPLETED", "completed"],
    [" Completed ", "completed"],
    ["failed", "failed"],
    ["error", "failed"],
    ["cancelled", "cancelled"],
    ["canceled", "cancelled"],
    ["timeout", "timeout"],
    ["TIMED_OUT", "timeout"],
  ])("takes %j for %s", (word, kind) => {
    expect(look({ overall_status: word }).kind).toBe(kind);
  });

  it.each([
    ["queued", "queued"],
    ["Pending", "queued"],
    ["RUNNING", "running"],
    ["resuming", "running"],
    ["", "running"],
    ["constructor", "running"],
    ["__proto__", "running"],
  ])("waits on %j as %s", (word, status) => {
    expect(look({ overall_status: word })).toMatchObject({ kind: "waiting", status });
  });
});

describe("readLook's progress", () => {
  it.each([
    ["while the run is queued", { overall_status: "queued", overall_progress_percentage: 7 }],
    [
      "while a block prevents an estimate",
      { overall_progress_percentage: 7, estimation_blocked_by: "search" },
    ],
    ["when the API does not say", { overall_progress_percentage: null }],
  ])("shows no percentage %s", (_, live) => {
    expect(progress(live).percent).toBeNull();
  });

  it.each([
    [42.5, 42.5],
    [-3, 0],
    [130, 100],
    [Number.POSITIVE_INFINITY, 100],
  ])("shows %d as %d", (given, shown) => {
    expect(progress({ overall_progress_percentage: given }).percent).toBe(shown);
  });

  it("names the block at work", () => {
    expect(progress({ current_block: "filter" }).block).toBe("filter");
    expect(progress({ blocks: [block()] }).block).toBe("find_email");
    expect(progress({}).block).toBeNull();
  });

  it("tells how far each block is, by the estimate where there is no total", () => {
    const blocks = [
      block({ status: "COMPLETED", progress_percentage: 100, processed_count: 3, total_count: 3 }),
      block({ status: "constructor", processed_count: 1, total_count: null, estimated_total_count: 9 }),
    ];
    expect(progress({ blocks }).blocks).toEqual([
      { name: "find_email", status: "completed", percent: 100, processed: 3, total: 3 },
      { name: "find_email", status: "running", percent: 0, processed: 1, total: 9 },
    ]);
  });

  const anyBlock = fc.record({
    block_name: fc.string({ unit: "binary", maxLength: 300 }),
    status: fc.string(),
    progress_percentage: fc.oneof(fc.double({ noNaN: true }), fc.constant(null)),
    processed_count: fc.oneof(fc.double({ noNaN: true }), fc.constant(null)),
    total_count: fc.oneof(fc.double({ noNaN: true }), fc.constant(null)),
  });

  test.prop([fc.array(anyBlock, { maxLength: 60 })], { numRuns: 50 })(
    "stays small and survives being stored, whatever the API says",
    (blocks) => {
      const read = progress({ blocks });
      const text = JSON.stringify(read);
      expect(JSON.parse(text)).toEqual(read);
      expect(new TextEncoder().encode(text).length).toBeLessThan(7_000);
    },
  );
});
