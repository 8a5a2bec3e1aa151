import { describe, expect, it } from "vitest";
import { type Misbehaviour, StandInUnreachable } from "../../../dev/sixtyfour/stand-in.ts";
import { Client, objects, person } from "../client.ts";

function misbehaving(rule: Misbehaviour): Client {
  const client = new Client();
  client.workflowId("Find and verify emails");
  client.standIn.misbehave(rule);
  return client;
}

describe("a network that is down", () => {
  it("before acting leaves nothing started or paid", () => {
    const client = new Client();
    const path = `/workflows/run?workflow_id=${client.workflowId("Find and verify emails")}`;
    client.standIn.misbehave({ fault: "unreachable-before-acting", times: 1 });
    expect(() => client.post(path, { webhook_payload: [person()] })).toThrow(StandInUnreachable);
    expect(client.standIn.billed).toEqual([]);
    expect(client.standIn.requests.at(-1)).toMatchObject({ endpoint: "runWorkflow", outcome: "unreachable" });
  });

  it("after acting loses the answer to a run that is started and paid, and the same key finds it again", () => {
    const client = new Client();
    const path = `/workflows/run?workflow_id=${client.workflowId("Find and verify emails")}`;
    const key = { "Idempotency-Key": "k1" };
    client.standIn.misbehave({ match: "runWorkflow", fault: "unreachable-after-acting", times: 1 });
    expect(() => client.post(path, { webhook_payload: [person()] }, key)).toThrow(StandInUnreachable);
    expect(client.standIn.billed).toHaveLength(1);
    expect(client.post(path, { webhook_payload: [person()] }, key).value).toMatchObject({
      job_id: client.standIn.runs[0]?.jobId,
      already_started: true,
    });
    expect(client.standIn.billed).toHaveLength(1);
  });

  it("is also what any other address looks like", () => {
    const { standIn } = new Client();
    const request = { method: "GET", url: "https://www.example.com/", headers: {}, body: "", now: 0 };
    expect(() => standIn.handle(request)).toThrow(StandInUnreachable);
  });
});

describe("misbehave", () => {
  it("gives any status with any body and headers instead of acting", () => {
    const client = misbehaving({
      match: "listWorkflows",
      fault: { status: 503, body: "<html>", headers: { "retry-after": "7" } },
    });
    expect(client.get("/workflows")).toMatchObject({
      status: 503,
      text: "<html>",
      headers: { "retry-after": "7", "content-type": "text/plain" },
    });
  });

  it("sends an object as JSON", () => {
    const client = misbehaving({
      fault: { status: 500, body: { error: { code: "oops", message: "Sorry" } } },
    });
    expect(client.get("/workflows")).toMatchObject({
      status: 500,
      value: { error: { code: "oops", message: "Sorry" } },
      headers: { "content-type": "application/json" },
    });
  });

  it.each([
    ["html-body", /^<!doctype html>/],
    ["empty-body", /^$/],
    ["truncated-body", /^\[\{"id":.*[^\]]$/],
    ["wrong-shape", /^\{"data":/],
  ] as const)("spoils the body by %s", (fault, form) => {
    const answer = misbehaving({ fault }).get("/workflows");
    expect(answer.status).toBe(200);
    expect(answer.text).toMatch(form);
  });

  it("answers a list where an object belongs", () => {
    const client = misbehaving({ fault: "wrong-shape" });
    expect(Array.isArray(client.get("/workflows/0b9f2c1e-8a3d-4c57-9e21-5d6f7a8b9c0d").value)).toBe(true);
  });

  it("stops after the given times, and altogether with behave", () => {
    const client = misbehaving({ fault: { status: 429 }, times: 2 });
    const statuses = () => [1, 2, 3].map(() => client.get("/workflows").status);
    expect(statuses()).toEqual([429, 429, 200]);
    client.standIn.misbehave({ fault: { status: 500 } });
    expect(statuses()).toEqual([500, 500, 500]);
    client.standIn.behave();
    expect(statuses()).toEqual([200, 200, 200]);
  });

  it("meets only the requests that match", () => {
    const byName = misbehaving({ match: "listBlocks", fault: { status: 500 } });
    expect([byName.get("/workflows").status, byName.get("/workflows/blocks").status]).toEqual([200, 500]);
    const byTest = misbehaving({ match: ({ url }) => url.endsWith("?limit=1"), fault: { status: 500 } });
    const statuses = ["?limit=1", "?limit=2"].map((query) => byTest.get(`/workflows/runs${query}`).status);
    expect(statuses).toEqual([500, 200]);
  });

  it("leaves the storage alone unless told", () => {
    const client = new Client();
    const jobId = client.start("Find and verify emails", [person()]);
    client.finish(jobId);
    const url = String(client.links(jobId)[0]?.download_url);
    client.standIn.misbehave({ fault: { status: 500 } });
    expect(client.download(url).status).toBe(200);
    client.standIn.misbehave({ match: "file", fault: { status: 502 } });
    expect(client.download(url).status).toBe(502);
  });
});

describe("storage faults", () => {
  function linked(): { client: Client; jobId: string; url: string } {
    const client = new Client();
    const jobId = client.start("Find and verify emails", [person(1), person(2)]);
    client.finish(jobId);
    return { client, jobId, url: String(client.links(jobId).at(-1)?.download_url) };
  }

  it("refuse a good link as expired, and accept the next", () => {
    const { client, jobId, url } = linked();
    client.standIn.misbehave({ fault: "expired-link", times: 1 });
    expect(client.download(url)).toMatchObject({ status: 403 });
    expect(objects(client.links(jobId)).length).toBe(4);
    expect(client.download(url).status).toBe(200);
  });

  it("ignore Range and do not claim to support it", () => {
    const { client, url } = linked();
    const whole = client.download(url);
    client.standIn.misbehave({ fault: "no-range-support" });
    const answer = client.download(url, { range: "bytes=0-9" });
    expect(answer).toMatchObject({ status: 200, text: whole.text });
    expect(answer.headers).not.toHaveProperty("accept-ranges");
  });

  it("cut a download short", () => {
    const { client, url } = linked();
    const whole = client.download(url).text;
    client.standIn.misbehave({ match: "file", fault: "truncated-body" });
    const half = client.download(url).text;
    expect(half.length).toBeLessThan(whole.length);
    expect(whole.startsWith(half)).toBe(true);
  });
});
