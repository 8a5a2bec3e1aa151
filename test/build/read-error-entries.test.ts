import { describe, expect, it } from "vitest";
import { readErrorEntries } from "../../dev/build/read-error-entries.ts";

describe("the entries of errors", () => {
  it("are read from the tables that say a cost, without the marks of Markdown", () => {
    const document = [
      "| code | what it means | what it cost | what to do |",
      "| --- | --- | --- | --- |",
      "| `a-code` | It is `this`, see [there](there.md#it). | Nothing. | Wait. |",
      "| `a-notice` | Nothing stops for it. |",
    ].join("\n");
    expect(readErrorEntries(document)).toEqual([
      ["a-code", { meaning: "It is this, see there.", cost: "Nothing.", advice: "Wait." }],
    ]);
  });

  it("are missed when the tables have another form", () => {
    expect(() => readErrorEntries("| code | meaning |\n| --- | --- |\n| `a` | b |")).toThrow(
      "docs/errors.md",
    );
  });
});
