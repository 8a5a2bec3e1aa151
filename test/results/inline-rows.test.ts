import { describe, expect, it } from "vitest";
import { inlineRows } from "../../src/results/inline-rows.ts";

describe("inlineRows", () => {
  it.each([[[]], [[{}, {}]]])("has no header for %j", (results) => {
    expect(inlineRows(results)).toEqual([]);
  });

  it("gathers the keys of all rows in the order in which they appear", () => {
    expect(inlineRows([{ b: "1" }, { a: "2", b: "3" }, {}])).toEqual([
      ["b", "a"],
      ["1", ""],
      ["3", "2"],
      ["", ""],
    ]);
  });

  it("writes values as a CSV would hold them", () => {
    const row = {
      text: " 007",
      number: 1.5,
      no: false,
      nothing: null,
      list: ["a", { b: 1 }],
      object: { c: null },
    };
    expect(inlineRows([row])[1]).toEqual([" 007", "1.5", "false", "", '["a",{"b":1}]', '{"c":null}']);
  });

  it("takes names of built-in properties for ordinary keys", () => {
    const row = JSON.parse('{"__proto__": "x", "constructor": "y"}');
    expect(inlineRows([row, { toString: "z" }])).toEqual([
      ["__proto__", "constructor", "toString"],
      ["x", "y", ""],
      ["", "", "z"],
    ]);
  });
});
