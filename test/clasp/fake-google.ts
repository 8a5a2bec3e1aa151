import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { text } from "node:stream/consumers";
import { GoogleAccount } from "./google-account.ts";
import { type GoogleAnswer, NOT_FOUND } from "./google-answer.ts";
import { ScriptProjects } from "./script-projects.ts";
import type { Identity } from "./self-signed-certificate.ts";

interface GoogleCall {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly authorization: string | undefined;
}

const SCRIPTS = "script.googleapis.com";
const DRIVE = "www.googleapis.com";
const TOKENS = "oauth2.googleapis.com";

/** All it answers for; a tunnel to any other host is refused, so that nothing leaves the machine. */
export const GOOGLE_HOSTS = [SCRIPTS, DRIVE, TOKENS];

/** Stands in for what clasp uses of Google: a proxy on loopback whose tunnels end in a TLS server of its own. */
export class FakeGoogle {
  readonly calls: GoogleCall[] = [];
  readonly refusedHosts: string[] = [];
  readonly scripts = new ScriptProjects();
  readonly account = new GoogleAccount();
  readonly #proxy: Server;
  readonly #tunnels = new Set<Duplex>();

  constructor(identity: Identity) {
    const services = createTlsServer({ key: identity.key, cert: identity.cert }, (request, response) => {
      void this.#answer(request, response);
    });
    this.#proxy = createServer((_request, response) => response.writeHead(405).end());
    this.#proxy.on("connect", (request, socket) => {
      if (!GOOGLE_HOSTS.some((host) => request.url === `${host}:443`)) {
        this.refusedHosts.push(String(request.url));
        socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
        return;
      }
      this.#tunnels.add(socket);
      socket.on("error", () => socket.destroy());
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      services.emit("connection", socket);
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
    const { method = "", url = "", headers } = request;
    const { host = "", authorization } = headers;
    const path = new URL(url, `https://${host}`).pathname;
    const body = await text(request);
    this.calls.push({ method, host, path, authorization });
    const { status, value } = this.#answerOf(host, method, path, body, authorization);
    response.writeHead(status, { "content-type": "application/json", connection: "close" });
    response.end(JSON.stringify(value));
  }

  #answerOf(host: string, method: string, path: string, body: string, authorization?: string): GoogleAnswer {
    if (host === TOKENS) return this.account.answerTokens(method, path, body);
    const refused = this.account.refuse(authorization);
    if (refused) return refused;
    if (host === SCRIPTS) return this.scripts.answer(method, path, body);
    return host === DRIVE ? this.account.answerDrive(method, path, body) : NOT_FOUND;
  }
}
