import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { utf8Length } from "../../src/encoding/utf8-length.ts";

describe("utf8Length", () => {
  it("counts nothing beyond the given end", () => {
    expect(utf8Length("aé€😀", 2)).toBe(3);
    expect(utf8Length("€€€", 0)).toBe(0);
  });

  test.prop([fc.string({ unit: "binary" })])("agrees with what encoding the text gives", (text) => {
    expect(utf8Length(text, text.length)).toBe(Buffer.byteLength(text, "utf8"));
  });
});
