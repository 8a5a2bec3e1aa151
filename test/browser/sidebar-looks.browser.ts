import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BlockProgress } from "../../src/protocol.ts";
import { aDescription, aPlan, aRun, aSelection } from "../sidebar/builders.ts";
import { ok, refusal, ScriptedServer } from "../sidebar/scripted-server.ts";
import { accessibilityFindings, launchBrowser, openSidebar, screenshot } from "./sidebar-page.ts";

/** A state of the sidebar: what the server side says, and what the person does until it is reached. */
interface Scene {
  script(server: ScriptedServer): void;
  reach(page: Page): Promise<void>;
}

const BLOCKS: BlockProgress[] = [
  { name: "Received", status: "completed", percent: 100, processed: 41, total: 41 },
  { name: "Deduplicate", status: "completed", percent: 100, processed: 41, total: 41 },
  { name: "Find email", status: "running", percent: 66, processed: 27, total: 41 },
  { name: "Verify email", status: "pending", percent: 0, processed: 0, total: 0 },
];

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const running = () =>
  aRun({
    startedAt: minutesAgo(2),
    progress: { percent: 64, message: "Find email: 27 of 41", blocks: BLOCKS },
  });
const done = () =>
  aRun({
    id: "run-done",
    status: "done",
    startedAt: minutesAgo(130),
    finishedAt: minutesAgo(127),
    result: { sheetId: 9, sheetName: "Find and verify emails, 23 Nov", rows: 41, columns: 12 },
  });
const failed = () =>
  aRun({
    id: "run-failed",
    status: "failed",
    mine: false,
    startedAt: minutesAgo(3000),
    finishedAt: minutesAgo(2999),
    rowsSent: 12,
    error: {
      code: "out-of-credits",
      message: "The Sixtyfour account has no credits left.",
      hint: "Add credits at app.sixtyfour.ai, then start the run again.",
    },
  });

const choose = (page: Page, name: string) => page.getByLabel("Workflow").selectOption({ label: name });
const chooseEmails = async (page: Page) => {
  await choose(page, "Find and verify emails");
  await page.getByText("To send", { exact: true }).waitFor();
};
const openRun = async (page: Page, name: RegExp) => {
  await page.getByRole("button", { name: /^Runs/ }).click();
  await page.locator("main").getByRole("button", { name }).click();
};
const nothing = async () => {};

