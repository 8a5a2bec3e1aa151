import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { text } from "node:stream/consumers";
import type { Identity } from "./self-signed-certificate.ts";

/** A file of a script project, as `projects.updateContent` takes it. */
export interface ProjectFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

interface ApiCall {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** The one host it answers for; a tunnel to any other is refused, so that nothing leaves the machine. */
export const API_HOST = "script.googleapis.com";

/**
 * Stands in for the Apps Script API (https://developers.google.com/apps-script/api/reference/rest/v1/projects): a proxy
 * on loopback whose tunnels end in a TLS server of its own. It keeps the content of one project.
 */
export class FakeAppsScriptApi {
  readonly calls: ApiCall[] = [];
  readonly refusedHosts: string[] = [];
  files: ProjectFile[] = [];
  /** What the API answers instead, when set. */
  failure: { status: number; message: string } | undefined;
  readonly #proxy: Server;
  readonly #tunnels = new Set<Duplex>();

  constructor(identity: Identity) {
    const api = createTlsServer({ key: identity.key, cert: identity.cert }, (request, response) => {
      void this.#answer(request, response);
    });
    this.#proxy = createServer((_request, response) => response.writeHead(405).end());
    this.#proxy.on("connect", (request, socket) => {
      if (request.url !== `${API_HOST}:443`) {
        this.refusedHosts.push(String(request.url));
        socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
        return;
      }
      this.#tunnels.add(socket);
      socket.on("error", () => socket.destroy());
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      api.emit("connection", socket);
    });
  }

  /** Resolves with the proxy's address. */
  start(): Promise<string> {
    return new Promise((resolve) => {
      this.#proxy.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${this.#port()}`));
    });
  }

  /** Cuts open tunnels first: one whose client refused the certificate would otherwise stay for a minute. */
  stop(): Promise<void> {
    for (const tunnel of this.#tunnels) tunnel.destroy();
    return new Promise((resolve, reject) => {
      this.#proxy.close((error) => (error ? reject(error) : resolve()));
    });
  }

  #port(): number {
    const address = this.#proxy.address() as AddressInfo; // neither a pipe nor closed, so an object
    return address.port;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "" } = request;
    const path = new URL(url, `https://${API_HOST}`).pathname;
    const body = await text(request);
    this.calls.push({ method, path, authorization: request.headers.authorization, body });
    const { status, value } = this.#valueFor(method, path, body);
    response.writeHead(status, { "content-type": "application/json", connection: "close" });
    response.end(JSON.stringify(value));
  }

  #valueFor(method: string, path: string, body: string): { status: number; value: unknown } {
    if (this.failure) return refusal(this.failure.status, this.failure.message);
    const scriptId = /^\/v1\/projects\/([^/]+)\/content$/.exec(path)?.[1];
    if (scriptId === undefined) return refusal(404, "Requested entity was not found.");
    if (method === "PUT") this.files = JSON.parse(body).files;
    return { status: 200, value: { scriptId, files: this.files } };
  }
}

function refusal(code: number, message: string) {
  return { status: code, value: { error: { code, message, status: "FAILED_PRECONDITION" } } };
}
