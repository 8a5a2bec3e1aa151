import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { StatusFault } from "../../../dev/sixtyfour/faults/misbehaviour.ts";
import { Client, objects, person } from "../client.ts";

function running(): { client: Client; jobId: string } {
  const client = new Client();
  const jobId = client.start("Find and verify emails", [person(1), person(2)]);
  client.now = client.run(jobId).startsAt;
  return { client, jobId };
}

describe("status faults", () => {
  it.each(["warming_up", "canceled", "timeout", "timed_out", "COMPLETED"])(
    "show %j everywhere",
    (runStatus) => {
      const { client, jobId } = running();
      client.standIn.misbehave({ fault: { runStatus } satisfies StatusFault });
      expect(client.liveStatus(jobId)).toMatchObject({ overall_status: runStatus, run_id: jobId });
      expect(objects(client.get("/workflows/runs").value)[0]?.status).toBe(runStatus);
    },
  );

  it("fail a run with a message, in its blocks and in the list of runs", () => {
    const { client, jobId } = running();
    client.standIn.misbehave({ fault: { runStatus: "failed", message: "Out of credits" } });
    const status = client.liveStatus(jobId);
    expect(status.overall_status).toBe("failed");
    expect(objects(status.blocks).map((block) => block.error_message)).toContain("Out of credits");
    expect(objects(client.get("/workflows/runs").value)[0]).toMatchObject({
      status: "failed",
      error_message: "Out of credits",
    });
  });

  it("write every status in upper case", () => {
    const { client, jobId } = running();
    client.standIn.misbehave({ fault: "upper-case-status" });
    const status = client.liveStatus(jobId);
    expect(status.overall_status).toBe("RUNNING");
    expect(objects(status.blocks).map((block) => block.status)).toEqual([
      "RUNNING",
      "PENDING",
      "PENDING",
      "PENDING",
    ]);
    expect(objects(client.get("/workflows/runs").value)[0]?.status).toBe("RUNNING");
  });

  it("leave errors as they are", () => {
    const { client } = running();
    client.standIn.misbehave({ fault: "upper-case-status" });
    expect(client.get("/workflows/runs/nonsense/live_status").status).toBe(422);
  });
});

describe("link faults", () => {
  function finished(): { client: Client; jobId: string } {
    const { client, jobId } = running();
    client.finish(jobId);
    return { client, jobId };
  }

  it("give no link at all", () => {
    const { client, jobId } = finished();
    client.standIn.misbehave({ fault: "null-download-url" });
    for (const file of client.links(jobId)) {
      expect(file).toMatchObject({ download_url: null, results: null, message: "Signing failed" });
    }
  });

  it("give the rows inline, the same as in the files", () => {
    const { client, jobId } = finished();
    const files = client.links(jobId).map((file) => client.download(String(file.download_url)).text);
    client.standIn.misbehave({ fault: "inline-results" });
    const inline = client.links(jobId);
    expect(inline.map((file) => file.download_url)).toEqual([null, null, null, null]);
    expect(inline.map((file) => objects(file.results).map((row) => row.full_name))).toEqual(
      files.map((file) => parse(file, { columns: true }).map((row) => Object(row).full_name)),
    );
  });

  it("give an empty list", () => {
    const { client, jobId } = finished();
    client.standIn.misbehave({ fault: "no-files" });
    expect(client.links(jobId)).toEqual([]);
  });
});
