import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { cutText } from "../../src/encoding/cut-text.ts";

describe("cutText", () => {
  it("drops a character that would be cut in half", () => {
    expect(cutText("a😀b", 2)).toBe("a");
    expect(cutText("a😀b", 3)).toBe("a😀");
  });

  it("gives nothing when there is no room", () => {
    expect(cutText("abc", 0)).toBe("");
    expect(cutText("abc", -1)).toBe("");
  });

  test.prop([fc.string({ unit: "binary" }), fc.nat(12)])(
    "keeps a beginning at most one unit short",
    (text, room) => {
      const cut = cutText(text, room);
      expect(text.startsWith(cut)).toBe(true);
      expect(cut.length).toBeLessThanOrEqual(room);
      expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, room - 1));
      expect(cut).not.toMatch(/[\ud800-\udfff]/u);
    },
  );
});
