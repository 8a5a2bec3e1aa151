import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Ports } from "../../src/ports.ts";
import { createRunStore } from "../../src/run/state/run-store.ts";
import { createScheduleStore } from "../../src/schedule/schedule-store.ts";
import { readSettings } from "../../src/settings.ts";
import { answerSidebar } from "../../src/sidebar-calls/answer-sidebar.ts";
import { METHODS } from "../../src/sidebar-calls/sidebar-methods.ts";
import { aPipeline } from "../builders/pipeline.ts";
import { RUNS } from "../builders/run.ts";
import { aRunRequest } from "../builders/run-request.ts";
import { aDraft, aSchedule, RESULTS_TAB } from "../builders/schedule.ts";
import { aWorkflowDetail } from "../builders/workflow-detail.ts";
import { answering } from "../fakes/fake-http.ts";
import { fakePorts } from "../fakes/fake-ports.ts";

/** Calls like the sidebar does; ports that throw stand for a request that must not get that far. */
function call(request: unknown, ports: () => Ports = refuse) {
  const log: string[] = [];
  const text = answerSidebar(typeof request === "string" ? request : JSON.stringify(request), ports, (line) =>
    log.push(line),
  );
  return { answer: JSON.parse(text), log };
}

function refuse(): Ports {
  throw new Error("The ports were touched");
}

const BAD_REQUEST = { ok: false, error: { code: "bad-request" } };

describe("answerSidebar before garbage", () => {
  it.each([
    [""],
    ["{"],
    ["null"],
    ["7"],
    ["[]"],
    ['"run.list"'],
    ["{}"],
    ['{"method":7}'],
    ['{"method":null}'],
    ['{"method":["run.list"]}'],
    ['{"method":"run.list","params":null}'],
    ['{"method":"run.list","params":"x"}'],
    ['{"method":"run.list","params":7}'],
  ])("calls %s a bad request and touches nothing", (text) => {
    const { answer, log } = call(text);
    expect(answer).toMatchObject(BAD_REQUEST);
    expect(log).toEqual([]);
  });

  it.each(["", "run", "RUN.LIST", "toString", "constructor", "__proto__", "hasOwnProperty", "valueOf"])(
    "does not know the method %j",
    (method) => {
      expect(call(`{"method":${JSON.stringify(method)},"params":{}}`).answer).toMatchObject(BAD_REQUEST);
    },
  );

  it.each([[undefined], [null], [7], [{ method: "run.list" }], [["run.list"]]])(
    "takes %j, which is no text, for a bad request",
    (request) => {
      expect(JSON.parse(answerSidebar(request, refuse, () => {}))).toMatchObject(BAD_REQUEST);
    },
  );

  const request = aRunRequest();
  it.each([
    ["connection.save", {}],
    ["connection.save", { apiKey: 7 }],
    ["connection.save", { apiKey: "x".repeat(1_001) }],
    ["workflows.describe", {}],
    ["workflows.describe", { workflowId: "" }],
    ["workflows.describe", { workflowId: "x".repeat(201) }],
    ["workflows.describeMany", {}],
    ["workflows.describeMany", { workflowIds: [""] }],
    ["workflows.describeMany", { workflowIds: new Array(21).fill("wf-1") }],
    ["run.advance", { runId: 7 }],
    ["run.plan", {}],
    ["run.plan", { ...request, workflowId: "" }],
    ["run.plan", { ...request, fields: "all" }],
    ["run.plan", { ...request, fields: [{ column: 0, name: "a" }] }],
    ["run.plan", { ...request, fields: [{ column: 1.5, name: "a" }] }],
    ["run.plan", { ...request, fields: [{ column: 20_000, name: "a" }] }],
    ["run.plan", { ...request, fields: [{ column: 1, name: " " }] }],
    ["run.plan", { ...request, fields: new Array(501).fill({ column: 1, name: "a" }) }],
    ["run.plan", { ...request, skip: {} }],
    ["run.plan", { ...request, skip: { ...request.skip, hidden: "yes" } }],
    ["run.plan", { ...request, limit: 0 }],
    ["run.plan", { ...request, limit: -1 }],
    ["run.plan", { ...request, headerRow: -1 }],
    ["run.plan", { ...request, sheetId: "7" }],
    ["run.plan", { ...request, a1: "A".repeat(20_001) }],
    ["run.plan", { ...request, output: { kind: "old-tab" } }],
    ["run.start", { ...request, output: null }],
    ["rows.select", { sheetId: 7 }],
    ["rows.select", { sheetId: 7, rows: [0] }],
    ["rows.select", { sheetId: 7, rows: ["2"] }],
    ["rows.select", { sheetId: 7, rows: new Array(200_001).fill(2) }],
    ["run.plan", { ...request, confirmedRows: 0 }],
    ["run.plan", { ...request, output: { kind: "new-tab", columns: [] } }],
    ["run.plan", { ...request, output: { kind: "new-tab", columns: new Array(101).fill("a") } }],
    ["run.plan", { ...request, output: { kind: "new-tab", columns: ["x".repeat(201)] } }],
    ["run.cancel", {}],
    ["run.cancel", { runId: "x".repeat(101) }],
    ["run.undo", { runId: "run-1", edited: "yes" }],
    ["run.beside", {}],
    ["run.retry", { runId: "run-1" }],
    ["run.retry", { runId: "run-1", rows: "all" }],
    ["run.retry", { runId: "run-1", rows: "failed", confirmedRows: 1.5 }],
    ["settings.save", {}],
    ["settings.save", { rowsPerRun: 0, rowsPerDay: 1, readableLists: false }],
    ["settings.save", { rowsPerRun: 1, rowsPerDay: 1e7, readableLists: false }],
    ["settings.save", { rowsPerRun: 1, rowsPerDay: 1, pricePerRow: -1, readableLists: false }],
    ["settings.save", { rowsPerRun: 1, rowsPerDay: 1, readableLists: false, language: "x".repeat(21) }],
    ["tab.open", {}],
    ["tab.open", { sheetId: 1.5 }],
  ])("refuses %s with wrong parameters, before it touches anything", (method, params) => {
    expect(call({ method, params }).answer).toMatchObject(BAD_REQUEST);
  });

  test.prop([
    fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((params) => JSON.stringify({ method: "run.plan", params })),
    ),
  ])("never throws, and answers JSON with a code", (text) => {
    expect(call(text).answer).toMatchObject({ ok: false, error: { code: expect.any(String) } });
  });
});

