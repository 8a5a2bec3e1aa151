import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { rowIdentity } from "../../src/pipeline/row-identity.ts";

describe("rowIdentity", () => {
  it.each<[string[], string[]]>([
    [["a", "b"], ["ab"]],
    [["a,b"], ["a", "b"]],
    [
      ["a", ""],
      ["", "a"],
    ],
    [["Ada"], ["ada"]],
    [["7"], ["7.0"]],
  ])("tells %j from %j", (a, b) => {
    expect(rowIdentity(a)).not.toBe(rowIdentity(b));
  });

  test.prop([fc.array(fc.string()), fc.constantFrom(" ", "\t", "\n", "\u00a0")])(
    "takes no notice of blanks around a cell",
    (cells, blank) => {
      expect(rowIdentity(cells.map((cell) => blank + cell + blank))).toBe(rowIdentity(cells));
    },
  );
});
