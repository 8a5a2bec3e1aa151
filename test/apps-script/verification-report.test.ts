import { describe, expect, it } from "vitest";
import { markdown } from "./verify/markdown.ts";

describe("the report of the checks in Google", () => {
  const line = {
    subject: "S",
    behaviour: "b",
    source: "asked",
    verdict: "seen",
    seen: "",
    date: "2026-11-23",
  };

  it("escapes what would end a cell or begin formatting", () => {
    expect(markdown([{ ...line, seen: "a|b\n*c* _d_ `e`" }])).toContain(
      "| seen | a\\|b \\*c\\* \\_d\\_ \\`e\\` | 2026-11-23 |",
    );
  });

  it("links sources whose address has brackets", () => {
    expect(markdown([{ ...line, source: "https://example.com/#a(b)" }])).toContain(
      "[source](https://example.com/#a%28b%29)",
    );
  });
});
