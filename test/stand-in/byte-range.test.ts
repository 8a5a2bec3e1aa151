import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readRange, serveRange } from "../../dev/sixtyfour/byte-range.ts";

describe("readRange", () => {
  it.each([
    [undefined, { kind: "whole" }],
    ["bytes=", { kind: "whole" }],
    ["bytes=-", { kind: "whole" }],
    ["rows=0-4", { kind: "whole" }],
    ["bytes=0-1,4-5", { kind: "whole" }],
    ["bytes=5-2", { kind: "whole" }],
    ["bytes=10-", { kind: "beyond" }],
    ["bytes=10-20", { kind: "beyond" }],
    ["bytes=-0", { kind: "beyond" }],
    ["bytes=0-0", { kind: "part", start: 0, end: 0 }],
    ["bytes=3-", { kind: "part", start: 3, end: 9 }],
    ["bytes=3-99", { kind: "part", start: 3, end: 9 }],
    ["bytes=-4", { kind: "part", start: 6, end: 9 }],
    ["bytes=-99", { kind: "part", start: 0, end: 9 }],
  ])("reads %j of ten bytes", (header, range) => {
    expect(readRange(header, 10)).toEqual(range);
  });

  it("finds every range beyond the end of an empty file", () => {
    expect(readRange("bytes=0-99", 0)).toEqual({ kind: "beyond" });
  });
});

describe("serveRange", () => {
  test.prop([fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.integer({ min: 1, max: 50 })])(
    "gives slices that add up to the file",
    (file, size) => {
      const slices: number[] = [];
      for (let start = 0; start < file.length; start += size) {
        const answer = serveRange(file, readRange(`bytes=${start}-${start + size - 1}`, file.length), {});
        expect(answer.status).toBe(206);
        expect(answer.headers["content-range"]).toMatch(new RegExp(`^bytes ${start}-\\d+/${file.length}$`));
        slices.push(...(typeof answer.body === "string" ? [] : answer.body));
      }
      expect(slices).toEqual([...file]);
    },
  );

  it("tells the size of a file when the range lies beyond it", () => {
    const answer = serveRange(new Uint8Array(7), { kind: "beyond" }, {});
    expect(answer).toMatchObject({ status: 416, headers: { "content-range": "bytes */7" } });
  });
});
