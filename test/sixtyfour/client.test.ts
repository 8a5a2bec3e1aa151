import { describe, expect, it } from "vitest";
import { createClient } from "../../src/sixtyfour/client.ts";
import { fakeClock } from "../fakes/fake-clock.ts";
import { answering, fakeHttp } from "../fakes/fake-http.ts";
import { liveStatus } from "../fakes/fake-sixtyfour.ts";

function setUp() {
  const http = fakeHttp();
  return { http, client: createClient(http, fakeClock(), "key-1") };
}

const HEADERS = { "x-api-key": "key-1", accept: "application/json" };

describe("the client when answers are of no use", () => {
  it.each([
    ["no JSON", "<html></html>"],
    ["empty text", ""],
    ["another shape", { workflows: [] }],
    ["an entry without an id", [{ name: "x" }]],
  ])("calls a success with %s unreadable", (_, body) => {
    const { http, client } = setUp();
    http.on("GET", /./, answering(200, body));
    expect(client.listWorkflows()).toMatchObject({ ok: false, failure: { code: "unreadable", retry: true } });
  });

  it("does not believe in a job without an id", () => {
    const { http, client } = setUp();
    http.on("POST", /./, answering(200, { job_id: "" }));
    expect(client.startJob("wf", "[]", "k")).toMatchObject({ ok: false, failure: { refused: false } });
  });

  it("classifies refusals and silence", () => {
    const { http, client } = setUp();
    http.on("GET", /\/a$/, answering(401));
    http.on("GET", /\/b$/, { kind: "unreachable" });
    expect(client.getWorkflow("a")).toMatchObject({ ok: false, failure: { code: "wrong-key" } });
    expect(client.getWorkflow("b")).toMatchObject({ ok: false, failure: { code: "unreachable" } });
  });

  it("keeps the failure of one look from the others", () => {
    const { http, client } = setUp();
    http.on("GET", /\/good\//, liveStatus("running"));
    http.on("GET", /\/bad\//, answering(404));
    expect(client.liveStatuses(["bad", "good"])).toMatchObject([
      { ok: false, failure: { code: "not-found" } },
      { ok: true, value: { overall_status: "running" } },
    ]);
  });
});

describe("the client's requests", () => {
  it("lists workflows although their times are of another kind", () => {
    const { http, client } = setUp();
    http.on(
      "GET",
      /./,
      answering(200, [{ id: "a", name: "A", updated_at: 1_795_442_400, last_run_date: {} }]),
    );
    expect(client.listWorkflows()).toMatchObject({
      ok: true,
      value: [{ updated_at: null, last_run_date: null }],
    });
  });

  it("lists workflows and asks for one", () => {
    const { http, client } = setUp();
    http.on("GET", /\/workflows$/, answering(200, [{ id: "a", name: "A" }]));
    http.on("GET", /\/workflows\/.+/, answering(200, { id: "a/b", name: "A" }));
    const unknown = { description: null, updated_at: null, last_run_date: null };
    expect(client.listWorkflows()).toEqual({ ok: true, value: [{ id: "a", name: "A", ...unknown }] });
    client.getWorkflow("a/b");
    expect(http.requests).toEqual([
      { method: "GET", url: "https://api.sixtyfour.ai/workflows", headers: HEADERS },
      { method: "GET", url: "https://api.sixtyfour.ai/workflows/a%2Fb", headers: HEADERS },
    ]);
  });

  it("starts a job with the records exactly as given, under the key given", () => {
    const { http, client } = setUp();
    http.on("POST", /./, answering(200, { job_id: "job-1", already_started: true }));
    expect(client.startJob("wf 1&x", '[{"a":"\\u00e9"}]', "once")).toEqual({
      ok: true,
      value: { job_id: "job-1", already_started: true },
    });
    expect(http.requests).toEqual([
      {
        method: "POST",
        url: "https://api.sixtyfour.ai/workflows/run?workflow_id=wf%201%26x",
        headers: { ...HEADERS, "content-type": "application/json", "idempotency-key": "once" },
        body: '{"webhook_payload":[{"a":"\\u00e9"}]}',
      },
    ]);
  });

  it("looks at all jobs in one go", () => {
    const { http, client } = setUp();
    http.on("GET", /./, liveStatus("running"));
    client.liveStatuses(["a", "b", "c"]);
    expect(http.batches).toEqual([3]);
    expect(http.requests[1]?.url).toBe("https://api.sixtyfour.ai/workflows/runs/b/live_status");
  });

  it("asks for result files as CSV", () => {
    const { http, client } = setUp();
    http.on("GET", /./, answering(200, []));
    client.downloadLinks("job-1");
    expect(http.requests[0]?.url).toBe(
      "https://api.sixtyfour.ai/workflows/runs/job-1/results/download-links?format=csv",
    );
  });
});

describe("the client's answers", () => {
  it("takes null for whatever may be missing, and ignores what it does not know", () => {
    const { http, client } = setUp();
    const block = {
      block_id: null,
      block_name: "webhook",
      sequence_number: 1,
      specs: null,
      block_type: "io",
    };
    const definition = { blocks: [block], edges: null, version: 7 };
    http.on("GET", /\/wf$/, answering(200, { id: "wf", name: "W", workflow_definition: definition }));
    http.on("GET", /\/none$/, answering(200, { id: "wf", name: "W", workflow_definition: null }));
    http.on(
      "GET",
      /live_status/,
      answering(200, { overall_status: "running", overall_progress_percentage: null, blocks: null }),
    );
    expect(client.getWorkflow("wf")).toMatchObject({
      ok: true,
      value: { description: null, workflow_definition: { blocks: [{ specs: null }], edges: null } },
    });
    expect(client.getWorkflow("none")).toMatchObject({ ok: true, value: { workflow_definition: null } });
    expect(client.liveStatuses(["a"])).toMatchObject([
      { ok: true, value: { current_block: null, blocks: null } },
    ]);
  });

  it("does not take a row count it was not told for zero", () => {
    const { http, client } = setUp();
    http.on("GET", /./, answering(200, [{ filename: "a.csv" }, { filename: "b.csv", row_count: null }]));
    expect(client.downloadLinks("job-1")).toMatchObject({
      ok: true,
      value: [{ row_count: null, download_url: null, results: null }, { row_count: null }],
    });
  });
});
