import { beforeEach, describe, expect, it } from "vitest";
import { sampleLeads } from "../../dev/sample/generate-leads.ts";
import { NOTEBOOKS_REFUSED } from "../../dev/sixtyfour/faults/notebooks-refused.ts";
import { EMPTY_KEY } from "../../dev/sixtyfour/stand-in.ts";
import type { Pipeline, Specs } from "../../src/pipeline/pipeline.ts";
import type { Answer, RunRequest } from "../../src/protocol.ts";
import { aPipeline, aPipelineBlock, condition } from "../builders/pipeline.ts";
import { type AddOn, followToTheEnd, openAddOn, unpack } from "./add-on.ts";

const SKIP = { hidden: true, blank: true, duplicate: true, alreadySent: true };

/** On the columns of the sample leads (full_name, title, company). */
function onLeads(change: Partial<Pipeline> = {}): Pipeline {
  return aPipeline({
    inputs: ["full_name", "title", "company"].map((name, index) => ({
      header: name,
      column: index + 1,
      name,
      required: name === "full_name",
    })),
    blocks: [
      aPipelineBlock("b1", "filter", { filters: [condition("title", "not_contains", "intern")] }),
      aPipelineBlock("b2", "deduplicate", { columns: ["company"] }),
      aPipelineBlock("b3", "find_email", { mode: "PROFESSIONAL" }),
    ],
    ...change,
  });
}

function requestFor(pipeline: Pipeline, changes: Partial<RunRequest> = {}): RunRequest {
  return {
    workflowId: pipeline.workflowId ?? "",
    fields: pipeline.inputs.map(({ column, name }) => ({ column, name })),
    skip: SKIP,
    output: { kind: "new-tab" },
    ...changes,
  };
}

/** Stands for what `JSON.stringify` cannot write, as nobody calls the server side only through the page. */
const DEEP = "deep";
const deepJson = `${'{"a":'.repeat(4_900)}1${"}".repeat(4_900)}`;

let addOn: AddOn;

beforeEach(() => {
  addOn = openAddOn({ rows: sampleLeads(40), connected: false });
  addOn.get("connection.save", { apiKey: EMPTY_KEY });
});

const created = (pipeline = onLeads()) => addOn.get("pipeline.create", { pipeline });
const workflows = () => addOn.get("workflows.list", {}).workflows;

/** The answer to a call, a refusal as its code. */
function codeOf(answer: Answer<unknown>): string {
  return answer.ok ? "ok" : answer.error.code;
}

