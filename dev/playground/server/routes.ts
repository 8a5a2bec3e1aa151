import { type Context, Hono } from "hono";
import { streamSSE } from "hono/streaming";
import * as v from "valibot";
import { writeCsv } from "../../sixtyfour/write-csv.ts";

import { ActRequest, CallRequest, type Outcome, type Push } from "../protocol.ts";
import { act } from "./act.ts";

import { ownPagesOnly } from "./own-pages-only.ts";
import type { PageFiles } from "./page-bundle.ts";
import type { Session } from "./session.ts";
import type { Windows } from "./windows.ts";

/** What the routes need of the running playground. */
export interface Playground {
  session: () => Session;
  windows: Windows;
  startOver: (install: "bound" | "add-on") => void;
  page: () => Promise<PageFiles>;
}

/** A comment line this often keeps a stream from being taken for dead; ms. */
const HEARTBEAT_MS = 20_000;

/** Keeps no process alive that has nothing else to do. */
const heartbeat = () => new Promise((resolve) => setTimeout(resolve, HEARTBEAT_MS).unref());

/** Everything the page can ask the server for. */
export function routes(playground: Playground): Hono {
  const app = new Hono();
  const { windows } = playground;
  const changed = () => windows.publish(playground.session());
  app.use(ownPagesOnly);

  app.get("/", async (context) => context.html((await playground.page()).html));
  app.get("/page.js", async (context) => file(context, "text/javascript", (await playground.page()).script));
  app.get("/page.css", async (context) => file(context, "text/css", (await playground.page()).styles));

  app.get("/api/updates", (context) => {
    const { as: person = "", window: id = "" } = context.req.query();
    playground.session().user(person);
    return streamSSE(context, async (stream) => {
      const push = (message: Push) => void stream.writeSSE({ data: JSON.stringify(message) });
      const leave = windows.add(playground.session(), { id, person, push });
      stream.onAbort(leave);
      while (!stream.aborted && !stream.closed) {
        await heartbeat();
        await stream.write(": still here\n\n");
      }
    });
  });

  app.post("/api/act", async (context) => {
    const { as, action, edit } = v.parse(ActRequest, await context.req.json());
    if (edit) windows.acknowledge(edit.window, edit.number);
    return context.json(
      await attempt(changed, async () => {
        const { startOver } = playground;
        await act(playground.session(), as, action, { changed, startOver });
        return { ok: true };
      }),
    );
  });

  app.post("/api/call", async (context) => {
    const { as, functionName, args } = v.parse(CallRequest, await context.req.json());
    const session = playground.session();
    return context.json(await attempt(changed, () => session.call(session.user(as), functionName, args)));
  });

  app.get("/api/sidebar", (context) => {
    const session = playground.session();
    return context.json(session.sidebarPage(session.user(context.req.query("as") ?? "")));
  });

  app.get("/api/csv", (context) => {
    const sheet = playground.session().host.workbook.byId(Number(context.req.query("tab")));
    if (!sheet) return context.text("This tab is not there any more.", 404);
    return file(context, "text/csv; charset=utf-8", writeCsv(sheet.displayValues(), "\r\n"));
  });

  app.onError((error, context) => {
    playground.session().note(error);
    changed();
    return context.json({ ok: false, name: error.name, message: error.message } satisfies Outcome, 500);
  });
  return app;
}

async function attempt(changed: () => void, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { ok: false, name, message };
  } finally {
    changed();
  }
}

function file(context: Context, type: string, text: string): Response {
  return context.body(text, 200, { "content-type": type });
}
