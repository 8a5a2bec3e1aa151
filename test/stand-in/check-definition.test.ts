import { describe, expect, it } from "vitest";
import { NOTEBOOKS_REFUSED } from "../../dev/sixtyfour/faults/notebooks-refused.ts";
import type { JsonObject } from "../../dev/sixtyfour/json.ts";
import { createStandIn, EMPTY_KEY, SAMPLE_KEY } from "../../dev/sixtyfour/stand-in.ts";
import { chainOf } from "../../dev/sixtyfour/workflows/ready-workflows.ts";
import { Client } from "./client.ts";

const create = (client: Client, definition: JsonObject) =>
  client.post("/workflows/create_workflow", {
    workflow_name: "Made",
    workflow_description: "",
    workflow_definition: definition,
  });

const FIRST = ["webhook", { dataframe_type: "LEAD" }] as [string, JsonObject];

describe("saving a workflow", () => {
  it.each<[string, [string, JsonObject?][], (string | number)[], string]>([
    ["a required setting that is missing", [FIRST, ["filter", {}]], [1, "specs", "filters"], "missing"],
    [
      "a setting of another type",
      [FIRST, ["deduplicate", { columns: "a" }]],
      [1, "specs", "columns"],
      "array_type",
    ],
    [
      "an entry of another type",
      [FIRST, ["deduplicate", { columns: ["a", 1] }]],
      [1, "specs", "columns", 1],
      "string_type",
    ],
    [
      "a choice that is none",
      [FIRST, ["verify_email"], ["find_email", { mode: "BOTH" }]],
      [2, "specs", "mode"],
      "enum",
    ],
    [
      "a comparison that is none",
      [FIRST, ["filter", { filters: [{ column: "a", operator: "like" }] }]],
      [1, "specs", "filters", 0, "operator"],
      "enum",
    ],
    [
      "a referenced choice that is none",
      [FIRST, ["scrape_web", { instructions: "x", depth: "ALL" }]],
      [1, "specs", "depth"],
      "enum",
    ],
    [
      "people where companies are needed",
      [FIRST, ["verify_email"], ["company_enrichment"]],
      [2],
      "value_error",
    ],
    [
      "companies where people are needed",
      [["webhook", { dataframe_type: "COMPANY" }], ["find_phone"]],
      [1],
      "value_error",
    ],
    ["a source behind another block", [FIRST, ["read_csv"]], [1], "value_error"],
  ])("is refused for %s, at its place", (_, blocks, place, type) => {
    const answer = create(new Client(), chainOf(...blocks));
    expect(answer).toMatchObject({
      status: 422,
      value: { detail: [{ loc: ["body", "workflow_definition", "blocks", ...place], type }] },
    });
  });

  it("names the place in the request, whatever the order in which blocks run", () => {
    const { blocks, edges } = chainOf(FIRST, ["company_enrichment"], ["verify_email"]);
    const reversed = { blocks: [...(Array.isArray(blocks) ? blocks : [])].reverse(), edges: edges ?? [] };
    expect(create(new Client(), reversed)).toMatchObject({
      status: 422,
      value: { detail: [{ loc: ["body", "workflow_definition", "blocks", 1] }] },
    });
  });

  it.each<[string, [string, JsonObject?][]]>([
    ["null for what may be left out", [FIRST, ["find_email", { mode: null }]]],
    ["settings that no schema names", [FIRST, ["verify_email", { strict: true }]]],
    [
      "one of several types",
      [FIRST, ["scrape_web", { instructions: "x", output_column: null, max_pages: 2 }]],
    ],
    [
      "rows that are turned into the other kind",
      [FIRST, ["leads_to_company"], ["company_enrichment"], ["company_to_leads"], ["find_phone"]],
    ],
  ])("is fine with %s", (_, blocks) => {
    expect(create(new Client(), chainOf(...blocks)).status).toBe(200);
  });

  it("is refused for what the organisation does not have", () => {
    const withheld = ["find_phone", "find_email:mode=PERSONAL"];
    const client = new Client(createStandIn({ keys: [{ key: SAMPLE_KEY, withheld }] }));
    expect(create(client, chainOf(FIRST, ["find_phone"]))).toMatchObject({
      status: 403,
      value: { detail: "Block 'find_phone' is not enabled for your organization" },
    });
    expect(create(client, chainOf(FIRST, ["find_email", { mode: "PERSONAL" }])).status).toBe(403);
    expect(create(client, chainOf(FIRST, ["find_email", { mode: "PROFESSIONAL" }])).status).toBe(200);
  });

  it("is refused with a notebook where there are none", () => {
    const client = new Client();
    client.standIn.misbehave(NOTEBOOKS_REFUSED);
    expect(create(client, chainOf(FIRST, ["append_to_notebook", { notebook_name: "n" }])).status).toBe(403);
    expect(create(client, chainOf(FIRST, ["verify_email"])).status).toBe(200);
  });
});

describe("an empty account", () => {
  it("has no workflow until one is made, which the other account does not see", () => {
    const standIn = createStandIn();
    const client = new Client(standIn, EMPTY_KEY);
    expect(client.get("/workflows").value).toEqual([]);
    create(client, chainOf(FIRST, ["verify_email"]));
    expect(client.get("/workflows").value).toHaveLength(1);
    expect(new Client(standIn).get("/workflows").value).toHaveLength(4);
  });
});

describe("an API without a list of blocks", () => {
  it("answers as if there were no such address", () => {
    const client = new Client();
    client.standIn.misbehave({ fault: "no-block-list" });
    expect(client.get("/workflows/blocks").status).toBe(404);
    expect(client.get("/workflows").status).toBe(200);
  });
});
