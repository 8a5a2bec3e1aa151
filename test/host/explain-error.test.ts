import { describe, expect, it } from "vitest";
import { openAddOn } from "./add-on.ts";

describe("a code in the built add-on", () => {
  it("is explained with what the documents say of it, as plain text", () => {
    const { entry } = openAddOn().get("error.explain", { code: "error-cells" });
    expect(entry).toBeNull();
    expect(openAddOn().get("error.explain", { code: "outbox-lost" }).entry).toEqual({
      meaning:
        "Quoted as the reason of a start-refused: somebody removed the hidden tab that holds what is about to be sent.",
      cost: "Nothing; the rows may be sent again.",
      advice: "Start again.",
    });
  });

  it.each(["constructor", "__proto__", "", "no-such-code"])("that is %j has nothing to it", (code) => {
    expect(openAddOn().get("error.explain", { code })).toEqual({ entry: null });
  });
});