describe("a pipeline on the built add-on, when things go wrong", () => {
  it("makes one workflow when the answer to its creation is lost", () => {
    addOn.standIn.misbehave({ match: "createWorkflow", fault: "unreachable-after-acting", times: 1 });
    expect(codeOf(addOn.ask("pipeline.create", { pipeline: onLeads() }))).toBe("unreachable");
    expect(addOn.get("pipeline.draft", {}).draft).toEqual(onLeads());
    created();
    expect(workflows()).toHaveLength(1);
    expect(addOn.get("pipeline.draft", {}).draft).toBeNull();
  });

  it("names the block that Sixtyfour refuses", () => {
    addOn.standIn.misbehave(NOTEBOOKS_REFUSED);
    const notebook = aPipelineBlock("b4", "append_to_notebook", { notebook_name: "Seen" });
    const answer = addOn.ask("pipeline.create", {
      pipeline: onLeads({ blocks: [...onLeads().blocks, notebook] }),
    });
    expect(codeOf(answer)).toBe("block-not-allowed");
    addOn.standIn.behave();
    const blocks = [...onLeads().blocks, aPipelineBlock("b4", "mystery")];
    expect(addOn.ask("pipeline.create", { pipeline: onLeads({ blocks }) })).toMatchObject({
      ok: false,
      error: { code: "pipeline-refused" },
    });
  });

  it("shows known blocks when Sixtyfour tells of none, and can still create", () => {
    addOn.standIn.misbehave({ fault: "no-block-list" });
    const { blocks, warnings } = addOn.get("pipeline.blocks", {});
    expect(blocks.some(({ listed }) => listed)).toBe(false);
    expect(warnings.map(({ code }) => code)).toEqual(["blocks-unlisted"]);
    expect(created().workflow.runnable).toBe(true);
  });

  it("does not write over what a colleague changed meanwhile, unless told to", () => {
    const mine = created().pipeline;
    const ben = addOn.host.user("ben@example.com");
    ben.openSpreadsheet();
    addOn.get("connection.save", { apiKey: EMPTY_KEY }, ben);
    addOn.host.clock.advance(60_000);
    const theirs = addOn.get("pipeline.read", { workflowId: mine.workflowId ?? "" }, ben).pipeline;
    if (!theirs) throw new Error("Read-only");
    addOn.get("pipeline.update", { pipeline: { ...theirs, name: "Theirs" } }, ben);
    const changed = { ...mine, description: "Mine" };
    expect(codeOf(addOn.ask("pipeline.update", { pipeline: changed }))).toBe("workflow-changed");
    expect(workflows().map(({ name }) => name)).toEqual(["Theirs"]);
    addOn.get("pipeline.update", { pipeline: changed, overwrite: true });
    expect(workflows()).toMatchObject([{ name: "Find emails", description: "Mine" }]);
  });

  it.each<[string, unknown]>([
    ["no pipeline", undefined],
    ["one with a block that is none", { ...onLeads(), blocks: [7] }],
    ["one with settings that are none", { ...onLeads(), blocks: [{ id: "b", name: "filter", specs: [] }] }],
    [
      "one with too large settings",
      { ...onLeads(), blocks: [aPipelineBlock("b", "filter", { x: "y".repeat(40_000) })] },
    ],
    [
      "one with settings that are too deep",
      { ...onLeads(), blocks: [aPipelineBlock("b", "filter", { x: DEEP })] },
    ],
    [
      "one with far too many blocks",
      { ...onLeads(), blocks: Array.from({ length: 61 }, (_, n) => aPipelineBlock(`b${n}`, "x")) },
    ],
    ["one with an id that is none", { ...onLeads(), newId: "../workflows" }],
  ])("refuses %s", (_, pipeline) => {
    for (const method of ["pipeline.create", "pipeline.update", "pipeline.preview"]) {
      const request = JSON.stringify({ method, params: { pipeline, skip: SKIP } }).replace(
        `"${DEEP}"`,
        deepJson,
      );
      const answer = unpack(addOn.rep.run("sidebarCall", [request]));
      expect(codeOf(answer)).toBe("bad-request");
    }
    expect(workflows()).toEqual([]);
  });

  it("keeps settings with hostile names as they are", () => {
    const more = { constructor: "x", toString: [1], hasOwnProperty: null };
    const [first, ...others] = onLeads().blocks;
    const specs: Specs = JSON.parse(`{"__proto__":{"polluted":true},${JSON.stringify(more).slice(1)}`);
    const blocks = [...(first ? [first] : []), ...others, aPipelineBlock("v", "verify_email", specs)];
    const { pipeline } = created(onLeads({ blocks }));
    expect(JSON.stringify(pipeline.blocks.at(-1)?.specs)).toBe(JSON.stringify(specs));
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("a pipeline on the built add-on", () => {
  it("comes from an empty account to results in the sheet", () => {
    expect(workflows()).toEqual([]);
    const preview = addOn.get("pipeline.preview", { pipeline: onLeads(), skip: SKIP });
    const { pipeline, workflow, fields } = created();
    expect(workflow).toMatchObject({ runnable: true, editable: true, rowType: "LEAD" });
    expect(workflow.steps.map(({ name }) => name)).toEqual([
      "webhook",
      "filter",
      "deduplicate",
      "find_email",
    ]);
    expect(fields).toEqual(requestFor(pipeline).fields);
    expect(addOn.get("workflows.describe", { workflowId: workflow.id })).toEqual(workflow);

    const plan = addOn.get("run.plan", requestFor(pipeline));
    expect(plan.rows.toSend).toEqual(preview.rows);
    const run = followToTheEnd(addOn, addOn.get("run.start", requestFor(pipeline)).id);
    expect(run).toMatchObject({ status: "done" });
    const leads = addOn.host.workbook.sheet("Leads").values();
    const kept = preview.blocks.at(-1)?.kept ?? [];
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(preview.rows.length);
    const results = addOn.host.workbook.sheet(run.result?.sheetName ?? "").values();
    expect(results.slice(1).map(([name]) => name)).toEqual(kept.map((row) => leads[row - 1]?.[0]));
  });

  it("asks Sixtyfour for nothing to preview, and says what rows were sent already", () => {
    const { pipeline } = created();
    followToTheEnd(addOn, addOn.get("run.start", requestFor(pipeline, { limit: 3 })).id);
    const before = addOn.standIn.requests.length;
    const preview = addOn.get("pipeline.preview", { pipeline, skip: SKIP });
    expect(addOn.standIn.requests.length).toBe(before);
    expect(preview.rows).toEqual(addOn.get("run.plan", requestFor(pipeline)).rows.toSend);
  });

  it("opens a workflow again on the columns it was last run with", () => {
    const { pipeline } = created();
    const fields = [
      { column: 1, name: "full_name" },
      { column: 2, name: "company" },
      { column: 3, name: "title" },
    ];
    followToTheEnd(addOn, addOn.get("run.start", requestFor(pipeline, { fields })).id);
    const read = addOn.get("pipeline.read", { workflowId: pipeline.workflowId ?? "" });
    expect(read.pipeline?.inputs.map(({ name, header, column }) => [name, header, column])).toEqual([
      ["full_name", "full_name", 1],
      ["title", "company", 3],
      ["company", "title", 2],
    ]);
    expect(read).not.toHaveProperty("readOnly");
  });

  it("keeps what is built when the sidebar closes, for this person in this file alone", () => {
    const draft = onLeads({ name: "", description: "Größe – « oui »\n😀".repeat(200) });
    addOn.get("pipeline.keepDraft", { draft });
    addOn.rep.openSpreadsheet();
    expect(addOn.get("pipeline.draft", {}).draft).toEqual(draft);
    const ben = addOn.host.user("ben@example.com");
    ben.openSpreadsheet();
    expect(addOn.get("pipeline.draft", {}, ben).draft).toBeNull();
    addOn.get("pipeline.keepDraft", { draft: null });
    expect(addOn.get("pipeline.draft", {}).draft).toBeNull();
  });

  it("gives back a change, a copy and a new workflow that were kept, each where it is opened, until it is saved", () => {
    const { pipeline } = created();
    const workflowId = pipeline.workflowId ?? "";
    const opened = (copy: boolean) => addOn.get("pipeline.read", { workflowId, copy }).draft?.name;
    addOn.get("pipeline.keepDraft", { draft: pipeline });
    expect(opened(false)).toBeUndefined();
    const { workflowId: _, newId: __, ...content } = pipeline;
    addOn.get("pipeline.keepDraft", { draft: { ...pipeline, name: "Changed" } });
    addOn.get("pipeline.keepDraft", { draft: { ...content, name: "Copied", copyOf: workflowId } });
    addOn.get("pipeline.keepDraft", { draft: onLeads({ name: "Begun" }) });
    expect([opened(false), opened(true)]).toEqual(["Changed", "Copied"]);
    addOn.get("pipeline.update", { pipeline: { ...pipeline, name: "Saved" } });
    addOn.get("pipeline.keepDraft", { draft: null, slot: `copy ${workflowId}` });
    expect([opened(false), opened(true)]).toEqual([undefined, undefined]);
    expect(addOn.get("pipeline.draft", {}).draft?.name).toBe("Begun");
  });

  it("builds a workflow of twenty blocks, and previews and runs it", () => {
    const blocks = Array.from({ length: 20 }, (_, n) =>
      n % 2 === 0
        ? aPipelineBlock(`b${n}`, "filter", { filters: [condition("full_name", "is_not_empty")] })
        : aPipelineBlock(`b${n}`, "verify_email"),
    );
    const pipeline = onLeads({ blocks });
    const preview = addOn.get("pipeline.preview", { pipeline, skip: SKIP });
    expect(preview.blocks.at(-1)?.kept).toEqual(preview.rows);
    const saved = created(pipeline);
    expect(followToTheEnd(addOn, addOn.get("run.start", requestFor(saved.pipeline)).id).status).toBe("done");
  });
});
