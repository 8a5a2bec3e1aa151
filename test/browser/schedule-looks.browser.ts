import type { Page } from "playwright-core";
import type { MergeSummary, RunOutputView, RunView } from "../../src/protocol.ts";
import { aProposal, aRun, aSchedule } from "../sidebar/builders.ts";
import { ok, refusal, type ScriptedServer } from "../sidebar/scripted-server.ts";
import { lookAt, openRun, type Scene } from "./scene.ts";

const DAY_MS = 24 * 60 * 60_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

const SCHEDULES = [
  aSchedule({ nextAt: inDays(0.7) }),
  aSchedule({
    id: "schedule-2",
    target: { sheetId: 11, sheetName: "Event leads" },
    cadence: { every: "week", dayOfWeek: 1, atHour: 8 },
    paused: true,
    health: [
      {
        code: "schedule-columns-gone",
        message: "A column that was sent is not there any more: Company.",
        hint: "Choose the columns again.",
        fix: "remap",
      },
    ],
  }),
  aSchedule({
    id: "schedule-3",
    target: { sheetId: 12, sheetName: "Churn watch" },
    cadence: { every: "month", dayOfMonth: 1, atHour: 6 },
    owner: { me: false, label: "Ben" },
    nextAt: inDays(8),
    last: { at: inDays(-22), outcome: "unchanged", added: 0, changed: 0, runId: "run-7" },
  }),
];

const listing = (server: ScriptedServer) =>
  server.answers("schedule.list", () => ok({ schedules: SCHEDULES, damaged: [] }));

async function openTabs(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Tabs", exact: true }).click();
}

async function openForm(page: Page): Promise<void> {
  await openTabs(page);
  await page.getByRole("button", { name: "Refresh the open tab" }).click();
  await page.getByRole("heading", { name: /^Refresh “/ }).waitFor();
}

const NEEDS_A_YES = {
  ok: false as const,
  error: {
    code: "not-confirmed",
    message: "12 rows are new or changed since they were last sent. Nothing was sent.",
    confirmRows: 12,
  },
};

