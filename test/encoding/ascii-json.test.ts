import { expect, it } from "vitest";
import { asciiJson } from "../../src/encoding/ascii-json.ts";

it("has one byte for each character, so that jobs can be measured before they are made", () => {
  const text = asciiJson([{ a: "é🙂\u007f" }]);
  expect(new TextEncoder().encode(text)).toHaveLength(text.length);
});
