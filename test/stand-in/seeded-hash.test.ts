import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { isUuid } from "../../dev/sixtyfour/graph.ts";
import { digest, seededNumber, seededUuid } from "../../dev/sixtyfour/seeded-hash.ts";

describe("seeded values", () => {
  test.prop([fc.string()])("make a UUID of any text, the same each time", (text) => {
    expect(isUuid(seededUuid(text))).toBe(true);
    expect(seededUuid(text)).toBe(seededUuid(text));
  });

  test.prop([fc.string(), fc.integer({ min: 1, max: 1000 })])("stay below the bound", (text, below) => {
    const number = seededNumber(text, below);
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThan(below);
  });

  it("tell ten thousand texts apart", () => {
    const digests = Array.from({ length: 10_000 }, (_, n) => digest(`job:${n}`));
    expect(new Set(digests).size).toBe(10_000);
  });
});