const SCENES: Record<string, Scene> = {
  tabs: {
    script: listing,
    reach: async (page) => {
      await openTabs(page);
      await page.getByText("Churn watch").waitFor();
    },
  },
  "tabs, none": {
    script: () => {},
    reach: async (page) => {
      await openTabs(page);
      await page.getByText("No tab refreshes itself yet.").waitFor();
    },
  },
  "tabs, one damaged, not read": {
    script: (server) =>
      server.answers("schedule.list", () => ok({ schedules: SCHEDULES.slice(0, 1), damaged: ["x"] })),
    reach: async (page) => {
      await openTabs(page);
      await page.getByText("One schedule was stored").waitFor();
    },
  },
  "tabs, remove it?": {
    script: listing,
    reach: async (page) => {
      await openTabs(page);
      await page.getByRole("button", { name: "Remove" }).first().click();
      await page.getByText("Stop refreshing this tab?").waitFor();
    },
  },
  "tabs, no row left to send": {
    script: (server) => {
      listing(server);
      server.answers("schedule.refreshNow", () => refusal("nothing-to-send", "None is to be sent."));
    },
    reach: async (page) => {
      await openTabs(page);
      await page.getByRole("button", { name: "Refresh now" }).first().click();
      await page.locator(".card", { hasText: "No row is left to send" }).waitFor();
    },
  },
  "schedule, not a results tab": {
    script: () => {},
    reach: async (page) => {
      await openTabs(page);
      await page.getByRole("button", { name: "Refresh the open tab" }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  schedule: {
    script: (server) => server.answers("schedule.draft", () => ok(aProposal())),
    reach: openForm,
  },
  "schedule, refresh now?": {
    script: (server) =>
      server.answers("schedule.draft", () => ok(aProposal())).answers("tab.refresh", () => NEEDS_A_YES),
    reach: async (page) => {
      await openForm(page);
      await page.getByRole("button", { name: "Refresh now" }).click();
      await page.getByText("Send 12 rows?").waitFor();
    },
  },
  "schedule, not refreshed": {
    script: (server) =>
      server
        .answers("schedule.draft", () => ok(aProposal()))
        .answers("tab.refresh", () =>
          refusal("nothing-to-send", "None of the selected rows is left to send.", "Change the skip rules."),
        ),
    reach: async (page) => {
      await openForm(page);
      await page.getByRole("button", { name: "Refresh now" }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  "schedule, unfolded": {
    script: (server) => server.answers("schedule.draft", () => ok(aProposal())),
    reach: async (page) => {
      await openForm(page);
      for (const title of ["What is sent", "How results are written", "Limits"]) {
        await page.locator("summary", { hasText: title }).click();
      }
    },
  },
  "schedule, wrong and weekly": {
    script: (server) => server.answers("schedule.draft", () => ok(aProposal())),
    reach: async (page) => {
      await openForm(page);
      await page.getByRole("combobox", { name: "How often" }).selectOption({ label: "Every week" });
      await page.getByLabel("E-mail address (optional)").fill("ada");
      await page.locator("summary", { hasText: "Limits" }).click();
      await page.getByLabel("Rows in a day (optional)").fill("many");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("Type an address such as").waitFor();
    },
  },
  "schedule, not saved": {
    script: (server) =>
      server
        .answers("schedule.draft", () => ok(aProposal()))
        .answers("schedule.save", () =>
          refusal("busy", "Another run is being saved in this file right now."),
        ),
    reach: async (page) => {
      await openForm(page);
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  "run, done, refresh offered": {
    script: (server) =>
      server.answers("run.list", () =>
        ok({
          runs: [
            aRun({
              status: "done",
              finishedAt: "2026-11-23T14:05:12.000Z",
              result: { sheetId: 9, sheetName: "Find and verify emails, 23 Nov", rows: 41, columns: 12 },
            }),
          ],
          warnings: [],
        }),
      ),
    reach: async (page) => {
      await openRun(page, /Done/);
      await page.getByText("Refresh this tab…").waitFor();
    },
  },
};

const MERGED: Record<string, Scene> = {
  "run, beside own rows": {
    script: (server) =>
      server.answers("run.list", () => ok({ runs: [merged({ kind: "own-rows" }, OWN_ROWS)], warnings: [] })),
    reach: async (page) => {
      await openRun(page, /Done/);
      await page.getByText("38 of your rows came back").waitFor();
    },
  },
  "run, refreshed": {
    script: (server) =>
      server.answers("run.list", () =>
        ok({
          runs: [merged({ kind: "refresh", scheduleId: "schedule-1", sheetId: 9 }, REFRESHED)],
          warnings: [],
        }),
      ),
    reach: async (page) => {
      await openRun(page, /Done/);
      await page.getByText("3 cells changed, 12 new rows").waitFor();
    },
  },
};

const NOTHING: MergeSummary = { rows: 0, added: 0, changed: 0, kept: 0, gone: 0, byColumn: [], listed: [] };
const OWN_ROWS: MergeSummary = {
  ...NOTHING,
  rows: 38,
  changed: 76,
  kept: 2,
  listed: [
    { reason: "ambiguous", count: 2, rows: [4, 9] },
    { reason: "vanished", count: 1, rows: [] },
  ],
  restIn: { sheetId: 12, sheetName: "Find and verify emails, 23 Nov" },
};
const REFRESHED: MergeSummary = {
  ...NOTHING,
  rows: 41,
  added: 12,
  changed: 3,
  kept: 1,
  gone: 4,
  byColumn: [
    { header: "title", changed: 2 },
    { header: "email_status", changed: 1 },
  ],
};

function merged(output: RunOutputView, merge: MergeSummary): RunView {
  return aRun({
    status: "done",
    output,
    merge,
    finishedAt: "2026-11-23T14:05:12.000Z",
    result: { sheetId: 9, sheetName: "Leads", rows: 41, columns: 12 },
  });
}

lookAt("tabs that refresh themselves", SCENES);
lookAt("results in a tab that was there before", MERGED);
