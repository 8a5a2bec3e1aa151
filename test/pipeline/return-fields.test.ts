import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Json } from "../../src/pipeline/pipeline.ts";
import { FIELD_TYPES, returnFieldsObject, returnFieldsOf } from "../../src/pipeline/return-fields.ts";

describe("returnFieldsOf", () => {
  it.each<[string, Json | undefined]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "industry"],
    ["a list of texts", ["industry"]],
  ])("finds no fields in %s", (_, value) => {
    expect(returnFieldsOf(value)).toEqual([]);
  });

  it("reads the API's two forms", () => {
    expect(returnFieldsOf({ a: "string", b: { description: "What", type: "int" }, c: 7 })).toEqual([
      { name: "a", description: "", type: "string", was: "string" },
      { name: "b", description: "What", type: "int", was: { description: "What", type: "int" } },
      { name: "c", description: "", type: "", was: 7 },
    ]);
  });
});

describe("returnFieldsObject", () => {
  const anyField = fc.oneof(
    fc.constantFrom<Json>(...FIELD_TYPES, null, 7, [], {}),
    fc.record(
      { description: fc.string(), type: fc.constantFrom(...FIELD_TYPES), tier: fc.constant("low") },
      { requiredKeys: [] },
    ),
  );

  test.prop([fc.dictionary(fc.stringMatching(/^[a-z][a-z_]*$/), anyField)])(
    "gives back exactly what was read and not changed",
    (fields) => {
      expect(returnFieldsObject(returnFieldsOf(fields))).toEqual(fields);
    },
  );

  it("changes what was changed, and keeps what it does not know", () => {
    const [field] = returnFieldsOf({ a: { description: "Old", type: "str", tier: "low" } });
    if (!field) throw new Error("No field");
    expect(returnFieldsObject([{ ...field, name: "b ", description: "New" }])).toEqual({
      b: { description: "New", type: "str", tier: "low" },
    });
  });
});
