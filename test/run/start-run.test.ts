import { describe, expect, it } from "vitest";
import type { RunRequest } from "../../src/protocol.ts";
import { planRun } from "../../src/run/plan-run.ts";
import { startRun } from "../../src/run/start-run.ts";
import { saveSettings } from "../../src/settings.ts";
import { aLeadSheet, manyLeads } from "../builders/lead-sheet.ts";
import { aRunRequest } from "../builders/run-request.ts";
import { aBlock, aWorkflowDetail } from "../builders/workflow-detail.ts";
import { answering } from "../fakes/fake-http.ts";
import { type FakePorts, fakePorts, otherPerson } from "../fakes/fake-ports.ts";
import { CAPPED, contextOf, refusal, start, storedRun } from "./story.ts";

const plannedRows = ({ ports }: FakePorts) => {
  const workflow = {
    id: "wf-1",
    name: "Find emails",
    runnable: true,
    fields: [],
    rowType: "LEAD" as const,
    steps: [],
    editable: false,
  };
  return planRun(ports, aRunRequest(), workflow).plan.rows;
};

describe("startRun refuses, sends nothing and stores nothing", () => {
  const cases: [string, (file: FakePorts) => void, Partial<RunRequest>][] = [
    ["workflow-gone", ({ ports }) => ports.http.on("GET", /\/workflows\/wf-1$/, answering(404)), {}],
    ["wrong-key", ({ ports }) => ports.http.on("GET", /\/workflows\/wf-1$/, answering(401)), {}],
    ["unreachable", ({ ports }) => ports.http.on("GET", /\/workflows\/wf-1$/, { kind: "unreachable" }), {}],
    [
      "workflow-not-runnable",
      ({ sixtyfour }) => {
        sixtyfour.workflow = aWorkflowDetail({ blocks: [aBlock("b", "search", 1)], edges: [] });
      },
      {},
    ],
    ["own-rows-no-header", () => {}, { headerRow: 0, output: { kind: "own-rows" } }],
    ["required-field-unmapped", () => {}, { fields: [{ column: 2, name: "company" }] }],
    ["no-selection", ({ ports }) => ports.sheets.state.selection?.splice(0), {}],
    [
      "nothing-to-send",
      ({ ports }) => {
        ports.sheets.state.sheets = [aLeadSheet([["", "Acme"]])];
      },
      {},
    ],
    ["not-confirmed", ({ ports }) => saveSettings(ports, CAPPED), {}],
    ["not-confirmed", ({ ports }) => saveSettings(ports, CAPPED), { confirmedRows: 2 }],
    [
      "too-many-fields",
      ({ sixtyfour }) => {
        sixtyfour.workflow = aWorkflowDetail({ blocks: [aBlock("b", "webhook", 1)], edges: [] });
      },
      { fields: Array.from({ length: 3 }, (_, at) => ({ column: at + 1, name: `${at}${"é".repeat(900)}` })) },
    ],
    [
      "too-much-at-once",
      ({ ports }) => {
        const rows = Array.from({ length: 300 }, (_, at) => [`${at}${"\u0001".repeat(49_000)}`, "Acme"]);
        ports.sheets.state.sheets = [aLeadSheet(rows)];
        ports.sheets.state.selection = [{ row: 2, column: 1, rows: 300, columns: 2 }];
      },
      {},
    ],
    [
      "busy",
      ({ ports }) => {
        ports.lock.heldByOther = true;
      },
      {},
    ],
  ];

  it.each(cases)("with %s (case %#)", (code, arrange, change) => {
    const file = fakePorts();
    arrange(file);
    expect(refusal(file, change)).toBe(code);
    expect(file.sixtyfour.jobs).toEqual([]);
    expect([...file.ports.records.kept.keys()].filter((key) => key !== "settings")).toEqual([]);
    expect(file.ports.tables.kept.size).toBe(0);
    expect(file.ports.trigger.known.exists).toBe(false);
  });
});

