import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { formOfSchema } from "../../src/pipeline/form-of-schema.ts";
import type { Json } from "../../src/pipeline/pipeline.ts";

const formOf = (member: Json, key = "a") =>
  formOfSchema({ type: "object", properties: { [key]: member } }).map(({ kind, options }) => ({
    kind,
    options,
  }))[0];

describe("formOfSchema", () => {
  it.each<[string, Json]>([
    ["null", null],
    ["true", true],
    ["a text", "object"],
    ["a list", []],
    ["an empty schema", {}],
    ["a schema without members", { type: "object" }],
    ["a list of something", { type: "array", items: { type: "string" } }],
    ["a reference to nowhere", { $ref: "#/$defs/None" }],
    ["a reference elsewhere", { $ref: "https://example.com/schema.json" }],
    ["a reference to itself", { $ref: "#" }],
  ])("asks for everything as JSON when the schema is %s", (_, schema) => {
    expect(formOfSchema(schema)).toEqual([{ key: "", kind: "json", required: false }]);
  });

  it("asks nothing where the schema has no members on purpose", () => {
    expect(formOfSchema({ type: "object", properties: {} })).toEqual([]);
  });

  it.each<[string, Json, string, string[]?]>([
    ["a text", { type: "string" }, "text"],
    ["a number", { type: "number" }, "number"],
    ["a whole number", { type: "integer" }, "whole-number"],
    ["yes or no", { type: "boolean" }, "flag"],
    ["a choice", { enum: ["A", "B"] }, "choice", ["A", "B"]],
    ["a constant", { const: "A" }, "choice", ["A"]],
    ["a choice of numbers", { enum: [1, 2] }, "json"],
    ["texts", { type: "array", items: { type: "string" } }, "texts"],
    ["a list of objects", { type: "array", items: { type: "object" } }, "json"],
    ["an object", { type: "object" }, "json"],
    ["a text or nothing", { anyOf: [{ type: "string" }, { type: "null" }] }, "text"],
    ["a text or nothing, in short", { type: ["string", "null"] }, "text"],
    ["several types", { anyOf: [{ type: "string" }, { type: "number" }] }, "json"],
    ["anything", {}, "json"],
    ["no schema", 7, "json"],
  ])("makes of %s", (_, member, kind, options) => {
    expect(formOf(member)).toEqual({ kind, options });
  });

  it("gives room to what is usually long, and fields to ask for their own form", () => {
    expect(formOf({ type: "string" }, "people_focus_prompt")?.kind).toBe("long-text");
    expect(formOf({ type: "object" }, "return_fields")?.kind).toBe("return-fields");
  });

  it("follows references, and takes labels and what is required along", () => {
    const schema = {
      type: "object",
      required: ["mode"],
      properties: { mode: { $ref: "#/$defs/Mode", title: "Mode", description: "How to look" } },
      $defs: { Mode: { anyOf: [{ $ref: "#/$defs/Words" }, { type: "null" }] }, Words: { enum: ["A"] } },
    };
    expect(formOfSchema(schema)).toEqual([
      { key: "mode", kind: "choice", options: ["A"], required: true, label: "Mode", help: "How to look" },
    ]);
  });

  it.each([
    [true, true],
    ["fast", "fast"],
    [0, 0],
    ["", undefined],
    [null, undefined],
    [["a"], undefined],
  ])("tells what is taken where nothing is set: %j", (unset, told) => {
    const [field] = formOfSchema({ properties: { deep: { type: "boolean", default: unset } } });
    expect(field?.default).toBe(told);
  });

  test.prop([fc.jsonValue()])("has a form for every schema there may be", (schema) => {
    const form = formOfSchema(JSON.parse(JSON.stringify(schema)));
    expect(Array.isArray(form)).toBe(true);
  });
});
