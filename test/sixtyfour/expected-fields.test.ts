import { describe, expect, it } from "vitest";
import type { Specs } from "../../src/pipeline/pipeline.ts";
import { expectedFields, rowTypeOf } from "../../src/sixtyfour/expected-fields.ts";
import { aBlock } from "../builders/workflow-detail.ts";

const webhook = (specs: Specs | null) => aBlock("b1", "webhook", 1, specs);
const filter = (...columns: string[]) =>
  aBlock("f", "filter", 3, { filters: columns.map((column) => ({ column, operator: "is_not_empty" })) });
const required = (name: string) => ({ name, required: true });
const optional = (name: string) => ({ name, required: false });

describe("expectedFields from the declared schema", () => {
  it("takes every field for required unless it says otherwise", () => {
    const source = webhook({
      input_schema: {
        a: "string",
        b: { type: "string" },
        c: { required: false },
        d: { required: true },
        e: { required: "no" },
        f: null,
      },
      webhook_input: '[{"x":1}]',
    });
    expect(expectedFields(source, [], "LEAD")).toEqual([
      required("a"),
      required("b"),
      optional("c"),
      required("d"),
      required("e"),
      required("f"),
    ]);
  });

  it.each([[{}], [null], ["string"], [["a"]], [7]])("passes over a schema that is %j", (input_schema) => {
    const source = webhook({ input_schema, webhook_input: '{"x":1}' });
    expect(expectedFields(source, [], "LEAD")).toEqual([optional("x")]);
  });
});

describe("expectedFields from the sample", () => {
  it.each([['[{"x":1,"y":2},{"z":3}]'], ['{"x":1,"y":2}'], [[{ x: 1, y: 2 }]], [{ x: 1, y: 2 }]])(
    "reads the fields of %j",
    (webhook_input) => {
      expect(expectedFields(webhook({ webhook_input }), [], "UNKNOWN")).toEqual([
        optional("x"),
        optional("y"),
      ]);
    },
  );

  it.each([["{x:"], ["[]"], ["[1]"], [null], ["7"]])("passes over a sample that is %j", (webhook_input) => {
    expect(expectedFields(webhook({ webhook_input }), [filter("city")], "UNKNOWN")).toEqual([
      optional("city"),
    ]);
  });
});

describe("expectedFields from what later blocks refer to", () => {
  it("names columns that nothing before makes", () => {
    const enrich = aBlock("e", "enrich_company", 2, {
      company_field: "company_name",
      return_fields: { size: {} },
    });
    expect(expectedFields(webhook({}), [enrich, filter("size", "country")], "COMPANY")).toEqual([
      optional("company_name"),
      optional("country"),
    ]);
  });

  it("needs a column that is made only later", () => {
    const enrich = aBlock("e", "company_enrichment", 4, { return_fields: { size: {} } });
    expect(expectedFields(webhook({}), [filter("size"), enrich], "COMPANY")).toEqual([optional("size")]);
  });

  it("does not ask for what the lookup of e-mail adds", () => {
    const later = [aBlock("e", "find_email", 2), filter("email_status", "country")];
    expect(expectedFields(webhook({}), later, "LEAD")).toEqual([optional("country")]);
  });
});

describe("expectedFields without evidence", () => {
  it("proposes what rows of the kind usually carry, and requires none of it", () => {
    expect(expectedFields(webhook(null), [], "LEAD").map(({ name }) => name)).toContain("full_name");
    expect(expectedFields(webhook(null), [], "COMPANY").map(({ name }) => name)).toContain("company_name");
    expect(expectedFields(webhook(null), [], "LEAD").some((field) => field.required)).toBe(false);
  });

  it("knows nothing of rows of an unknown kind", () => {
    expect(expectedFields(webhook(null), [], "UNKNOWN")).toEqual([]);
  });
});

describe("rowTypeOf", () => {
  it("believes the webhook's declaration", () => {
    expect(rowTypeOf(webhook({ dataframe_type: "COMPANY" }), [aBlock("e", "find_email", 2)])).toBe("COMPANY");
  });

  it.each([
    ["find_email", "LEAD"],
    ["enrich_company", "COMPANY"],
    ["filter", "UNKNOWN"],
  ])("else goes by the first block that needs one kind: %s tells %s", (name, type) => {
    const later = [aBlock("x", "deduplicate", 2), aBlock("y", name, 3)];
    expect(rowTypeOf(webhook({ dataframe_type: "lead?" }), later)).toBe(type);
  });
});