describe("startRun", () => {
  it("stores everything a repetition needs before it asks, and the answer after", () => {
    const file = fakePorts();
    start(file.ports);
    expect(file.journal.calls).toEqual([
      "GET /workflows/wf-1",
      "append ledger",
      "append outbox",
      "record choices:wf-1",
      "record run.id-1",
      "ensure trigger",
      "record run.id-1",
      "POST /workflows/run",
      "append ledger",
      "record run.id-1",
      "keepOnly outbox",
    ]);
  });

  it("sends the planned records once, and shows what was sent", () => {
    const file = fakePorts();
    const view = start(file.ports);
    expect(view).toMatchObject({
      status: "queued",
      mine: true,
      rowsSent: 3,
      workflow: { id: "wf-1", name: "Find emails" },
      source: { sheetId: 7, sheetName: "Leads", a1: "A2:C4" },
    });
    expect(file.sixtyfour.jobs).toHaveLength(1);
    expect(JSON.parse(file.sixtyfour.jobs[0]?.body ?? "")).toEqual({
      webhook_payload: [
        { full_name: "Ada Okafor", company: "Northwind Labs" },
        { full_name: "Bo Lindqvist", company: "Contoso" },
        { full_name: "Chen Wei", company: "Fabrikam" },
      ],
    });
  });

  it("finds nothing to send when the button is pressed twice", () => {
    const file = fakePorts();
    start(file.ports);
    expect(refusal(file)).toBe("nothing-to-send");
    expect(
      refusal(file, { skip: { hidden: false, blank: false, duplicate: false, alreadySent: false } }),
    ).toBe("nothing-to-send");
    expect(file.sixtyfour.jobs).toHaveLength(1);
  });

  it("finds nothing to send when somebody else has just sent the rows", () => {
    const file = fakePorts();
    start(otherPerson(file.ports));
    expect(refusal(file)).toBe("nothing-to-send");
  });

  it("takes rows for sent, and keeps what is to be sent, of a run that another version has stored", () => {
    const file = fakePorts();
    file.sixtyfour.start = answering(429);
    start(file.ports, { limit: 1 });
    file.sixtyfour.start = null;
    file.ports.records.put("run.id-1", JSON.stringify({ ...storedRun(file), version: 99 }));
    expect(start(file.ports).counts).toMatchObject({ alreadySent: 1, toSend: 2 });
    expect(file.ports.tables.read("outbox").map(([runId]) => runId)).toEqual(["id-1"]);
  });

  it("sends rows that were added since, and no others", () => {
    const file = fakePorts();
    start(file.ports);
    const [sheet] = file.ports.sheets.state.sheets;
    sheet?.cells.push(["Dee", "Tailspin", "Rome"]);
    file.ports.sheets.state.selection = [{ row: 1, column: 1, rows: 100, columns: 3 }];
    expect(start(file.ports).counts).toMatchObject({ alreadySent: 3, toSend: 1 });
  });

  it("keeps ids and title of its own for each run", () => {
    const file = fakePorts();
    start(file.ports, { limit: 1, output: { kind: "new-tab", title: "My leads" } });
    expect(storedRun(file)).toMatchObject({ id: "id-1", output: { title: "My leads" } });
    file.ports.clock.pass(1);
    start(file.ports, { limit: 1 });
    expect(storedRun(file)).toMatchObject({ id: "id-2", output: { title: null } });
    expect(new Set(file.sixtyfour.jobs.map(({ key }) => key)).size).toBe(2);
  });

  it("can be started over many ranges and with long names", () => {
    const file = fakePorts(aLeadSheet(manyLeads(1_600)));
    file.sixtyfour.workflow = aWorkflowDetail({}, { name: "é".repeat(9_000) });
    file.ports.sheets.state.selection = Array.from({ length: 800 }, (_, index) => ({
      row: 2 * index + 2,
      column: 1,
      rows: 1,
      columns: 3,
    }));
    expect(start(file.ports)).toMatchObject({ status: "queued", rowsSent: 800 });
  });
});

describe("startRun when Sixtyfour refuses", () => {
  it.each([
    [400, "rejected"],
    [401, "wrong-key"],
    [402, "out-of-credit"],
  ])("ends the run on %i, and its rows can be planned again", (status) => {
    const file = fakePorts();
    file.sixtyfour.start = answering(status, { error: "x", message: "No such column" });
    expect(start(file.ports)).toMatchObject({ status: "failed", error: { code: "start-refused" } });
    expect(plannedRows(file).toSend).toEqual([2, 3, 4]);
    expect(file.ports.tables.kept.get("outbox")).toEqual([]);
  });

  it("tells why", () => {
    const file = fakePorts();
    file.sixtyfour.start = answering(400, { error: "x", message: "No such column" });
    const { error } = start(file.ports);
    expect(error?.message).toContain("No such column");
    expect(error?.cause).toMatchObject({ code: "rejected", facts: { detail: "No such column" } });
  });

  it("keeps the rows taken while it waits to ask again", () => {
    const file = fakePorts();
    file.sixtyfour.start = answering(429);
    expect(start(file.ports)).toMatchObject({ status: "submitting" });
    expect(plannedRows(file).alreadySent).toEqual([2, 3, 4]);
    expect(storedRun(file)).toMatchObject({
      jobs: [{ status: "submitting", patience: { reason: "rate-limited" } }],
    });
    expect(storedRun(file).jobs[0]).not.toHaveProperty("sentAt");
  });
});

describe("startRun under an id that was chosen in advance", () => {
  const again = ({ ports }: FakePorts) =>
    startRun(ports, contextOf(ports).client, aRunRequest(), { runId: "run-x" });

  it("sends nothing twice of a start that died before its run was stored", () => {
    const file = fakePorts();
    file.journal.onCall((call) => {
      if (call === "record run.run-x") throw new Error("died");
    });
    expect(() => again(file)).toThrow("died");
    file.journal.onCall(() => {});
    expect(again(file)).toMatchObject({ id: "run-x", rowsSent: 3 });
    const sent = JSON.parse(file.sixtyfour.jobs[0]?.body ?? "{}");
    expect(sent.webhook_payload).toHaveLength(3);
    expect(file.ports.tables.read("ledger").filter(([kind]) => kind === "row")).toHaveLength(3);
  });

  it("sends nothing for a schedule that somebody removed since it was found due", () => {
    const { ports, sixtyfour } = fakePorts();
    const refresh = {
      scheduleId: "removed",
      sheetId: 7,
      mode: "update",
      deletedRows: "stay",
      by: null,
    } as const;
    const options = { runId: "run-x", refresh };
    expect(() => startRun(ports, contextOf(ports).client, aRunRequest(), options)).toThrow(
      "schedule-unknown",
    );
    expect(sixtyfour.jobs).toEqual([]);
    expect(ports.tables.names()).toEqual([]);
  });

  it("tells of the run that is stored instead of starting another", () => {
    const file = fakePorts();
    again(file);
    expect(again(file)).toMatchObject({ id: "run-x" });
    expect(file.sixtyfour.jobs).toHaveLength(1);
  });
});
