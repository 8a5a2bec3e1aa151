import type { Page } from "playwright-core";
import { knownKinds } from "../../src/pipeline/block-kinds.ts";
import type { BlockKind, Pipeline, PipelinePreview } from "../../src/pipeline/pipeline.ts";
import { aPipeline, aPipelinePreview, aSavedPipeline } from "../sidebar/builders.ts";
import { ok, refusal, type ScriptedServer } from "../sidebar/scripted-server.ts";
import { chooseEmails, lookAt, type Scene } from "./scene.ts";

/** Every row gets through every step, whatever the steps. */
function allKept({ blocks }: Pipeline): PipelinePreview {
  const { sheetId, rows } = aPipelinePreview();
  return aPipelinePreview({
    blocks: blocks.map(({ id }) => ({
      id,
      columns: ["full_name", "company"],
      open: false,
      rowType: "LEAD",
      adds: [],
      kept: rows,
      dropped: [],
    })),
    sheetId,
    rows,
  });
}

const usual: Scene["script"] = (server) => {
  server.answers("pipeline.preview", ({ pipeline }) => ok(allKept(pipeline)));
};

const withPipeline =
  (pipeline: Pipeline, more: (server: ScriptedServer) => void = () => {}): Scene["script"] =>
  (server) => {
    usual(server);
    server.answers("pipeline.read", () => ok({ pipeline, steps: [] }));
    more(server);
  };

async function openRecipes(page: Page): Promise<void> {
  await chooseEmails(page);
  await page.locator("#workflow summary").click();
  await page.getByRole("button", { name: "Build a workflow" }).click();
  await page.getByRole("heading", { name: "Build a workflow" }).waitFor();
}

async function pick(page: Page, recipe: string): Promise<void> {
  await openRecipes(page);
  await page.getByRole("button", { name: recipe }).click();
  await page.getByText("50 rows go in").waitFor();
}

async function change(page: Page): Promise<void> {
  await chooseEmails(page);
  await page.locator("#workflow summary").click();
  await page.getByRole("button", { name: "Change steps" }).click();
  await page.getByRole("button", { name: "Save changes" }).waitFor();
}

const unfold = (page: Page, title: string) =>
  page
    .getByRole("button", { name: `Change: ${title}`, exact: true })
    .first()
    .click();

const MEMBERS: BlockKind = {
  name: "google_maps_search",
  group: "other",
  costs: true,
  known: false,
  listed: true,
  form: [
    { key: "query", kind: "long-text", required: true, label: "Query", help: "What to look for on the map." },
    { key: "limit", kind: "whole-number", required: false, default: 20 },
    { key: "deep", kind: "flag", required: false, label: "Look at reviews, too" },
    { key: "language", kind: "choice", required: false, options: ["en", "de"] },
    { key: "areas", kind: "texts", required: false },
    { key: "options", kind: "json", required: false },
  ],
};

