import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { API_ORIGIN, createStandIn, FILES_ORIGIN } from "../../dev/sixtyfour/stand-in.ts";
import type { Identity } from "../clasp/self-signed-certificate.ts";

/** Whom the stand-in answers for. */
export const SIXTYFOUR_HOSTS = [API_ORIGIN, FILES_ORIGIN].map((origin) => new URL(origin).host);

/** Answers on loopback as the real service would, for commands that talk to that; for everybody else nobody is there. */
export async function sixtyfourOverTls({ key, cert }: Identity) {
  const standIn = createStandIn({ pace: 0 });
  const strangers: string[] = [];
  const server = createServer({ key, cert }, async (request, response) => {
    const { method = "", url = "", headers } = request;
    const host = String(headers.host);
    if (!SIXTYFOUR_HOSTS.includes(host)) {
      strangers.push(host);
      response.writeHead(403).end();
      return;
    }
    const answer = standIn.handle({
      method,
      url: `https://${host}${url}`,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      body: await text(request),
      now: Date.now(),
    });
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // neither a pipe nor closed, so an object
  return {
    standIn,
    strangers,
    port,
    stop: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
