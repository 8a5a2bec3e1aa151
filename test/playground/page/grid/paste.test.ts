import { describe, expect, it } from "vitest";
import { pastedTexts } from "../../../../dev/playground/page/grid/paste.ts";

describe("pasted text", () => {
  it.each([
    ["one", [["one"]]],
    [
      "a\tb\nc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a\tb\r\n", [["a", "b"]]],
    ["a\t\tb", [["a", "", "b"]]],
    ['"two\nlines"\tb', [["two\nlines", "b"]]],
    ['"say ""hi"""', [['say "hi"']]],
    ["a\t", [["a", ""]]],
  ])("%j becomes cells", (text, cells) => {
    expect(pastedTexts(text)).toEqual(cells);
  });
});