lookAt("the builder", {
  recipes: { script: usual, reach: openRecipes },
  "recipes and a draft": {
    script: (server) => {
      usual(server);
      server.answers("pipeline.draft", () =>
        ok({ draft: aPipeline({ name: "Leads of the fair in Hanover" }) }),
      );
    },
    reach: openRecipes,
  },
  "its part does not come": {
    script: (server) => {
      server.answers("page.part", () => refusal("internal", "Something went wrong inside the add-on."));
    },
    reach: async (page) => {
      await chooseEmails(page);
      await page.locator("#workflow summary").click();
      await page.getByRole("button", { name: "Build a workflow" }).click();
      await page.getByRole("button", { name: "Try again" }).waitFor();
    },
  },
  "a pipeline": { script: usual, reach: (page) => pick(page, "Find and verify emails") },
  "what is asked about people": { script: usual, reach: (page) => pick(page, "Research people") },
  "the columns that are sent": {
    script: usual,
    reach: async (page) => {
      await pick(page, "Find and verify emails");
      await unfold(page, "Your rows");
    },
  },
  "conditions and what is wrong": {
    script: usual,
    reach: async (page) => {
      await pick(page, "Keep only leads that fit");
      await page.getByRole("button", { name: "Add a condition" }).click();
      await page.getByLabel("How it is compared").selectOption("matches");
      await page.getByLabel("Regular expression").fill("[a-");
      await page.getByRole("button", { name: "Create workflow" }).click();
      await page.getByText("to be mended first").waitFor();
    },
  },
  "steps that could not be read": {
    script: (server) => {
      usual(server);
      server.answers("pipeline.blocks", () =>
        refusal("rate-limited", "Sixtyfour asks to wait a moment: too many requests."),
      );
    },
    reach: async (page) => {
      await pick(page, "Find and verify emails");
      await page.getByText("could not be read").waitFor();
    },
  },
  "the steps there are": {
    script: usual,
    reach: async (page) => {
      await pick(page, "Find and verify emails");
      await page.getByRole("button", { name: "+ Add a step" }).click();
    },
  },
  "a step nobody made a form for": {
    script: withPipeline(
      aPipeline({
        workflowId: "wf-emails",
        blocks: [
          { id: "m", name: "google_maps_search", specs: { query: "bakeries in Porto", areas: ["Porto"] } },
        ],
      }),
      (server) =>
        server.answers("pipeline.blocks", () => ok({ blocks: [...knownKinds(), MEMBERS], warnings: [] })),
    ),
    reach: async (page) => {
      await change(page);
      await unfold(page, "Google maps search");
    },
  },
  "advice and dropped rows": {
    script: withPipeline(
      aPipeline({
        workflowId: "wf-emails",
        blocks: [
          { id: "b", name: "find_email", specs: { mode: "PERSONAL" } },
          {
            id: "a",
            name: "filter",
            specs: { filters: [{ column: "company", operator: "in", value: ["Northwind Labs", "Contoso"] }] },
          },
          { id: "c", name: "deduplicate_wrt_notebook", specs: { notebook_name: "Everyone we wrote to" } },
        ],
      }),
      (server) => {
        const preview = aPipelinePreview();
        const [filter, email] = preview.blocks;
        const unknown = { kept: null, dropped: [], unknown: "notebook" as const };
        server.answers("pipeline.preview", () =>
          ok({
            ...preview,
            blocks: [
              ...(email ? [{ ...email, kept: preview.rows }] : []),
              ...(filter ? [filter, { ...filter, id: "c", ...unknown }] : []),
            ],
            advice: [
              {
                blockId: "a",
                code: "filter-late",
                facts: { block: "filter", before: "find_email", rows: 19 },
                fix: { kind: "move", to: 0 },
              },
            ],
          }),
        );
      },
    ),
    reach: async (page) => {
      await change(page);
      await page.getByRole("button", { name: "Move it up" }).waitFor();
    },
  },
  "somebody changed it meanwhile": {
    script: withPipeline(aPipeline({ workflowId: "wf-emails" }), (server) =>
      server.answers("pipeline.update", () => refusal("workflow-changed", "Somebody changed it.")),
    ),
    reach: async (page) => {
      await change(page);
      await page.getByRole("button", { name: "Save changes" }).click();
      await page.getByRole("button", { name: "Do not replace" }).waitFor();
    },
  },
  "refused by Sixtyfour": {
    script: withPipeline(aPipeline({ workflowId: "wf-emails" }), (server) =>
      server.answers("pipeline.update", () => ({
        ok: false,
        error: {
          code: "pipeline-refused",
          message: "Sixtyfour did not accept the workflow: “mode: Input should be 'PROFESSIONAL'”.",
          faults: [
            { blockId: "a", key: "filters", code: "refused", facts: {} },
            { blockId: "b", key: "mode", code: "refused", facts: {} },
          ],
        },
      })),
    ),
    reach: async (page) => {
      await change(page);
      await page.getByRole("button", { name: "Save changes" }).click();
      await page.getByText("did not accept this step").nth(1).waitFor();
    },
  },
  "a workflow that stays as it is": {
    script: (server) =>
      server.answers("pipeline.read", () =>
        ok({
          pipeline: null,
          steps: [
            { id: "1", name: "webhook", adds: [] },
            { id: "2", name: "find_email", adds: ["email", "email_status"] },
            { id: "3", name: "find_phone", adds: ["phone"], after: ["1"] },
          ],
          readOnly: { code: "pipeline-branches", message: "It has branches." },
        }),
      ),
    reach: async (page) => {
      await chooseEmails(page);
      await page.locator("#workflow summary").click();
      await page.getByRole("button", { name: "Change steps" }).click();
      await page.getByText("It can be run, but not changed here.").waitFor();
    },
  },
});

lookAt("the way to the builder and back", {
  "an account without workflows": {
    script: (server) => server.answers("workflows.list", () => ok({ workflows: [] })),
    reach: (page) => page.getByRole("button", { name: "Build a workflow" }).waitFor(),
  },
  "a workflow that was just made": {
    script: (server) => {
      usual(server);
      server.answers("pipeline.create", () => ok(aSavedPipeline()));
    },
    reach: async (page) => {
      await pick(page, "Find and verify emails");
      await page.getByRole("button", { name: "Create workflow" }).click();
      await page.getByRole("button", { name: "Try 3 first" }).waitFor();
    },
  },
});
