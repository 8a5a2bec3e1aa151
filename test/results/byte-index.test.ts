import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { indexAtByte } from "../../src/results/byte-index.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

describe("indexAtByte", () => {
  test.prop([fc.string({ unit: "grapheme", maxLength: 60 }), fc.string({ unit: "grapheme", maxLength: 60 })])(
    "finds the end of any beginning",
    (start, rest) => {
      expect(indexAtByte(start + rest, bytesOf(start))).toBe(start.length);
    },
  );

  it("finds it far behind characters of every width", () => {
    const start = "aé€🙂".repeat(40_000);
    expect(indexAtByte(`${start}b`, bytesOf(start))).toBe(start.length);
  });

  it.each([
    ["", 0, 0],
    ["", 5, 0],
    ["abc", 9, 3],
    ["abc", -1, 0],
  ])("keeps within %j, asked for byte %i", (text, byte, index) => {
    expect(indexAtByte(text, byte)).toBe(index);
  });

  it("stops before a character in which the byte lies", () => {
    expect(indexAtByte("aéb", 2)).toBe(1);
  });
});
