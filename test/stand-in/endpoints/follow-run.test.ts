import { describe, expect, it } from "vitest";
import { createStandIn } from "../../../dev/sixtyfour/stand-in.ts";
import { chainOf } from "../../../dev/sixtyfour/workflows/ready-workflows.ts";
import { Client, object, objects, person, START } from "../client.ts";

const people = Array.from({ length: 40 }, (_, n) => person(n));

function clientWith(...blocks: Parameters<typeof chainOf>): Client {
  return new Client(
    createStandIn({ workflows: [{ name: "Made", description: "Sample", definition: chainOf(...blocks) }] }),
  );
}

describe("GET /workflows/runs/{run_id}/live_status", () => {
  it("answers 404 for a run that is not there", () => {
    const answer = new Client().get("/workflows/runs/0b9f2c1e-8a3d-4c57-9e21-5d6f7a8b9c0d/live_status");
    expect(answer).toMatchObject({ status: 404, value: { detail: "Run not found" } });
  });

  it("shows a queued run with nothing done", () => {
    const client = new Client();
    expect(client.liveStatus(client.start("Find and verify emails", people))).toMatchObject({
      overall_status: "queued",
      overall_progress_percentage: 0,
      started_at: null,
      completed_at: null,
      current_block: null,
      total_blocks: 4,
      completed_blocks: 0,
    });
  });

  it("shows how far the running block is", () => {
    const client = new Client();
    const jobId = client.start("Find and verify emails", people);
    const findEmail = client.run(jobId).steps[2];
    client.now = ((findEmail?.startsAt ?? 0) + (findEmail?.endsAt ?? 0)) / 2;
    const status = client.liveStatus(jobId);
    expect(status).toMatchObject({
      overall_status: "running",
      current_block: "find_email",
      current_block_sequence: 3,
      completed_blocks: 2,
      overall_progress_percentage: 62.5,
    });
    expect(
      objects(status.blocks).map((block) => [block.status, block.processed_count, block.total_count]),
    ).toEqual([
      ["completed", 40, 40],
      ["completed", 40, 40],
      ["running", 20, 40],
      ["pending", 0, 0],
    ]);
  });

  it("never goes back, and ends at 100", () => {
    const client = new Client();
    const jobId = client.start("Find and verify emails", people);
    const { endsAt } = client.run(jobId);
    const percents = Array.from({ length: 41 }, (_, step) => {
      client.now = START + ((endsAt - START) * step) / 40;
      return Number(client.liveStatus(jobId).overall_progress_percentage);
    });
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(percents.at(-1)).toBe(100);
    expect(client.liveStatus(jobId)).toMatchObject({ overall_status: "completed", current_block: null });
  });

  it("names the block that keeps the number of rows open, until it is done", () => {
    const client = clientWith(
      ["webhook", { dataframe_type: "COMPANY" }],
      ["company_to_leads"],
      ["find_email"],
    );
    const jobId = client.start("Made", [{ company: "Pebblewise" }]);
    const before = client.liveStatus(jobId);
    expect(before.estimation_blocked_by).toBe("company_to_leads");
    expect(objects(before.blocks)[2]?.estimated_total_count).toBeNull();
    client.now = client.run(jobId).steps[2]?.startsAt ?? 0;
    expect(client.liveStatus(jobId).estimation_blocked_by).toBeNull();
  });

  it("shows which block failed and why, and leaves the later ones pending", () => {
    const client = clientWith(["webhook", {}], ["company_enrichment"], ["find_phone"]);
    const jobId = client.start("Made", people);
    client.finish(jobId);
    const status = client.liveStatus(jobId);
    expect(status).toMatchObject({ overall_status: "failed", completed_blocks: 1 });
    expect(objects(status.blocks).map((block) => [block.status, block.error_message])).toEqual([
      ["completed", null],
      ["failed", "company_enrichment needs COMPANY rows but got LEAD rows"],
      ["pending", null],
    ]);
  });

  it("links each block to those before it", () => {
    const client = new Client();
    const blocks = objects(client.liveStatus(client.start("Qualify leads", people)).blocks);
    expect(blocks.map((block) => block.previous_block_ids)).toEqual([
      [],
      ...blocks.slice(0, -1).map((block) => [block.block_id]),
    ]);
  });

  it("finishes at once at pace 0 and takes twice as long at pace 2", () => {
    const [still, usual, slow] = [0, 1, 2].map((pace) => {
      const client = new Client(createStandIn({ pace }));
      return client.run(client.start("Find and verify emails", people)).endsAt - START;
    });
    expect(still).toBe(0);
    expect(slow).toBe(2 * (usual ?? 0));
  });
});

