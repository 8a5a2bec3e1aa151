import { describe, expect, it } from "vitest";
import { createStandIn } from "../../dev/sixtyfour/stand-in.ts";
import { Client, object, person, START } from "./client.ts";

describe("keys", () => {
  it.each([
    ["without a key", undefined, "Missing API key"],
    ["with an empty key", "", "Missing API key"],
    ["with a key that nobody made", "sk-unknown", "Invalid API key"],
  ])("refuse a request %s with 401", (_, key, message) => {
    const client = new Client();
    const headers: Record<string, string> = key === undefined ? {} : { "x-api-key": key };
    const answer = client.standIn.handle({
      method: "GET",
      url: "https://api.sixtyfour.ai/workflows",
      headers,
      body: "",
      now: START,
    });
    expect(answer.status).toBe(401);
    expect(answer.body).toBe(JSON.stringify({ error: "Unauthorized", message }));
  });

  it("stop working the moment they expire", () => {
    const client = new Client(createStandIn({ keys: [{ key: "short", expiresAt: START + 1000 }] }), "short");
    client.now = START + 999;
    expect(client.get("/workflows").status).toBe(200);
    client.now = START + 1000;
    expect(client.get("/workflows")).toMatchObject({
      status: 401,
      value: { error: "Unauthorized", message: "API key has expired" },
    });
  });

  it("keep organisations apart: what belongs to another reads 404", () => {
    const standIn = createStandIn({ keys: ["ours", "theirs"] });
    const ours = new Client(standIn, "ours");
    const theirs = new Client(standIn, "theirs");
    const jobId = ours.start("Find and verify emails", [person()]);
    const workflowId = ours.workflowId("Find and verify emails");
    expect(
      [
        theirs.get(`/workflows/${workflowId}`),
        theirs.get(`/workflows/runs?workflow_id=${workflowId}`),
        theirs.get(`/workflows/runs/${jobId}/live_status`),
        theirs.get(`/workflows/runs/${jobId}/results/download-links`),
        theirs.post(`/workflows/cancel?job_id=${jobId}`),
        theirs.post(`/workflows/delete_workflow?workflow_id=${workflowId}`),
        theirs.post(`/workflows/run?workflow_id=${workflowId}`, { webhook_payload: [person()] }),
      ].map(({ status }) => status),
    ).toEqual([404, 404, 404, 404, 404, 404, 404]);
    expect(theirs.get("/workflows/runs").value).toEqual([]);
  });

  it("of one organisation see the same runs", () => {
    const keys = ["first", "second"].map((key) => ({ key, organisation: "acme" }));
    const standIn = createStandIn({ keys });
    const jobId = new Client(standIn, "first").start("Find and verify emails", [person()]);
    expect(new Client(standIn, "second").liveStatus(jobId).run_id).toBe(jobId);
  });
});

describe("the rate limit", () => {
  it("lets 500 requests through in a minute and refuses the next, without saying when to come back", () => {
    const client = new Client();
    for (let n = 0; n < 500; n++) client.get("/workflows/blocks");
    const refused = client.get("/workflows/blocks");
    expect(refused).toMatchObject({
      status: 429,
      value: { error: "Too Many Requests", message: "Rate limit exceeded" },
    });
    expect(refused.headers).not.toHaveProperty("retry-after");
  });

  it("lets requests through again when a minute has passed", () => {
    const client = new Client();
    for (let n = 0; n < 501; n++) client.get("/workflows/blocks");
    client.now += 60_000;
    expect(client.get("/workflows/blocks").status).toBe(200);
  });

  it("counts each organisation on its own", () => {
    const standIn = createStandIn({ keys: ["ours", "theirs"] });
    const ours = new Client(standIn, "ours");
    for (let n = 0; n < 501; n++) ours.get("/workflows/blocks");
    expect(new Client(standIn, "theirs").get("/workflows/blocks").status).toBe(200);
  });
});

describe("paths", () => {
  it("that are not there give 404, and known ones with another method 405", () => {
    const client = new Client();
    expect(client.get("/v1/workflows")).toMatchObject({ status: 404, value: { detail: "Not Found" } });
    expect(client.get("/workflows/run/now")).toMatchObject({ status: 404 });
    expect(client.post("/workflows")).toMatchObject({ status: 405, value: { detail: "Method Not Allowed" } });
  });

  it("with something that is no UUID give 422 with the place", () => {
    expect(new Client().get("/workflows/runs/%/live_status").status).toBe(422);
    const answer = new Client().get("/workflows/runs/run_xyz789/live_status");
    expect(answer.status).toBe(422);
    expect(object(answer.value).detail).toEqual([
      { loc: ["path", "run_id"], msg: "Input should be a valid UUID", type: "uuid_parsing" },
    ]);
  });
});
