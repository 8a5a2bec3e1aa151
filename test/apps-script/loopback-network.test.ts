import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loopbackNetwork } from "../../dev/apps-script/host/loopback-network.ts";
import { NetworkDown } from "../../dev/apps-script/host/network.ts";

/** Echoes what it gets; in a worker, since this thread sleeps while it waits for the answer. */
const SERVER = `
  const { createServer } = require("node:http");
  const { parentPort } = require("node:worker_threads");
  const server = createServer((request, response) => {
    const parts = [];
    request.on("data", (part) => parts.push(part));
    request.on("end", () => {
      if (request.url === "/big") return response.end(Buffer.alloc(20_000_000, 98));
      if (request.url === "/broken") return request.socket.destroy();
      response.writeHead(request.url === "/missing" ? 404 : 200, { "x-answer": "yes" });
      const { method, url, headers } = request;
      response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(parts).toString() }));
    });
  });
  server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));`;

const ORIGIN = "https://api.example.test";

describe("the loopback network", () => {
  let worker: Worker;
  let network: ReturnType<typeof loopbackNetwork>;

  beforeAll(async () => {
    worker = new Worker(SERVER, { eval: true });
    const port = await new Promise<number>((resolve) => worker.once("message", resolve));
    network = loopbackNetwork({ [ORIGIN]: `http://127.0.0.1:${port}` });
  });

  afterAll(async () => {
    network.close();
    await worker.terminate();
  });

  const request = (path: string, body = "") => ({
    method: body ? "POST" : "GET",
    url: ORIGIN + path,
    headers: { "x-api-key": "k" },
    body,
    now: 1234,
  });
  const text = (body: string | Uint8Array) =>
    typeof body === "string" ? body : Buffer.from(body).toString();

  it("knows no address that has no route", () => {
    expect(() => network.send({ ...request("/"), url: "https://elsewhere.test/" })).toThrow(NetworkDown);
  });

  it("takes a broken connection for an address that is down", () => {
    expect(() => network.send(request("/broken"))).toThrow(NetworkDown);
  });

  it("carries method, headers, body and the virtual time there, and status, headers and body back", () => {
    const { status, headers, body } = network.send(request("/a?b=c", '{"name":"Zoë"}'));
    expect(status).toBe(200);
    expect(headers["x-answer"]).toBe("yes");
    expect(JSON.parse(text(body))).toMatchObject({
      method: "POST",
      url: "/a?b=c",
      headers: { "x-api-key": "k", "x-stand-in-now": "1234" },
      body: '{"name":"Zoë"}',
    });
    expect(network.send(request("/missing")).status).toBe(404);
  });

  it("sends many at once and keeps their order", () => {
    const responses = network.sendAll?.(Array.from({ length: 20 }, (_, index) => request(`/${index}`))) ?? [];
    expect(responses.map(({ body }) => JSON.parse(text(body)).url)).toEqual(
      Array.from({ length: 20 }, (_, index) => `/${index}`),
    );
  });

  it("carries large bodies whole", () => {
    const { body } = network.send(request("/big"));
    expect([body.length, typeof body === "string" ? 0 : body.at(-1)]).toEqual([20_000_000, 98]);
  });
});
