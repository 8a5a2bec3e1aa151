import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../../dev/sixtyfour/json.ts";
import { FILES_ORIGIN } from "../../../dev/sixtyfour/stand-in.ts";
import { cellText } from "../../../dev/sixtyfour/table.ts";
import { Client, objects, person } from "../client.ts";

const people = [person(1), person(2), person(1), person(3, { full_name: 'Wren "W", Tamarind' })];

describe("GET /workflows/runs/{run_id}/results/download-links", () => {
  it("refuses an unknown format, and one that the run did not keep", () => {
    const client = new Client();
    const jobId = client.start("Find and verify emails", people);
    const path = `/workflows/runs/${jobId}/results/download-links`;
    expect(client.get(`${path}?format=xlsx`).status).toBe(422);
    expect(client.get(`${path}?format=json`).status).toBe(400);
  });

  it("lists nothing while no block is done, and more as they finish", () => {
    const client = new Client();
    const jobId = client.start("Find and verify emails", people);
    expect(client.links(jobId)).toEqual([]);
    client.now = client.run(jobId).steps[2]?.startsAt ?? 0;
    expect(client.links(jobId)).toHaveLength(2);
  });

  it("lists one file for each block in block order, with the size that the download has", () => {
    const client = new Client();
    const jobId = client.start("Find and verify emails", people);
    client.finish(jobId);
    const files = client.links(jobId);
    expect(files.map((file) => [file.block_number, file.filename, file.row_count])).toEqual([
      [1, "1-webhook.csv", 4],
      [2, "2-deduplicate.csv", 3],
      [3, "3-find_email.csv", 3],
      [4, "4-verify_email.csv", 3],
    ]);
    for (const file of files) {
      const { text } = client.download(String(file.download_url));
      expect(new TextEncoder().encode(text).length).toBe(file.file_size);
      expect(parse(text)).toHaveLength(Number(file.row_count) + 1);
      expect(String(file.download_url).startsWith(`${FILES_ORIGIN}/`)).toBe(true);
      expect(file.download_expires_in_seconds).toBe(900);
    }
  });

  it("echoes the input in the first file", () => {
    const client = new Client();
    const jobId = client.start("Find and verify emails", people);
    client.finish(jobId);
    const echo = client.download(String(client.links(jobId)[0]?.download_url)).text;
    expect(parse(echo, { columns: true })).toEqual(people);
  });

  it("gives the same rows in all formats", () => {
    const client = new Client();
    const id = client.workflowId("Find and verify emails");
    client.post(`/workflows/run?workflow_id=${id}&save_json=true&result_formats=ndjson`, {
      webhook_payload: people,
    });
    const jobId = client.standIn.runs[0]?.jobId ?? "";
    client.finish(jobId);
    const [csv = "", json = "", ndjson = ""] = ["csv", "json", "ndjson"].map(
      (format) => client.download(String(client.links(jobId, `?format=${format}`).at(-1)?.download_url)).text,
    );
    const records = objects(parseJson(json));
    expect(ndjson.trim().split("\n").map(parseJson)).toEqual(records);
    expect(parse(csv, { columns: true })).toEqual(
      records.map((record) =>
        Object.fromEntries(Object.entries(record).map(([name, value]) => [name, cellText(value)])),
      ),
    );
  });

  it("gives new links each time, as the clock moves on", () => {
    const client = new Client();
    const jobId = client.start("Find and verify emails", people);
    client.finish(jobId);
    const first = client.links(jobId)[0]?.download_url;
    client.now += 1000;
    expect(client.links(jobId)[0]?.download_url).not.toBe(first);
  });
});
