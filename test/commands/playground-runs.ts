import { createServer } from "node:net";
import { expect } from "vitest";
import type { Update } from "../../dev/playground/protocol.ts";
import type { Desk } from "./desk.ts";
import { filledIn, type Runs } from "./run.ts";

const ANN = "ann@example.com";

/** Starts the playground, looks at its page as a browser would, and ends it as Ctrl+C does. */
async function open(desk: Desk, command: string) {
  const terminal = desk.type(filledIn(command));
  try {
    const [, url = ""] = await terminal.until(/(http:\/\/127\.0\.0\.1:\d+\/)\s/);
    const page = await fetch(url);
    expect(await page.text()).toContain("<title>Playground: Sixtyfour for Sheets</title>");
    return { url, printed: terminal.printed, update: await firstUpdate(url) };
  } finally {
    terminal.signal("SIGINT");
    await terminal.ended;
  }
}

/** What the grid is told first. */
async function firstUpdate(url: string): Promise<Update> {
  const stopped = new AbortController();
  const { body } = await fetch(`${url}api/updates?as=${ANN}&window=1`, { signal: stopped.signal });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (!text.includes("\n\n")) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) throw new Error(`The updates ended: ${text}`);
    text += value;
  }
  stopped.abort();
  return JSON.parse(text.slice("data: ".length, text.indexOf("\n\n"))).update;
}

/** The last row of each tab that has something in it. */
function lastRows({ tabs, cells }: Update): Record<string, number> {
  return Object.fromEntries(
    tabs.map(({ id, name }) => [name, cells.find(({ tab }) => tab === id)?.rows.at(-1)?.[0] ?? 0]),
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

/** Commands that open the playground. */
export const PLAYGROUND_RUNS: Runs = {
  "npm start": async (desk, command) => {
    const { printed, update } = await open(desk, command);
    expect(printed).toContain("a stand-in for the API");
    expect(update.tabs.map(({ name }) => name)).toEqual(["Leads"]);
  },

  "npm start -- path/to/leads.csv": async (desk, command) => {
    const { update } = await open(desk, command);
    expect(update.tabs.map(({ name }) => name)).toEqual(["leads", "Leads 2"]);
  },

  "npm start -- --leads 5000": async (desk, command) => {
    const { update } = await open(desk, command);
    expect(lastRows(update)).toEqual({ Leads: 5_001 });
  },

  "PORT=8080 npm start": async (desk, command) => {
    const port = String(await freePort());
    const { url } = await open(desk, command.replace("8080", port));
    expect(url).toContain(port);
  },

  "SIXTYFOUR_API_KEY=... npm start": async (desk, command) => {
    const { printed, update } = await open(desk, command);
    expect(printed).toContain("the REAL Sixtyfour API: runs cost money");
    expect(update.controls.service).toBe("real");
  },
};
