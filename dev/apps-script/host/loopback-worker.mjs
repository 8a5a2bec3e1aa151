// Sends HTTP for a main thread that sleeps on `state` meanwhile. Plain JavaScript, so that a worker can load it
// without a TypeScript loader; node:http rather than fetch, which refuses ports and headers that Apps Script sends.
import { request as http } from "node:http";
import { request as https } from "node:https";
import { workerData } from "node:worker_threads";

const { port, state } = workerData;
const TIMEOUT_MS = 120_000;

function send({ url, method, headers, body }) {
  return new Promise((resolve) => {
    const failed = (error) => resolve({ error: String(error?.message ?? error) });
    try {
      const start = url.startsWith("https:") ? https : http;
      const bytes = Buffer.from(body, "utf8");
      const length = bytes.length > 0 || method !== "GET" ? { "content-length": bytes.length } : {};
      const outgoing = start(
        url,
        { method, headers: { ...headers, ...length }, timeout: TIMEOUT_MS },
        (response) => {
          const parts = [];
          response.on("data", (part) => parts.push(part));
          response.on("error", failed);
          response.on("end", () => {
            const flat = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
            resolve({
              status: response.statusCode ?? 0,
              headers: Object.fromEntries(flat),
              body: new Uint8Array(Buffer.concat(parts)),
            });
          });
        },
      );
      outgoing.on("timeout", () => outgoing.destroy(new Error("timed out")));
      outgoing.on("error", failed);
      outgoing.end(bytes);
    } catch (error) {
      failed(error);
    }
  });
}

port.on("message", async (requests) => {
  port.postMessage(await Promise.all(requests.map(send)));
  Atomics.store(state, 0, 1);
  Atomics.notify(state, 0);
});