describe("GET /workflows/runs", () => {
  it.each([
    ["limit=0", 422],
    ["limit=501", 422],
    ["limit=ten", 422],
    ["status=failed", 400],
    ["status=constructor", 400],
    ["workflow_id=unknown", 404],
  ])("refuses %s with %d", (query, status) => {
    expect(new Client().get(`/workflows/runs?${query}`).status).toBe(status);
  });

  it("lists the newest first, up to the limit", () => {
    const client = new Client();
    const first = client.start("Find and verify emails", people);
    client.now += 1000;
    const second = client.start("Qualify leads", people);
    const third = client.start("Qualify leads", people);
    const jobs = (query: string) =>
      objects(client.get(`/workflows/runs${query}`).value).map((run) => run.job_id);
    expect(jobs("")).toEqual([third, second, first]);
    expect(jobs("?limit=2")).toEqual([third, second]);
    expect(jobs(`?workflow_id=${client.workflowId("Find and verify emails")}`)).toEqual([first]);
  });

  it("tells running, active, completed and cancelled apart", () => {
    const client = new Client();
    const done = client.start("Find and verify emails", [person()]);
    client.finish(done);
    const cancelled = client.start("Find and verify emails", people);
    client.post(`/workflows/cancel?job_id=${cancelled}`);
    const running = client.start("Find and verify emails", people);
    client.now = client.run(running).startsAt;
    const queued = client.start("Find and verify emails", people);
    const jobs = (status: string) =>
      objects(client.get(`/workflows/runs?status=${status}`).value).map((run) => run.job_id);
    expect(jobs("completed")).toEqual([done]);
    expect(jobs("cancelled")).toEqual([cancelled]);
    expect(jobs("running")).toEqual([running]);
    expect(jobs("active")).toEqual([queued, running]);
  });

  it("gives the reason of a failure, though only when no status is asked for", () => {
    const client = clientWith(["webhook", {}], ["company_enrichment"]);
    client.finish(client.start("Made", people));
    expect(objects(client.get("/workflows/runs").value)[0]).toMatchObject({
      status: "failed",
      status_reason: "A block failed",
      error_message: "company_enrichment needs COMPANY rows but got LEAD rows",
    });
  });
});

describe("POST /workflows/cancel", () => {
  it("refuses a missing id with 422, an unknown one with 404 and an ended run with 409", () => {
    const client = new Client();
    const done = client.start("Find and verify emails", [person()]);
    client.finish(done);
    expect(client.post("/workflows/cancel").status).toBe(422);
    expect(client.post("/workflows/cancel?job_id=unknown").status).toBe(404);
    expect(client.post(`/workflows/cancel?job_id=${done}`).status).toBe(409);
  });

  it("answers `canceled`, while the run reads `cancelled`, and may be repeated", () => {
    const client = new Client();
    const jobId = client.start("Find and verify emails", people);
    client.now = client.run(jobId).steps[2]?.startsAt ?? 0;
    client.now += 1000;
    for (let time = 0; time < 2; time++) {
      const answer = client.post(`/workflows/cancel?job_id=${jobId}`);
      expect(answer.value).toEqual({ job_id: jobId, status: "canceled" });
      client.now += 60_000;
    }
    expect(object(client.liveStatus(jobId))).toMatchObject({
      overall_status: "cancelled",
      completed_blocks: 2,
    });
    expect(objects(client.liveStatus(jobId).blocks)[2]).toMatchObject({
      status: "failed",
      current_step: "Cancelled",
      error_message: null,
    });
  });

  it("keeps the files of the blocks that were done", () => {
    const client = new Client();
    const jobId = client.start("Find and verify emails", people);
    client.now = (client.run(jobId).steps[2]?.startsAt ?? 0) + 1000;
    client.post(`/workflows/cancel?job_id=${jobId}`);
    client.now += 900_000;
    expect(client.links(jobId).map((file) => file.filename)).toEqual(["1-webhook.csv", "2-deduplicate.csv"]);
  });
});
