import { describe, expect, it } from "vitest";
import { BLOCK_NAMES } from "../../../dev/sixtyfour/blocks/registry.ts";
import type { JsonObject } from "../../../dev/sixtyfour/json.ts";
import { chainOf } from "../../../dev/sixtyfour/workflows/ready-workflows.ts";
import { Client, object, objects, person } from "../client.ts";

const ID = "0b9f2c1e-8a3d-4c57-9e21-5d6f7a8b9c0d";

function draft(overrides: JsonObject = {}): JsonObject {
  return {
    workflow_name: "Made",
    workflow_description: "Sample: made in a test",
    workflow_definition: chainOf(["webhook", {}], ["find_phone"]),
    ...overrides,
  };
}

describe("GET /workflows", () => {
  it("lists the ready workflows, marked as samples, without their blocks", () => {
    const workflows = objects(new Client().get("/workflows").value);
    expect(workflows.map((workflow) => workflow.name)).toEqual([
      "Find and verify emails",
      "Research companies",
      "Qualify leads",
      "Import from a file",
    ]);
    for (const workflow of workflows) {
      expect(workflow.description).toMatch(/^Sample: /);
      expect(workflow.workflow_definition).toBeNull();
    }
  });
});

describe("GET /workflows/{workflow_id}", () => {
  it("answers 422 for an id that is no UUID and 404 for one that is not there", () => {
    const client = new Client();
    expect(client.get("/workflows/wf_abc123").status).toBe(422);
    expect(client.get(`/workflows/${ID}`)).toMatchObject({
      status: 404,
      value: { detail: "Workflow not found" },
    });
  });

  it("gives the blocks and edges", () => {
    const client = new Client();
    const workflow = object(client.get(`/workflows/${client.workflowId("Qualify leads")}`).value);
    const { blocks, edges } = object(workflow.workflow_definition);
    expect(objects(blocks).map((block) => block.block_name)).toEqual([
      "webhook",
      "filter",
      "deduplicate_wrt_notebook",
      "lead_enrichment",
      "append_to_notebook",
    ]);
    expect(objects(edges)).toHaveLength(4);
  });

  it("tells when it was last run", () => {
    const client = new Client();
    const path = `/workflows/${client.workflowId("Qualify leads")}`;
    expect(object(client.get(path).value).last_run_date).toBeNull();
    client.start("Qualify leads", [person()]);
    expect(object(client.get(path).value).last_run_date).toBe("2026-04-01T08:00:00.000Z");
  });
});

describe("POST /workflows/create_workflow", () => {
  it.each([
    ["a missing name", { workflow_name: null }, ["body", "workflow_name"]],
    ["a definition that is no object", { workflow_definition: [] }, ["body", "workflow_definition"]],
    [
      "an empty block list",
      { workflow_definition: { blocks: [], edges: [] } },
      ["body", "workflow_definition", "blocks"],
    ],
    ["a name that is no text", { workflow_name: 7 }, ["body", "workflow_name"]],
    ["an id that is no UUID", { id: "demo" }, ["body", "id"]],
  ])("refuses %s with 422", (_, overrides, loc) => {
    const body = Object.fromEntries(Object.entries(draft(overrides)).filter(([, value]) => value !== null));
    const client = new Client();
    const answer = client.post("/workflows/create_workflow", body);
    expect(answer.status).toBe(422);
    expect(objects(object(answer.value).detail)[0]?.loc).toEqual(loc);
    expect(objects(client.get("/workflows").value)).toHaveLength(4);
  });

  it("refuses a body that is no JSON with 400", () => {
    expect(new Client().post("/workflows/create_workflow", "{").status).toBe(400);
  });

  it("makes a workflow that can be run", () => {
    const client = new Client();
    const made = object(client.post("/workflows/create_workflow", draft()).value);
    expect(client.workflowId("Made")).toBe(made.id);
    expect(client.finalFile(client.start("Made", [person()]))).toContain("phone");
  });

  it("replaces the workflow when the id is there already", () => {
    const client = new Client();
    client.post("/workflows/create_workflow", draft({ id: ID }));
    client.now += 1000;
    const again = client.post("/workflows/create_workflow", draft({ id: ID, workflow_name: "Made again" }));
    expect(again.value).toMatchObject({
      id: ID,
      name: "Made again",
      created_at: "2026-04-01T08:00:00.000Z",
      updated_at: "2026-04-01T08:00:01.000Z",
    });
    expect(objects(client.get("/workflows").value)).toHaveLength(5);
  });
});

describe("POST /workflows/update_workflow", () => {
  it("refuses a missing id, an id that is no UUID, and a new workflow without a definition", () => {
    const client = new Client();
    const paths = ["", "?workflow_id=demo", `?workflow_id=${ID}`];
    expect(paths.map((query) => client.post(`/workflows/update_workflow${query}`, {}).status)).toEqual([
      422, 422, 422,
    ]);
  });

  it("leaves what is not given as it was", () => {
    const client = new Client();
    const id = client.workflowId("Research companies");
    const before = object(client.get(`/workflows/${id}`).value);
    const after = client.post(`/workflows/update_workflow?workflow_id=${id}`, { workflow_name: "Renamed" });
    expect(after.value).toEqual({ ...before, name: "Renamed", updated_at: "2026-04-01T08:00:00.000Z" });
  });

  it("makes the workflow when it is not there", () => {
    const client = new Client();
    expect(client.post(`/workflows/update_workflow?workflow_id=${ID}`, draft()).value).toMatchObject({
      id: ID,
    });
    expect(client.workflowId("Made")).toBe(ID);
  });
});

describe("POST /workflows/delete_workflow", () => {
  it("removes the workflow, answers with it, and keeps its runs", () => {
    const client = new Client();
    const id = client.workflowId("Qualify leads");
    const jobId = client.start("Qualify leads", [person()]);
    expect(client.post(`/workflows/delete_workflow?workflow_id=${id}`).value).toMatchObject({ id });
    expect(client.get(`/workflows/${id}`).status).toBe(404);
    expect(client.post(`/workflows/delete_workflow?workflow_id=${id}`).status).toBe(404);
    expect(client.liveStatus(jobId).run_id).toBe(jobId);
  });
});

describe("GET /workflows/blocks", () => {
  it("describes every block that workflows may use", () => {
    const blocks = objects(new Client().get("/workflows/blocks").value);
    expect(blocks.map((block) => block.block_name)).toEqual([...BLOCK_NAMES]);
    for (const block of blocks) expect(object(block.specs_schema).type).toBe("object");
  });
});
