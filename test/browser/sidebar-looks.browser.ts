import { aDescription, aHistory, anAdvance, aPlan, aSelection } from "../sidebar/builders.ts";
import { ok, refusal, type ScriptedServer } from "../sidebar/scripted-server.ts";
import { done, running } from "./run-states.ts";
import { choose, chooseEmails, lookAt, type Scene } from "./scene.ts";

const nothing = async () => {};

function manyRows(server: ScriptedServer): void {
  server.answers("run.plan", () =>
    ok(
      aPlan(
        { hidden: 3, toSend: 1_234 },
        {
          asks: [
            {
              code: "over-run-cap",
              message: "1,234 rows are more than the 1,000 that this file sends in one run without asking.",
            },
            {
              code: "over-day-cap",
              message:
                "With these 1,234 rows, the file would have sent more than 5,000 in 24 hours: 4,100 were sent already.",
            },
          ],
        },
      ),
    ),
  );
}

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
    reach: async (page) => page.getByText("Cannot run from a sheet.").waitFor(),
  },
  "enrich, another workflow": {
    script: nothing,
    reach: async (page) => {
      await chooseEmails(page);
      await page.getByRole("button", { name: "Change" }).first().click();
      await page.getByLabel("Search workflows").fill("emails");
    },
  },
  "enrich, no such workflow": {
    script: nothing,
    reach: async (page) => page.getByLabel("Search workflows").fill("zebra"),
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
    script: (server) =>
      server.answers("workflows.describeMany", () => refusal("unreachable", "Cannot be reached.")),
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
        .answers("run.list", () => ok(aHistory([running()])))
        .answers("run.advance", () => ok(anAdvance([{ ...done(), id: running().id }], 0))),
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
      await page.getByRole("region", { name: "What is sent" }).getByRole("button").click();
      await page.locator("summary", { hasText: "Skip rules" }).click();
      await page.locator("summary", { hasText: "Results" }).click();
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
        .answers("run.list", () => ok(aHistory([running(), done()])))
        .answers("run.advance", () => ok(anAdvance([running()], 60_000))),
    reach: async (page) => {
      await page.getByRole("button", { name: "Enrich 41 rows" }).waitFor();
    },
  },
  "enrich, a cap is reached": {
    script: manyRows,
    reach: async (page) => {
      await choose(page, "Find and verify emails");
      await page.getByText("without asking").waitFor();
    },
  },
  "enrich, send so many rows?": {
    script: manyRows,
    reach: async (page) => {
      await choose(page, "Find and verify emails");
      await page.getByRole("button", { name: "Enrich 1,234 rows" }).click();
      await page.getByRole("heading", { name: "Send 1,234 rows?" }).waitFor();
    },
  },
  "enrich, with a price": {
    script: (server) =>
      server.answers("settings.get", () =>
        ok({ rowsPerRun: 1_000, rowsPerDay: 5_000, readableLists: false, pricePerRow: 0.1 }),
      ),
    reach: async (page) => {
      await chooseEmails(page);
      await page.getByText("About $4.10 at your $0.10 a row.").waitFor();
    },
  },
};

lookAt("the sidebar before a run", SCENES);