const SCENES: Record<string, Scene> = {
  connect: {
    script: (server) => server.answers("connection.get", () => ok({ connected: false, keyHint: "" })),
    reach: async (page) => page.getByLabel("API key").waitFor(),
  },
  "connect, key refused": {
    script: (server) =>
      server
        .answers("connection.get", () => ok({ connected: false, keyHint: "" }))
        .answers("connection.save", () =>
          refusal(
            "key-rejected",
            "Sixtyfour does not accept this key.",
            "Copy it again; keys are shown in full only once.",
          ),
        ),
    reach: async (page) => {
      await page.getByLabel("API key").fill("wrong");
      await page.getByRole("button", { name: "Connect", exact: true }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  "opening failed": {
    script: (server) =>
      server.answers("connection.get", () => Promise.reject(new Error("Error code PERMISSION_DENIED."))),
    reach: async (page) => page.getByText("Google mixed up your accounts.").waitFor(),
  },
  "enrich, no workflow yet": {
    script: nothing,
    reach: async (page) => page.getByRole("heading", { name: "Leads!A2:I51" }).waitFor(),
  },
  "enrich, nothing selected": {
    script: (server) =>
      server.answers("selection.read", () =>
        refusal(
          "one-cell",
          "Only one cell is selected.",
          "Select whole rows, or press Ctrl+A inside your table.",
        ),
      ),
    reach: async (page) => page.getByText("Only one cell is selected.").waitFor(),
  },
  "enrich, not runnable": {
    script: nothing,
    reach: async (page) => {
      await choose(page, "Company news");
      await page.getByText("It cannot run from a sheet:").waitFor();
    },
  },
  "enrich, planned": { script: nothing, reach: chooseEmails },
  "enrich, rows of the plan looked at": {
    script: nothing,
    reach: async (page) => {
      await chooseEmails(page);
      await page.getByRole("button", { name: "3, hidden: select them in the sheet" }).click();
      await page.getByText("These rows stay chosen").waitFor();
    },
  },
  "enrich, run just ended": {
    script: (server) =>
      server
        .answers("run.list", () => ok({ runs: [running()] }))
        .answers("run.advance", () => ok({ runs: [{ ...done(), id: running().id }], nextCheckMs: 0 })),
    reach: async (page) => page.locator("main").getByRole("button", { name: /Done/ }).waitFor(),
  },
  "enrich, unfolded": {
    script: (server) =>
      server
        .answers("selection.read", () =>
          ok(
            aSelection({
              warnings: [
                {
                  code: "merged-cells",
                  message: "Rows 9 and 10 have merged cells; only the first row has their value.",
                },
              ],
            }),
          ),
        )
        .answers("run.plan", () =>
          ok(
            aPlan(
              {
                hidden: 3,
                blank: 2,
                duplicate: 1,
                alreadySent: 4,
                filled: 5,
                missingField: 2,
                overLimit: 2,
                toSend: 31,
              },
              {
                warnings: [
                  { code: "error-cells", message: "2 cells hold an error such as #N/A and are sent empty." },
                ],
              },
            ),
          ),
        ),
    reach: async (page) => {
      await chooseEmails(page);
      await page.getByRole("button", { name: "Change" }).click();
      await page.locator("summary", { hasText: "Skip rules" }).click();
      await page.getByText("A look at the first record").click();
    },
  },
  "enrich, column missing": {
    script: (server) =>
      server.answers("workflows.describe", () =>
        ok(
          aDescription({
            fields: [
              { name: "full_name", required: true },
              { name: "company_domain", required: true },
              { name: "linkedin_url", required: false },
            ],
          }),
        ),
      ),
    reach: async (page) => {
      await choose(page, "Find and verify emails");
      await page.getByText("Choose a column for company_domain.").waitFor();
    },
  },
  "enrich, nothing to send": {
    script: (server) => server.answers("run.plan", () => ok(aPlan({ blank: 10, alreadySent: 40 }))),
    reach: chooseEmails,
  },
  "enrich, start refused": {
    script: (server) =>
      server.answers("run.start", () =>
        refusal(
          "over-cap",
          "This would go over your limit of 100 rows a day.",
          "Select fewer rows, or try again tomorrow.",
        ),
      ),
    reach: async (page) => {
      await chooseEmails(page);
      await page.getByRole("button", { name: "Enrich 41 rows" }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  "enrich, start in doubt": {
    script: (server) =>
      server.answers("run.start", () =>
        Promise.reject(new Error("NetworkError: Connection failure due to HTTP 0")),
      ),
    reach: async (page) => {
      await chooseEmails(page);
      await page.getByRole("button", { name: "Enrich 41 rows" }).click();
      await page.getByRole("button", { name: "Start anew" }).waitFor();
    },
  },
  "enrich, a run under way": {
    script: (server) =>
      server
        .answers("run.list", () => ok({ runs: [running(), done()] }))
        .answers("run.advance", () => ok({ runs: [running()], nextCheckMs: 60_000 })),
    reach: async (page) => {
      await page.getByRole("button", { name: "Enrich 41 rows" }).waitFor();
    },
  },
  "run, under way": {
    script: (server) =>
      server
        .answers("run.list", () => ok({ runs: [running()] }))
        .answers("run.advance", () => ok({ runs: [running()], nextCheckMs: 60_000 })),
    reach: (page) => openRun(page, /Working/),
  },
  "run, progress unknown": {
    script: (server) => {
      const queued = () => aRun({ status: "queued", startedAt: minutesAgo(0) });
      server
        .answers("run.list", () => ok({ runs: [queued()] }))
        .answers("run.advance", () => ok({ runs: [queued()], nextCheckMs: 60_000 }));
    },
    reach: (page) => openRun(page, /Waiting to start/),
  },
  "run, look failed": {
    script: (server) =>
      server
        .answers("run.list", () => ok({ runs: [running()] }))
        .answers("run.advance", () =>
          refusal(
            "api-unreachable",
            "Sixtyfour cannot be reached.",
            "Nothing to do: the next look comes by itself.",
          ),
        ),
    reach: async (page) => {
      await openRun(page, /Working/);
      await page.getByText("The last look at the run failed.").waitFor();
    },
  },
  "run, done": {
    script: (server) => server.answers("run.list", () => ok({ runs: [done()] })),
    reach: (page) => openRun(page, /Done/),
  },
  "run, failed": {
    script: (server) => server.answers("run.list", () => ok({ runs: [failed()] })),
    reach: (page) => openRun(page, /Failed/),
  },
  runs: {
    script: (server) =>
      server
        .answers("run.list", () =>
          ok({
            runs: [
              running(),
              done(),
              failed(),
              aRun({ id: "run-x", status: "cancelled", startedAt: minutesAgo(9000), rowsSent: 3 }),
            ],
          }),
        )
        .answers("run.advance", () => ok({ runs: [running()], nextCheckMs: 60_000 })),
    reach: async (page) => {
      await page.getByRole("button", { name: /^Runs/ }).click();
      await page.getByRole("heading", { name: "Runs in this file" }).waitFor();
    },
  },
  "runs, none": {
    script: nothing,
    reach: async (page) => {
      await page.getByRole("button", { name: /^Runs/ }).click();
      await page.getByText("No runs yet.").waitFor();
    },
  },
  connection: {
    script: nothing,
    reach: async (page) => {
      await page.getByRole("button", { name: "Connection" }).click();
      await page.getByRole("button", { name: "Use another key" }).click();
      await page.getByRole("button", { name: "Forget key" }).click();
    },
  },
};

describe("the sidebar in light and dark colours", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(Object.entries(SCENES))("has nothing for axe to find and fits 300 px: %s", async (name, scene) => {
    const server = new ScriptedServer();
    scene.script(server);
    const page = await openSidebar(browser, server);
    await scene.reach(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await screenshot(page, `${colorScheme} ${name}`);
      expect(await accessibilityFindings(page), colorScheme).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    await page.context().close();
  });
});
