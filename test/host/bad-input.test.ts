import { describe, expect, it } from "vitest";
import { sampleLeads } from "../../dev/sample/generate-leads.ts";
import { chainOf } from "../../dev/sixtyfour/workflows/ready-workflows.ts";
import type { RunRequest } from "../../src/protocol.ts";
import { type AddOn, emailRequest, openAddOn, workflowId } from "./add-on.ts";

const HEADER = ["full_name", "title", "company"];

/** Plans and starts; both must refuse with the same code, and nothing may be spent or written. */
function expectRefusal(addOn: AddOn, request: RunRequest, code: string): void {
  const tabs = addOn.host.workbook.sheets().map(({ name }) => name);
  const stored = addOn.host.properties.document();
  for (const method of ["run.plan", "run.start"] as const) {
    const answer = addOn.ask(method, request);
    expect(answer.ok ? "accepted" : answer.error.code, method).toBe(code);
  }
  expect(addOn.standIn.billed).toEqual([]);
  expect(addOn.host.workbook.sheets().map(({ name }) => name)).toEqual(tabs);
  expect(addOn.host.properties.document()).toEqual(stored);
}

describe("the key", () => {
  it("is needed before anything is asked", () => {
    const addOn = openAddOn({ connected: false });
    for (const method of ["workflows.list", "run.plan", "run.start"] as const) {
      const params = method === "workflows.list" ? {} : { ...emailRequestFor("some-workflow") };
      const answer = addOn.ask(method, params as never);
      expect(answer).toMatchObject({ ok: false, error: { code: "no-key" } });
    }
    expect(addOn.standIn.requests).toEqual([]);
  });

  it("is tried before it is kept, and a wrong one is not kept", () => {
    const addOn = openAddOn({ connected: false });
    expect(addOn.ask("connection.save", { apiKey: "wrong" })).toMatchObject({ error: { code: "wrong-key" } });
    expect(addOn.get("connection.get", {})).toEqual({ connected: false, keyHint: "" });
  });

  it("that has expired since is refused before anything is spent", () => {
    const key = { key: "expiring-key-1234", expiresAt: Date.UTC(2026, 10, 23, 10) };
    const addOn = openAddOn({ connected: false, standIn: { keys: [key] } });
    addOn.get("connection.save", { apiKey: key.key });
    const request = emailRequest(addOn);
    addOn.host.clock.advance(2 * 3_600_000);
    expectRefusal(addOn, request, "wrong-key");
  });

  it("is shown as its last four characters only, and is in no other store", () => {
    const addOn = openAddOn();
    expect(addOn.get("connection.get", {})).toEqual({ connected: true, keyHint: "0000" });
    addOn.get("run.start", emailRequest(addOn));
    const shared = JSON.stringify([addOn.host.properties.document(), addOn.host.properties.script()]);
    expect(shared).not.toContain("sample-key");
  });

  it("is forgotten when asked", () => {
    const addOn = openAddOn();
    expect(addOn.get("connection.forget", {})).toEqual({ connected: false, keyHint: "" });
    expect(JSON.stringify(addOn.host.properties.user("rep@example.com"))).not.toContain("sample-key");
  });
});

describe("the selection", () => {
  it.each([
    ["C3", "one-cell"],
    ["1:1", "only-header"],
    ["A20:C30", "no-data"],
  ])("%s is refused as %s", (a1, code) => {
    const addOn = openAddOn({ rows: sampleLeads(5) });
    const request = emailRequest(addOn);
    addOn.rep.select(a1, "Leads");
    expect(addOn.ask("selection.read", {})).toMatchObject({ ok: false, error: { code } });
    expectRefusal(addOn, request, code);
  });

  it("of an empty tab holds no data", () => {
    const addOn = openAddOn();
    const request = emailRequest(addOn);
    addOn.host.workbook.addSheet("Empty", []);
    addOn.rep.select("A1:C9", "Empty");
    expectRefusal(addOn, request, "no-data");
  });

  it.each(["A:C", "1:1000", "A1:Z1000", "2:6"])("%s is clipped to the rows with data", (a1) => {
    const addOn = openAddOn({ rows: [HEADER, ...sampleLeads(5).slice(1)] });
    addOn.rep.select(a1, "Leads");
    expect(addOn.get("selection.read", {})).toMatchObject({ sheetName: "Leads", headerRow: 1, rowCount: 5 });
  });

  it("of several ranges counts every row once", () => {
    const addOn = openAddOn({ rows: sampleLeads(20) });
    addOn.rep.select("A2:C4,B3:B6,A10:C10", "Leads");
    expect(addOn.get("selection.read", {}).rowCount).toBe(6);
    expect(addOn.get("run.plan", emailRequest(addOn)).rows.selected).toEqual([2, 3, 4, 5, 6, 10]);
  });

  it("larger than the file's cap starts only when the person confirms just that number of rows", () => {
    const many = Array.from({ length: 1_020 }, (_, n) => [`Person ${n}`, "", `Company ${n}`]);
    const addOn = openAddOn({ rows: [HEADER, ...many] });
    const request = emailRequest(addOn, {
      skip: { hidden: false, blank: true, duplicate: true, alreadySent: true },
    });
    const plan = addOn.get("run.plan", request);
    expect(plan.asks.map(({ code }) => code)).toEqual(["over-run-cap"]);
    for (const confirmedRows of [undefined, 1_000, 1_021]) {
      const answer = addOn.ask("run.start", { ...request, ...(confirmedRows && { confirmedRows }) });
      expect(answer).toMatchObject({ ok: false, error: { code: "not-confirmed" } });
    }
    expect(addOn.standIn.billed).toEqual([]);
    addOn.get("run.start", { ...request, confirmedRows: 1_020 });
    expect(addOn.standIn.billed).toHaveLength(1_020);
  });

  it("of a tab that was deleted since is refused", () => {
    const addOn = openAddOn();
    const { sheetId, a1, headerRow } = addOn.get("selection.read", {});
    const request = emailRequest(addOn, { sheetId, a1, headerRow });
    addOn.host.workbook.addSheet("Other", [["x"]]);
    addOn.host.workbook.remove(addOn.host.workbook.sheet("Leads"));
    expectRefusal(addOn, request, "tab-gone");
  });
});

