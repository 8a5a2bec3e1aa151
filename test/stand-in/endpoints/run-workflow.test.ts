import { describe, expect, it } from "vitest";
import { createStandIn } from "../../../dev/sixtyfour/stand-in.ts";
import { chainOf } from "../../../dev/sixtyfour/workflows/ready-workflows.ts";
import { Client, object, objects, person } from "../client.ts";

function emails(client: Client): string {
  return `/workflows/run?workflow_id=${client.workflowId("Find and verify emails")}`;
}

describe("POST /workflows/run", () => {
  it.each<[string, string, number]>([
    ["a body that is no JSON", "{", 400],
    ["a body that is no object", "[]", 422],
    ["no payload, where the workflow has no sample", "", 400],
    ["a null payload", '{"webhook_payload":null}', 400],
    ["an empty payload", '{"webhook_payload":[]}', 400],
    ["a payload of text", '{"webhook_payload":"Ada"}', 422],
    ["a record that is no object", '{"webhook_payload":[{"full_name":"A","company":"B"},7]}', 422],
    ["a record without a required column", '{"webhook_payload":[{"full_name":"A"}]}', 400],
    ["specs_override that is no object", '{"specs_override":[],"webhook_payload":[]}', 422],
  ])("refuses %s and bills nothing", (_, body, status) => {
    const client = new Client();
    expect(client.post(emails(client), body).status).toBe(status);
    expect(client.standIn.billed).toEqual([]);
    expect(client.standIn.runs).toEqual([]);
  });

  it.each([
    ["save_json=maybe", "save_json"],
    ["result_formats=xlsx", "result_formats"],
  ])("refuses the query %s", (query, name) => {
    const client = new Client();
    const answer = client.post(`${emails(client)}&${query}`, { webhook_payload: [person()] });
    expect(answer.status).toBe(422);
    expect(objects(object(answer.value).detail)[0]?.loc).toEqual(["query", name]);
  });

  it("names the missing columns", () => {
    const client = new Client();
    const answer = client.post(emails(client), { webhook_payload: [person(), { title: "CEO" }] });
    expect(answer.value).toEqual({
      detail: "webhook_payload is missing required columns: full_name, company",
    });
  });

  it("refuses a workflow that starts with another block, with a payload and without", () => {
    const client = new Client();
    const path = `/workflows/run?workflow_id=${client.workflowId("Import from a file")}`;
    expect(client.post(path, { webhook_payload: [person()] })).toMatchObject({ status: 400 });
    expect(client.post(path)).toMatchObject({ status: 400 });
    expect(client.standIn.billed).toEqual([]);
  });

  it("refuses a workflow that was deleted", () => {
    const client = new Client();
    const path = emails(client);
    client.post(path.replace("/run?", "/delete_workflow?"));
    expect(client.post(path, { webhook_payload: [person()] }).status).toBe(404);
  });

  it("queues a run and bills each of its rows", () => {
    const client = new Client();
    const answer = client.post(emails(client), { webhook_payload: [person(1), person(2)] });
    const { job_id: jobId } = object(answer.value);
    expect(answer.value).toMatchObject({ status: "queued", cache_config: null, already_started: false });
    expect(client.standIn.billed.map((row) => [row.jobId, row.record])).toEqual([
      [jobId, person(1)],
      [jobId, person(2)],
    ]);
  });

  it("takes a single object for one row, and a blank value for a value", () => {
    const client = new Client();
    client.start("Find and verify emails", person(1, { company: "" }));
    expect(client.standIn.billed).toHaveLength(1);
  });

  it("starts nothing when an Idempotency-Key comes again, even with another body", () => {
    const client = new Client();
    const first = client.start("Find and verify emails", [person(1)], { "Idempotency-Key": "k1" });
    client.now += 600_000;
    const again = client.post(emails(client), { webhook_payload: [person(2)] }, { "idempotency-key": "k1" });
    expect(again.value).toMatchObject({ job_id: first, already_started: true, status: "completed" });
    expect(client.standIn.billed).toHaveLength(1);
  });

  it("starts a run of its own for another key, another workflow, or no key", () => {
    const client = new Client();
    const key = { "Idempotency-Key": "k1" };
    const jobs = [
      client.start("Find and verify emails", [person()], key),
      client.start("Find and verify emails", [person()], { "Idempotency-Key": "k2" }),
      client.start("Qualify leads", [person()], key),
      client.start("Find and verify emails", [person()]),
      client.start("Find and verify emails", [person()]),
    ];
    expect(new Set(jobs).size).toBe(5);
  });

  it("forgets a key with which nothing was started", () => {
    const client = new Client();
    client.post(emails(client), { webhook_payload: [] }, { "Idempotency-Key": "k1" });
    const answer = client.post(emails(client), { webhook_payload: [person()] }, { "Idempotency-Key": "k1" });
    expect(answer.value).toMatchObject({ already_started: false });
  });

  it("runs a workflow's own sample records when there is no payload", () => {
    const specs = { webhook_input: '[{"full_name":"Wren Tamarind","company":"Pebblewise"}]' };
    const definition = chainOf(["webhook", specs], ["find_email", {}]);
    const workflows = [{ name: "With a sample", description: "Sample", definition }];
    const client = new Client(createStandIn({ workflows }));
    client.post(`/workflows/run?workflow_id=${client.workflowId("With a sample")}`);
    expect(client.standIn.billed.map(({ record }) => record.full_name)).toEqual(["Wren Tamarind"]);
  });

  it("lets specs_override change the first block for one run only", () => {
    const client = new Client();
    const body = { specs_override: { input_schema: {} }, webhook_payload: [{ full_name: "Ada" }] };
    expect(client.post(emails(client), body).status).toBe(200);
    expect(client.post(emails(client), { webhook_payload: [{ full_name: "Ada" }] }).status).toBe(400);
  });

  it("keeps specs_override away from the later blocks", () => {
    const client = new Client();
    const colleagues = [person(1, { company: "Pebblewise" }), person(2, { company: "Pebblewise" })];
    client.post(emails(client), { specs_override: { columns: ["company"] }, webhook_payload: colleagues });
    const jobId = client.standIn.runs[0]?.jobId ?? "";
    client.finish(jobId);
    expect(client.links(jobId).at(-1)?.row_count).toBe(2);
  });

  it("gives two stand-ins with the same requests the same ids and results", () => {
    const [one, other] = [new Client(), new Client()].map((client) => {
      const jobId = client.start("Qualify leads", [person(1), person(2)]);
      return [jobId, client.finalFile(jobId)];
    });
    expect(one).toEqual(other);
  });
});
