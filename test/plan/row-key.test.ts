import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { rowKey } from "../../src/plan/row-key.ts";

describe("rowKey", () => {
  it.each([
    [{ name: "Ada" }, { name: "Bo" }],
    [{ name: "Ada" }, { company: "Ada" }],
    [
      { a: "x", b: "y" },
      { a: "y", b: "x" },
    ],
    [{ a: "x y" }, { a: "xy" }],
    [{ a: 'x","b' }, { a: "x", b: "" }],
    [{ a: "1" }, { a: "01" }],
    [{ a: "\ud800" }, { a: "\ud801" }],
  ])("tells %j and %j apart", (one, other) => {
    expect(rowKey(one)).not.toBe(rowKey(other));
  });

  it.each([
    ["the order of fields", { a: "x", b: "y" }, { b: "y", a: "x" }],
    ["letter case", { a: "ACME" }, { a: "Acme" }],
    ["spaces around and within", { a: " Ada   Okafor " }, { a: "Ada\u00a0Okafor" }],
    ["the way an accent is composed", { a: "Malmo\u0308" }, { a: "Malm\u00f6" }],
    ["blank fields", { a: "x", b: "  " }, { a: "x" }],
  ])("does not depend on %s", (_, one, other) => {
    expect(rowKey(one)).toBe(rowKey(other));
  });

  it("stays the same for ever, since ledgers hold it", () => {
    expect(rowKey({ full_name: "Ada Okafor", company: "Northwind Labs" })).toBe(
      "29d6c68d281e3274df33f759773a2c28",
    );
  });

  it("takes fields named like members of every object", () => {
    const record = Object.fromEntries([["__proto__", "x"]]);
    expect(rowKey(record)).not.toBe(rowKey({}));
    expect(rowKey({ constructor: "x" })).not.toBe(rowKey({ constructor: "y" }));
  });

  test.prop([fc.dictionary(fc.string(), fc.string({ unit: "binary" }))])(
    "is 32 hexadecimal digits for any text, lone surrogates included",
    (record) => {
      expect(rowKey(record)).toMatch(/^[0-9a-f]{32}$/);
    },
  );

  test.prop([fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 2, maxLength: 2 })])(
    "differs for different values",
    ([one = "", other = ""]) => {
      expect(rowKey({ a: one })).not.toBe(rowKey({ a: other }));
    },
  );
});
