import { serve } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { API_ORIGIN, FILES_ORIGIN, type StandIn, StandInUnreachable } from "./stand-in.ts";

/** Where a running server listens; every address is on this computer alone. */
export interface StandInServer {
  /** Answers for `https://api.sixtyfour.ai`. */
  apiUrl: string;
  /** Answers for the origin of the signed links, which always name that origin and never this address. */
  filesUrl: string;
  close(): Promise<void>;
}

/** Header that sets the clock of a request, in ms since 1970; without it the computer's clock counts. */
export const NOW_HEADER = "x-stand-in-now";

/** Puts a stand-in on a port of 127.0.0.1 (any free one unless told). What it serves is invented sample data. */
export async function startServer({
  standIn,
  port = 0,
}: {
  standIn: StandIn;
  port?: number;
}): Promise<StandInServer> {
  const app = new Hono<{ Bindings: { incoming?: { socket: { destroy(): void } } } }>();
  app.all("/api/*", (context) => relay(context, standIn, "/api", API_ORIGIN));
  app.all("/files/*", (context) => relay(context, standIn, "/files", FILES_ORIGIN));

  const { server, address } = await new Promise<{ server: ReturnType<typeof serve>; address: string }>(
    (resolve, reject) => {
      const starting = serve({ fetch: app.fetch, hostname: "127.0.0.1", port }, (info) =>
        resolve({ server: starting, address: `http://127.0.0.1:${info.port}` }),
      );
      starting.once("error", reject);
    },
  );
  return {
    apiUrl: `${address}/api`,
    filesUrl: `${address}/files`,
    close: () =>
      new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}

/** The greeting for a terminal, so that nobody takes the data for real. */
export function serverGreeting({ apiUrl }: StandInServer): string {
  return `Stand-in for the Sixtyfour API at ${apiUrl}: invented sample data, no real person or company.`;
}

async function relay(
  context: Context<{ Bindings: { incoming?: { socket: { destroy(): void } } } }>,
  standIn: StandIn,
  prefix: string,
  origin: string,
): Promise<Response> {
  const url = new URL(context.req.url);
  const { [NOW_HEADER]: now, ...headers } = context.req.header();
  try {
    const {
      status,
      headers: answered,
      body,
    } = standIn.handle({
      method: context.req.method,
      url: `${origin}${url.pathname.slice(prefix.length)}${url.search}`,
      headers,
      body: await context.req.text(),
      now: now === undefined ? Date.now() : Number(now),
    });
    return new Response(typeof body === "string" ? body : new Uint8Array(body), {
      status,
      headers: answered,
    });
  } catch (error) {
    if (!(error instanceof StandInUnreachable)) throw error;
    context.env.incoming?.socket.destroy();
    return new Response(null, { status: 503 });
  }
}
