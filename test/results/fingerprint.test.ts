import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { addToFingerprint } from "../../src/results/fingerprint.ts";

const of = (rows: string[][]) => rows.reduce(addToFingerprint, "");
const rows = fc.array(fc.array(fc.string({ unit: "binary", maxLength: 4 }), { maxLength: 4 }), {
  maxLength: 5,
});
const trimmed = (table: string[][]) => JSON.stringify(table.map((row) => withoutEnd(row)));

function withoutEnd(row: string[]): string[] {
  return row.at(-1) === "" ? withoutEnd(row.slice(0, -1)) : row;
}

describe("a fingerprint", () => {
  test.prop([rows, rows])("is the same for the same rows only", (one, other) => {
    expect(of(one) === of(other)).toBe(trimmed(one) === trimmed(other));
  });

  it("does not change when a tab grows columns", () => {
    expect(of([["a", "b"], []])).toBe(
      of([
        ["a", "b", "", ""],
        ["", "", ""],
      ]),
    );
  });

  it.each([
    [[["a", "b"]], [["a,b"]]],
    [
      [["a"], ["b"]],
      [["b"], ["a"]],
    ],
    [[["a"], []], [["a"]]],
    [[["", "a"]], [["a"]]],
    [[["1"]], [["01"]]],
    [[["é"]], [["e\u0301"]]],
  ])("tells %j from %j", (one, other) => {
    expect(of(one)).not.toBe(of(other));
  });

  it("is short enough to be stored, whatever the size of the tab", () => {
    expect(of([["x".repeat(100_000)]])).toMatch(/^[0-9a-f]{32}$/);
  });
});
