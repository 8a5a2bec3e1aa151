import type { Background, RunView } from "../../src/protocol.ts";
import { aHistory, anAdvance, aRun } from "../sidebar/builders.ts";
import { ok, refusal, type ScriptedServer } from "../sidebar/scripted-server.ts";
import { done, FAILED_BLOCK, failed, minutesAgo, partly, running } from "./run-states.ts";
import { lookAt, openRun, type Scene } from "./scene.ts";

const nothing = async () => {};

/** A server side that follows one run. */
function follow(server: ScriptedServer, run: RunView, background?: Background): ScriptedServer {
  return server
    .answers("run.list", () => ok(aHistory([run])))
    .answers("run.advance", () => ok(anAdvance([run], 60_000, background)));
}

const SCENES: Record<string, Scene> = {
  "run, under way": {
    script: (server) =>
      server
        .answers("run.list", () => ok(aHistory([running()])))
        .answers("run.advance", () => ok(anAdvance([running()], 60_000))),
    reach: (page) => openRun(page, /Working/),
  },
  "run, progress unknown": {
    script: (server) => {
      const queued = () => aRun({ status: "queued", startedAt: minutesAgo(0) });
      server
        .answers("run.list", () => ok(aHistory([queued()])))
        .answers("run.advance", () => ok(anAdvance([queued()], 60_000)));
    },
    reach: (page) => openRun(page, /Waiting to start/),
  },
  "run, look failed": {
    script: (server) =>
      server
        .answers("run.list", () => ok(aHistory([running()])))
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
    script: (server) => server.answers("run.list", () => ok(aHistory([done()]))),
    reach: (page) => openRun(page, /Done/),
  },
  "run, failed": {
    script: (server) => server.answers("run.list", () => ok(aHistory([failed()]))),
    reach: (page) => openRun(page, /Failed/),
  },
  runs: {
    script: (server) =>
      server
        .answers("run.list", () =>
          ok(
            aHistory([
              running(),
              done(),
              failed(),
              aRun({ id: "run-x", status: "cancelled", startedAt: minutesAgo(9000), rowsSent: 3 }),
            ]),
          ),
        )
        .answers("run.advance", () => ok(anAdvance([running()], 60_000))),
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
  "run, several requests, some failed": {
    script: (server) => follow(server, running({ jobs: { total: 5, ended: 2 }, rowsFailed: 12 })),
    reach: (page) => openRun(page, /Working/),
  },
  "run, message names a block": {
    script: (server) =>
      follow(server, running({ progress: { percent: 64, message: "Working on verify_email", blocks: [] } })),
    reach: async (page) => {
      await openRun(page, /Working/);
      await page.getByText("Working on verify email").waitFor();
    },
  },
  "run, background looked": {
    script: (server) => follow(server, running(), { everyMinutes: 60, lastLookAt: minutesAgo(1) }),
    reach: async (page) => {
      await openRun(page, /Working/);
      await page.getByText("Last looked").waitFor();
    },
  },
  "run, no background": {
    script: (server) => follow(server, running(), { everyMinutes: null, lastLookAt: null }),
    reach: async (page) => {
      await openRun(page, /Working/);
      await page.getByText("no background check could be set up").waitFor();
    },
  },
  "run, background late": {
    script: (server) => follow(server, running(), { everyMinutes: 1, lastLookAt: minutesAgo(25) }),
    reach: async (page) => {
      await openRun(page, /Working/);
      await page.getByText("is late").waitFor();
    },
  },
  "run, stop it?": {
    script: (server) => follow(server, running()),
    reach: async (page) => {
      await openRun(page, /Working/);
      await page.getByRole("button", { name: "Stop this run" }).click();
      await page.getByRole("heading", { name: "Stop this run?" }).waitFor();
    },
  },
  "run, stop refused": {
    script: (server) =>
      follow(server, running()).answers("run.cancel", () =>
        refusal("busy", "Another run is being saved in this file right now.", "Try again in a moment."),
      ),
    reach: async (page) => {
      await openRun(page, /Working/);
      await page.getByRole("button", { name: "Stop this run" }).click();
      await page.getByRole("button", { name: "Yes, stop it" }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  "run, stopping": {
    script: (server) => follow(server, running({ cancelling: true })),
    reach: (page) => openRun(page, /Stopping/),
  },
  "run, of a colleague": {
    script: (server) => follow(server, running({ mine: false })),
    reach: (page) => openRun(page, /Working/),
  },
  "run, done with failures": {
    script: (server) => server.answers("run.list", () => ok(aHistory([partly()]))),
    reach: (page) => openRun(page, /Done/),
  },
  "run, done with failures, with a price": {
    script: (server) =>
      server
        .answers("run.list", () => ok(aHistory([partly({ mine: false })])))
        .answers("settings.get", () =>
          ok({ rowsPerRun: 1_000, rowsPerDay: 5_000, readableLists: false, pricePerRow: 0.1 }),
        ),
    reach: async (page) => {
      await page.getByRole("heading", { name: "Leads!A2:I51" }).waitFor();
      await openRun(page, /Done/);
      await page.getByText("About $1.20.").waitFor();
    },
  },
  "run, retry asks": {
    script: (server) =>
      server
        .answers("run.list", () => ok(aHistory([partly()])))
        .answers("run.retry", () => ({
          ok: false,
          error: {
            code: "not-confirmed",
            message:
              "With these 11 rows, the file would have sent more than 5,000 in 24 hours: 4,995 were sent already. Nothing was sent.",
            confirmRows: 11,
          },
        })),
    reach: async (page) => {
      await openRun(page, /Done/);
      await page.getByRole("button", { name: "Retry 12 failed rows" }).click();
      await page.getByRole("heading", { name: "Send 11 rows?" }).waitFor();
    },
  },
  "run, retry refused": {
    script: (server) =>
      server
        .answers("run.list", () => ok(aHistory([partly()])))
        .answers("run.retry", () =>
          refusal("nothing-to-retry", "There are no such rows in this run. Nothing was sent."),
        ),
    reach: async (page) => {
      await openRun(page, /Done/);
      await page.getByRole("button", { name: "Retry 4 rows that came back empty" }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  "run, retry in doubt": {
    script: (server) =>
      server
        .answers("run.list", () => ok(aHistory([partly()])))
        .answers("run.retry", () =>
          Promise.reject(new Error("NetworkError: Connection failure due to HTTP 0")),
        ),
    reach: async (page) => {
      await openRun(page, /Done/);
      await page.getByRole("button", { name: "Retry 12 failed rows" }).click();
      await page.getByRole("button", { name: "Go on without it" }).waitFor();
    },
  },
  "run, stopped": {
    script: (server) =>
      server.answers("run.list", () =>
        ok(aHistory([aRun({ status: "cancelled", startedAt: minutesAgo(9), finishedAt: minutesAgo(8) })])),
      ),
    reach: async (page) => {
      await openRun(page, /Stopped/);
      await page.getByText("41 rows were sent before it stopped").waitFor();
    },
  },
  "run, undo it?": {
    script: (server) => server.answers("run.list", () => ok(aHistory([done()]))),
    reach: async (page) => {
      await openRun(page, /Done/);
      await page.getByRole("button", { name: "Undo: remove what this run wrote" }).click();
      await page.getByRole("button", { name: "Yes, remove it" }).waitFor();
    },
  },
  "run, undo an edited tab?": {
    script: (server) =>
      server
        .answers("run.list", () => ok(aHistory([done()])))
        .answers("run.undo", () => refusal("tab-edited", "The results tab was changed.")),
    reach: async (page) => {
      await openRun(page, /Done/);
      await page.getByRole("button", { name: "Undo: remove what this run wrote" }).click();
      await page.getByRole("button", { name: "Yes, remove it" }).click();
      await page.getByRole("button", { name: "Remove it anyway" }).waitFor();
    },
  },
  "run, undone": {
    script: (server) => {
      const { result: _, ...run } = partly();
      server.answers("run.list", () => ok(aHistory([{ ...run, undone: true }])));
    },
    reach: (page) => openRun(page, /Removed/),
  },
  "run, failed in a block": {
    script: (server) =>
      server.answers("run.list", () =>
        ok(
          aHistory([
            failed({
              mine: true,
              rowsFailed: 12,
              failures: [FAILED_BLOCK],
              error: FAILED_BLOCK,
            }),
          ]),
        ),
      ),
    reach: (page) => openRun(page, /Failed/),
  },
  "runs, some not shown": {
    script: (server) =>
      server.answers("run.list", () =>
        ok(
          aHistory(
            [partly()],
            [
              {
                code: "unreadable-runs",
                message:
                  "2 runs were stored by another version of the add-on, or are damaged. They were left as they are and are not shown.",
              },
            ],
          ),
        ),
      ),
    reach: async (page) => {
      await page.getByRole("button", { name: /^Runs/ }).click();
      await page.getByText("2 runs were stored by another version").waitFor();
    },
  },
};

lookAt("runs", SCENES);
