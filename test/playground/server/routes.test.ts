import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type RunningPlayground, startPlayground } from "../../../dev/playground/start-playground.ts";
import { SAMPLE_KEY } from "../../../dev/sixtyfour/stand-in.ts";

const ANN = "ann@example.com";
const REAL_KEY = "a-real-key-that-must-not-get-out";

let playground: RunningPlayground;
beforeEach(async () => {
  playground = await startPlayground({ speed: "at once", leads: 3 });
});
afterEach(() => playground.close());

interface Reply {
  status: number;
  text: string;
  headers: Record<string, unknown>;
}

/** A request with whatever headers; `fetch` would not let a test lie about its origin. */
function ask(
  path: string,
  options: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const method = options.body === undefined ? "GET" : "POST";
  const headers = { "content-type": "application/json", ...options.headers };
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL(path, playground.url), { method, headers }, (incoming) => {
      let text = "";
      incoming.setEncoding("utf8");
      incoming.on("data", (part: string) => {
        text += part;
      });
      incoming.on("end", () =>
        resolve({ status: incoming.statusCode ?? 0, text, headers: incoming.headers }),
      );
    });
    outgoing.on("error", reject);
    outgoing.end(options.body === undefined ? undefined : JSON.stringify(options.body));
  });
}

const act = (action: object, as = ANN) => ask("/api/act", { body: { as, action } });

describe("the playground's server", () => {
  it("refuses who comes under another name or from another site", async () => {
    expect((await ask("/api/sidebar?as=x", { headers: { host: "evil.example" } })).status).toBe(403);
    expect((await ask("/api/act", { body: {}, headers: { origin: "https://evil.example" } })).status).toBe(
      403,
    );
    const own = new URL(playground.url).origin;
    expect((await ask("/api/csv?tab=0", { headers: { origin: own } })).status).toBe(200);
  });

  it("lets pages load nothing from elsewhere", async () => {
    const { headers } = await ask("/api/csv?tab=0");
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    expect(headers["content-security-policy"]).toContain("connect-src 'self'");
  });

  it.each([
    [{ kind: "fly" }],
    [{ kind: "write", tab: 0, row: "1", column: 1, texts: [] }],
    [{ kind: "start-over", install: "other" }],
  ])("refuses the action %j, and says so to every window", async (action) => {
    expect(await act(action)).toMatchObject({ status: 500 });
    expect(playground.host().workbook.sheets()).toHaveLength(1);
  });

  it("knows nobody but its own people", async () => {
    const { text } = await act({ kind: "close-sidebar" }, "eve@example.com");
    expect(JSON.parse(text)).toMatchObject({ ok: false, message: "Nobody here is called eve@example.com." });
  });

  it("gives a refusal of the sheet as words, not as a failure of the server", async () => {
    const { status, text } = await act({ kind: "delete-tab", tab: 0 });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ ok: false, message: expect.stringContaining("all the sheets") });
  });

  it("calls the script as the sidebar does, and gives its sample key with the page", async () => {
    expect(JSON.parse((await ask(`/api/sidebar?as=${ANN}`)).text)).toBeNull();
    await act({ kind: "menu", label: "Open sidebar" });
    expect(JSON.parse((await ask(`/api/sidebar?as=${ANN}`)).text)).toMatchObject({
      title: "Sixtyfour",
      functions: expect.arrayContaining(["sidebarCall"]),
      sampleKey: SAMPLE_KEY,
    });
    const body = { as: ANN, functionName: "sidebarCall", args: ['{"method":"connection.get","params":{}}'] };
    const { value } = JSON.parse((await ask("/api/call", { body })).text);
    expect(JSON.parse(value)).toMatchObject({ ok: true, value: { connected: false } });
  });

  it("gives a tab as CSV", async () => {
    const { text } = await ask("/api/csv?tab=0");
    expect(text.split("\r\n").slice(0, 2)).toEqual([
      "lead_id,full_name,title,company,website,note",
      "0004101,Mirelle Ashcombray,Head of Sales,Brackenfold Analytics,https://brackenfold.example,",
    ]);
    expect((await ask("/api/csv?tab=99")).status).toBe(404);
  });

  it("keeps the real service's key to itself", async () => {
    await playground.close();
    playground = await startPlayground({ realKey: REAL_KEY, leads: 3 });
    await act({ kind: "menu", label: "Open sidebar" });
    const sidebar = await ask(`/api/sidebar?as=${ANN}`);
    expect(JSON.parse(sidebar.text)).toMatchObject({ sampleKey: null });
    expect(sidebar.text + (await firstUpdate())).not.toContain(REAL_KEY);
  });

  it("streams the whole file first, and what changes afterwards", async () => {
    const updates = stream();
    const first = JSON.parse(await updates.next());
    expect(first).toMatchObject({
      kind: "update",
      update: { tabs: [{ name: "Leads" }], screen: { person: ANN } },
    });
    expect(first.update.cells).toMatchObject([{ tab: 0, complete: true }]);
    await act({ kind: "write", tab: 0, row: 2, column: 7, texts: [["new"]] });
    const { update } = JSON.parse(await updates.next());
    expect(update.cells).toMatchObject([
      { tab: 0, complete: false, rows: [[2, expect.arrayContaining(["new"])]] },
    ]);
    updates.end();
  });

  async function firstUpdate(): Promise<string> {
    const updates = stream();
    const text = await updates.next();
    updates.end();
    return text;
  }

  /** Messages of the event stream, one after the other. */
  function stream() {
    const arrived: string[] = [];
    let wake = () => {};
    let rest = "";
    const outgoing = request(new URL(`/api/updates?as=${ANN}`, playground.url), (incoming) => {
      incoming.setEncoding("utf8");
      incoming.on("data", (part: string) => {
        const messages = (rest + part).split("\n\n");
        rest = messages.pop() ?? "";
        arrived.push(...messages.map((message) => message.replace(/^data: /, "")));
        wake();
      });
      incoming.on("error", () => {});
    });
    outgoing.on("error", () => {});
    outgoing.end();
    return {
      async next(): Promise<string> {
        while (arrived.length === 0) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        return arrived.shift() ?? "";
      },
      end: () => outgoing.destroy(),
    };
  }
});
