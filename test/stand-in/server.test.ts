import { afterEach, describe, expect, it } from "vitest";
import { NOW_HEADER, type StandInServer, serverGreeting, startServer } from "../../dev/sixtyfour/server.ts";
import { createStandIn, FILES_ORIGIN, SAMPLE_KEY, type StandIn } from "../../dev/sixtyfour/stand-in.ts";
import { object, objects, person, START } from "./client.ts";

let server: StandInServer | undefined;

async function serving(standIn: StandIn = createStandIn()): Promise<StandInServer> {
  server = await startServer({ standIn });
  return server;
}

afterEach(async () => {
  await server?.close();
  server = undefined;
});

const headers = { "x-api-key": SAMPLE_KEY, [NOW_HEADER]: String(START) };

describe("startServer", () => {
  it("listens on this computer only, and says that its data is invented", async () => {
    const running = await serving();
    expect(running.apiUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
    expect(serverGreeting(running)).toMatch(/Stand-in.*invented sample data/);
  });

  it("marks every answer, refusals among them", async () => {
    const { apiUrl } = await serving();
    for (const path of ["/workflows", "/nowhere"]) {
      const answer = await fetch(`${apiUrl}${path}`);
      expect(answer.headers.get("x-stand-in")).toBe("sixtyfour-for-sheets");
    }
  });

  it("serves a run from start to file, with the time that requests bring along", async () => {
    const { apiUrl, filesUrl } = await serving();
    const workflows = objects(await (await fetch(`${apiUrl}/workflows`, { headers })).json());
    const started = await fetch(`${apiUrl}/workflows/run?workflow_id=${workflows[0]?.id}`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify({ webhook_payload: [person(1, { full_name: "Jørn Östermarsk" })] }),
    });
    const jobId = String(object(await started.json()).job_id);
    const later = { ...headers, [NOW_HEADER]: String(START + 600_000) };
    const status = await fetch(`${apiUrl}/workflows/runs/${jobId}/live_status`, { headers: later });
    expect(object(await status.json()).overall_status).toBe("completed");
    const links = await fetch(`${apiUrl}/workflows/runs/${jobId}/results/download-links`, { headers: later });
    const url = String(objects(await links.json())[0]?.download_url);
    expect(url.startsWith(FILES_ORIGIN)).toBe(true);
    const file = await fetch(url.replace(FILES_ORIGIN, filesUrl), {
      headers: { [NOW_HEADER]: later[NOW_HEADER], range: "bytes=0-999" },
    });
    expect(file.status).toBe(206);
    expect(await file.text()).toContain("Jørn Östermarsk,");
  });

  it("uses the computer's clock when a request brings no time", async () => {
    const standIn = createStandIn();
    const { apiUrl } = await serving(standIn);
    const before = Date.now();
    await fetch(`${apiUrl}/workflows`, { headers: { "x-api-key": SAMPLE_KEY } });
    expect(standIn.requests[0]?.now).toBeGreaterThanOrEqual(before);
    expect(standIn.requests[0]?.now).toBeLessThanOrEqual(Date.now());
  });

  it("hangs up when the stand-in is unreachable", async () => {
    const standIn = createStandIn();
    standIn.misbehave({ fault: "unreachable-after-acting" });
    const { apiUrl } = await serving(standIn);
    await expect(fetch(`${apiUrl}/workflows`, { headers })).rejects.toThrow();
    expect(standIn.requests.length).toBeGreaterThan(0);
  });

  it("refuses a port that is taken", async () => {
    const { apiUrl } = await serving();
    const port = Number(new URL(apiUrl).port);
    await expect(startServer({ standIn: createStandIn(), port })).rejects.toThrow(/EADDRINUSE/);
  });
});
