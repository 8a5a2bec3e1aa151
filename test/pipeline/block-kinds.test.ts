import { describe, expect, it } from "vitest";
import { kindsOf, knownKinds } from "../../src/pipeline/block-kinds.ts";

const find = (listed: Parameters<typeof kindsOf>[0], name: string) =>
  kindsOf(listed).find((kind) => kind.name === name);

describe("kindsOf", () => {
  it("drops hand-made fields that the API's schema does not have, and asks for those it has instead", () => {
    const schema = { type: "object", properties: { subset: { type: "array", items: { type: "string" } } } };
    expect(find([{ name: "deduplicate", schema }], "deduplicate")).toMatchObject({
      form: [{ key: "subset", kind: "texts" }],
      known: true,
      listed: true,
    });
  });

  it("keeps the hand-made form where the schema says nothing", () => {
    const form = knownKinds().find(({ name }) => name === "deduplicate")?.form;
    expect(find([{ name: "deduplicate", schema: null }], "deduplicate")?.form).toEqual(form);
  });

  it("asks for a notebook once, not for its id and its name again", () => {
    const schema = { properties: { notebook_id: { type: "string" }, notebook_name: { type: "string" } } };
    expect(find([{ name: "append_to_notebook", schema }], "append_to_notebook")?.form).toEqual([
      { key: "notebook_name", kind: "notebook", required: true },
    ]);
  });

  it("offers unknown blocks with the form of their schema, and takes them to cost something", () => {
    expect(find([{ name: "constructor", schema: {} }], "constructor")).toEqual({
      name: "constructor",
      group: "other",
      form: [{ key: "", kind: "json", required: false }],
      costs: true,
      known: false,
      listed: true,
    });
  });

  it("offers no block that can only stand first", () => {
    expect(find([{ name: "webhook", schema: {} }], "webhook")).toBeUndefined();
  });

  it("leaves known blocks in that the API does not list, marked as such", () => {
    expect(find([{ name: "filter", schema: null }], "find_email")).toMatchObject({ listed: false });
  });
});