describe("cells", () => {
  it("with errors count as blank, dates go out as ISO, percents as shown", () => {
    const addOn = openAddOn({
      rows: [
        ["full_name", "since", "company", "share"],
        ["A", "2026-03-01", "Acme", "12%"],
        ["B", "", "#N/A", ""],
      ],
    });
    const plan = addOn.get("run.plan", {
      ...emailRequest(addOn),
      fields: [
        { column: 1, name: "full_name" },
        { column: 3, name: "company" },
        { column: 2, name: "since" },
        { column: 4, name: "share" },
      ],
    });
    expect(plan.sample).toEqual([{ full_name: "A", company: "Acme", since: "2026-03-01", share: "12%" }]);
    expect(plan.rows.missingField).toEqual([3]);
    expect(plan.warnings.map(({ code }) => code)).toEqual(["error-cells", "unknown-fields"]);
  });

  it("that are merged count with their value in every row they cover", () => {
    const addOn = openAddOn({ rows: [HEADER, ["A", "", "Acme"], ["B", "", ""], ["C", "", "Other"]] });
    addOn.host.workbook.sheet("Leads").merge("C2:C3");
    const plan = addOn.get("run.plan", emailRequest(addOn));
    expect(plan.sample.map(({ company }) => company)).toEqual(["Acme", "Acme", "Other"]);
    expect(plan.warnings.map(({ code }) => code)).toEqual(["merged-cells"]);
  });

  it("under blank or repeated headers get a proposed name", () => {
    const addOn = openAddOn({
      rows: [
        ["Name", "", "name"],
        ["A", "x", "B"],
        ["C", "y", "D"],
      ],
    });
    const { columns, warnings } = addOn.get("selection.read", {});
    expect(columns.map(({ proposedName }) => proposedName)).toEqual(["Name", "Column B", "name 2"]);
    expect(warnings.map(({ code }) => code)).toEqual(["blank-header", "duplicate-header"]);
  });
});

describe("the mapping", () => {
  it.each<[string, RunRequest["fields"]]>([
    ["no-fields", []],
    ["required-field-unmapped", [{ column: 1, name: "full_name" }]],
    [
      "field-mapped-twice",
      [
        { column: 1, name: "full_name" },
        { column: 2, name: "full_name" },
        { column: 3, name: "company" },
      ],
    ],
    [
      "column-outside",
      [
        { column: 1, name: "full_name" },
        { column: 40, name: "company" },
      ],
    ],
  ])("is refused as %s", (code, fields) => {
    const addOn = openAddOn();
    expectRefusal(addOn, emailRequest(addOn, { fields }), code);
  });
});

describe("the workflow", () => {
  it("that does not start with a webhook is shown as not runnable and refused", () => {
    const addOn = openAddOn();
    const id = workflowId(addOn, "Import from a file");
    expect(addOn.get("workflows.describe", { workflowId: id })).toMatchObject({
      runnable: false,
      fields: [],
    });
    expectRefusal(addOn, emailRequest(addOn, { workflowId: id }), "workflow-not-runnable");
  });

  it("that was deleted is refused", () => {
    const addOn = openAddOn();
    const gone = "00000000-0000-4000-8000-000000000000";
    expectRefusal(addOn, emailRequest(addOn, { workflowId: gone }), "workflow-gone");
  });

  it("that declares no fields still names the usual ones for its rows, and requires none", () => {
    const workflows = [
      {
        name: "Bare",
        description: "",
        definition: chainOf(["webhook", { dataframe_type: "COMPANY" }], ["deduplicate"]),
      },
    ];
    const addOn = openAddOn({ standIn: { workflows } });
    const { fields, rowType } = addOn.get("workflows.describe", { workflowId: workflowId(addOn, "Bare") });
    expect(rowType).toBe("COMPANY");
    expect(fields.map(({ name }) => name)).toContain("company_name");
    expect(fields.some(({ required }) => required)).toBe(false);
  });
});

describe("garbage given to sidebarCall", () => {
  it.each<[string, unknown[]]>([
    ["nothing", []],
    ["null", [null]],
    ["a number", [64]],
    ["text that is no JSON", ["{"]],
    ["a JSON list", ["[]"]],
    ["an unknown method", ['{"method":"run.everything","params":{}}']],
    ["a name from Object's prototype", ['{"method":"toString","params":{}}']],
    ["a call without its params", ['{"method":"run.start"}']],
    ["params of wrong types", ['{"method":"rows.select","params":{"sheetId":"0","rows":"all"}}']],
    ["a negative row", ['{"method":"rows.select","params":{"sheetId":0,"rows":[-1]}}']],
  ])("answers bad-request to %s", (_, args) => {
    const addOn = openAddOn();
    const { outcome, value } = addOn.rep.run("sidebarCall", args);
    expect(outcome).toBe("returned");
    expect(JSON.parse(String(value))).toMatchObject({ ok: false, error: { code: "bad-request" } });
  });
});

function emailRequestFor(id: string): RunRequest {
  return {
    workflowId: id,
    fields: [{ column: 1, name: "full_name" }],
    skip: { hidden: true, blank: true, duplicate: true, alreadySent: true },
    output: { kind: "new-tab" },
  };
}
