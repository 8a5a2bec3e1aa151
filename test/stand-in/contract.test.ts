import { describe, expect, it } from "vitest";
import { sampleLeads } from "../../dev/sample/generate-leads.ts";
import { createStandIn } from "../../dev/sixtyfour/stand-in.ts";
import { chainOf } from "../../dev/sixtyfour/workflows/ready-workflows.ts";
import { Client, person, START } from "./client.ts";
import { readContract, underContract } from "./contract.ts";

const ENDPOINTS = [
  "cancelRun",
  "createWorkflow",
  "deleteWorkflow",
  "downloadLinks",
  "file",
  "getWorkflow",
  "listBlocks",
  "listRuns",
  "listWorkflows",
  "liveStatus",
  "runWorkflow",
  "updateWorkflow",
];

async function checkedClient(): Promise<{ client: Client; violations: string[] }> {
  const { standIn, violations } = await underContract(createStandIn());
  return { client: new Client(standIn), violations };
}

describe("the contract", () => {
  it("notices an answer that does not fit it", async () => {
    const standIn = createStandIn();
    standIn.misbehave({ fault: "wrong-shape" });
    const { standIn: checked, violations } = await underContract(standIn);
    new Client(checked).get("/workflows");
    expect(violations).toHaveLength(1);
  });

  it("notices a request with a query that it does not know", async () => {
    const { client, violations } = await checkedClient();
    client.get("/workflows?page=2");
    expect(violations).toHaveLength(1);
  });

  it("names every endpoint", () => {
    const operations = Object.values(readContract().paths ?? {})
      .flatMap((path) => [path?.get, path?.post])
      .flatMap((operation) => operation?.operationId ?? []);
    expect(operations.sort()).toEqual(ENDPOINTS);
  });

  it("holds for refusals in every shape", async () => {
    const { client, violations } = await checkedClient();
    const emails = client.workflowId("Find and verify emails");
    const statuses = [
      new Client(client.standIn, "wrong-key").get("/workflows"),
      client.post(`/workflows/run?workflow_id=${emails}`, "{"),
      client.post(`/workflows/run?workflow_id=${emails}`, { webhook_payload: "text" }),
      client.post(`/workflows/run?workflow_id=${emails}`, { webhook_payload: [{ full_name: "A" }] }),
      client.post("/workflows/run"),
      client.post("/workflows/run?workflow_id=unknown"),
      client.get("/workflows/runs/not-a-uuid/live_status"),
      client.get("/workflows/runs?limit=0"),
      client.post("/workflows/create_workflow", { workflow_name: "No blocks" }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([401, 400, 422, 400, 422, 404, 422, 422, 422]);
    expect(violations).toEqual([]);
  });

  it("holds for a run from start to end, with every file", async () => {
    const { client, violations } = await checkedClient();
    const jobId = client.start("Qualify leads", [person(1), person(2), person(3, { title: "" })]);
    const { endsAt } = client.run(jobId);
    for (let share = 0; share <= 10; share++) {
      client.now = START + ((endsAt - START) * share) / 10;
      client.liveStatus(jobId);
      client.get("/workflows/runs?status=active&limit=5");
      client.links(jobId);
    }
    for (const { download_url } of client.links(jobId)) {
      client.download(String(download_url));
      client.download(String(download_url), { Range: "bytes=0-9" });
      client.download(String(download_url), { Range: "bytes=999999-" });
      client.download(`${download_url}x`);
    }
    client.now += 900_000;
    client.get("/workflows/runs");
    expect(violations).toEqual([]);
  });

  it("holds for runs that fail, are cancelled or are repeated", async () => {
    const { client, violations } = await checkedClient();
    client.start("Find and verify emails", person(), { "Idempotency-Key": "once" });
    client.start("Find and verify emails", person(), { "Idempotency-Key": "once" });
    client.post(`/workflows/cancel?job_id=${client.start("Qualify leads", [person()])}`);
    client.post("/workflows/create_workflow", {
      workflow_name: "Sample: pattern",
      workflow_description: "Sample: a pattern that does not compile",
      workflow_definition: chainOf(
        ["webhook", {}],
        ["filter", { filters: [{ column: "title", operator: "matches", value: "(" }] }],
      ),
    });
    const failing = client.start("Sample: pattern", [person()]);
    client.finish(failing);
    client.liveStatus(failing);
    client.links(failing);
    client.get("/workflows/runs?limit=10");
    client.post(`/workflows/cancel?job_id=${failing}`);
    expect(violations).toEqual([]);
  });

  it("holds for workflows that are listed, read, made, changed and removed", async () => {
    const { client, violations } = await checkedClient();
    const id = client.workflowId("Research companies");
    client.get(`/workflows/${id}`);
    client.get("/workflows/blocks");
    client.post(`/workflows/update_workflow?workflow_id=${id}`, { workflow_name: "Sample: renamed" });
    client.post(`/workflows/delete_workflow?workflow_id=${id}`);
    expect(violations).toEqual([]);
  });

  it("holds for results in all three formats", async () => {
    const { client, violations } = await checkedClient();
    const id = client.workflowId("Find and verify emails");
    const [header = [], ...rows] = sampleLeads(30);
    const records = rows.map((row) =>
      Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])),
    );
    client.post(
      `/workflows/run?workflow_id=${id}&save_json=true&result_formats=csv&result_formats=ndjson`,
      { webhook_payload: records },
      { "content-type": "application/json" },
    );
    const jobId = String(client.standIn.runs[0]?.jobId);
    client.finish(jobId);
    for (const format of ["csv", "json", "ndjson"]) {
      for (const { download_url } of client.links(jobId, `?format=${format}`)) {
        client.download(String(download_url));
      }
    }
    expect(violations).toEqual([]);
  });
});