describe("answerSidebar when something goes wrong", () => {
  it("gives the code of a problem and words for people", () => {
    const { ports } = fakePorts();
    ports.secrets.forgetApiKey();
    const { answer, log } = call({ method: "workflows.list" }, () => ports);
    expect(answer).toEqual({
      ok: false,
      error: { code: "no-key", message: expect.stringMatching(/\.$/), hint: expect.any(String) },
    });
    expect(log).toEqual([]);
  });

  it("answers a failure to reach Google's services, too", () => {
    const { answer, log } = call({ method: "run.list" });
    expect(answer).toMatchObject({ ok: false, error: { code: "internal" } });
    expect(log).toHaveLength(1);
  });

  it.each([
    ["a message", new Error("https://files.example/?token=secret")],
    ["a message of several lines", new Error("first\n    at https://files.example/?token=secret")],
    ["a thrown text", "secret"],
    ["a thrown object", { secret: true }],
    ["nothing", undefined],
  ])("logs nothing of %s", (_, thrown) => {
    const { answer, log } = call({ method: "run.list" }, () => {
      throw thrown;
    });
    expect(answer).toMatchObject({ ok: false, error: { code: "internal" } });
    expect(JSON.stringify(answer)).not.toContain("secret");
    expect(log).toHaveLength(1);
    expect(log.join()).not.toContain("secret");
  });
});

describe("answerSidebar", () => {
  it("answers a request without parameters", () => {
    const { ports } = fakePorts();
    expect(call({ method: "run.list" }, () => ports).answer).toEqual({
      ok: true,
      value: { runs: [], warnings: [] },
    });
  });

  it("trims the names of fields", () => {
    const { ports } = fakePorts();
    const params = aRunRequest({
      fields: [
        { column: 1, name: " full_name " },
        { column: 2, name: "company" },
      ],
    });
    const { answer } = call({ method: "run.plan", params }, () => ports);
    expect(answer.value.sample[0]).toEqual({ full_name: "Ada Okafor", company: "Northwind Labs" });
  });

  it("has a value for every method", () => {
    for (const method of Object.keys(METHODS)) {
      const { ports } = fakePorts();
      createRunStore(ports.records).save(RUNS.done);
      const params = {
        ...aRunRequest(),
        workflowIds: ["wf-1"],
        apiKey: "k",
        code: "busy",
        sheetId: 7,
        a1: "A2:C4",
        rows: [2],
        runId: "run-1",
        ...readSettings(ports),
        ...(method === "run.retry" ? { rows: "failed" } : {}),
        ...(method === "tab.refresh" ? { sheetId: RESULTS_TAB } : {}),
        id: "schedule-1",
        schedule: aDraft({ id: "schedule-1" }),
        pipeline: aPipeline({ workflowId: "wf-1" }),
        overwrite: true,
        confirmed: true,
        draft: null,
        name: "A copy",
        newId: "22222222-2222-4222-8222-222222222222",
      };
      if (/^schedule\.|^tab\.refresh|^run\.beside/.test(method)) ports.tabs.make("run-1");
      createScheduleStore(ports.records).save(aSchedule());
      ports.http.on("GET", /\/workflows$/, { kind: "answer", status: 200, headers: {}, text: "[]" });
      ports.http.on("POST", /\/workflows\/(create|update)_workflow/, answering(200, aWorkflowDetail()));
      const { answer } = call({ method, params }, () => ports);
      if (method === "run.retry") expect(answer).toMatchObject({ error: { code: "nothing-to-retry" } });
      else expect(answer, method).toMatchObject({ ok: true, value: expect.anything() });
    }
  });
});
