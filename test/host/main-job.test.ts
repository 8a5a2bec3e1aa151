import { describe, expect, it } from "vitest";
import { sampleLeads } from "../../dev/sample/generate-leads.ts";
import { emailRequest, followToTheEnd, openAddOn } from "./add-on.ts";
import { finalFile } from "./result-file.ts";

describe("the main job on the built add-on", () => {
  it("brings 1,000 leads into a tab whose every cell equals what the API produced", () => {
    const addOn = openAddOn({ rows: sampleLeads(1_000) });
    const started = addOn.get("run.start", emailRequest(addOn));
    const run = followToTheEnd(addOn, started.id);
    expect(run).toMatchObject({ status: "done", mine: true, warnings: [] });

    const [job] = addOn.standIn.runs;
    const produced = finalFile(addOn.standIn, job?.jobId ?? "", addOn.host.clock.now());
    const written = addOn.host.workbook.sheet(run.result?.sheetName ?? "").values();
    expect(written).toHaveLength(produced.length);
    expect(produced.length).toBeGreaterThan(800);
    written.forEach((row, index) => {
      expect(row.map(String)).toEqual(produced[index]);
    });
    expect(run.result).toMatchObject({ rows: produced.length - 1, columns: produced[0]?.length });
  });

  it("sends only the mapped columns, and each planned row once", () => {
    const addOn = openAddOn({ rows: sampleLeads(50) });
    const request = emailRequest(addOn);
    const plan = addOn.get("run.plan", request);
    addOn.get("run.start", request);
    expect(addOn.standIn.billed).toHaveLength(plan.counts.toSend);
    for (const { record } of addOn.standIn.billed)
      expect(Object.keys(record)).toEqual(["full_name", "company"]);
    expect(addOn.standIn.billed.slice(0, 3).map(({ record }) => record)).toEqual(plan.sample);
  });

  it("never sends the key to the host of the result files", () => {
    const addOn = openAddOn();
    followToTheEnd(addOn, addOn.get("run.start", emailRequest(addOn)).id);
    const toStorage = addOn.standIn.requests.filter(({ endpoint }) => endpoint === "file");
    expect(toStorage.length).toBeGreaterThan(0);
    expect(toStorage.every(({ leakedKey }) => !leakedKey)).toBe(true);
  });

  it("leaves the person's own tab exactly as it was", () => {
    const addOn = openAddOn({ rows: sampleLeads(20) });
    const leads = addOn.host.workbook.sheet("Leads");
    const before = JSON.stringify([leads.values(), leads.displayValues(), leads.maxRows, leads.maxColumns]);
    followToTheEnd(addOn, addOn.get("run.start", emailRequest(addOn)).id);
    expect(JSON.stringify([leads.values(), leads.displayValues(), leads.maxRows, leads.maxColumns])).toBe(
      before,
    );
  });

  it("does not move the person's view, until they open the tab themselves", () => {
    const addOn = openAddOn();
    const run = followToTheEnd(addOn, addOn.get("run.start", emailRequest(addOn)).id);
    expect(addOn.rep.activeSheet()).toBe("Leads");
    addOn.get("tab.open", { sheetId: run.result?.sheetId ?? -1 });
    expect(addOn.rep.activeSheet()).toBe(run.result?.sheetName);
  });

  it("gives the tab a name of its own on the second run of a day", () => {
    const addOn = openAddOn();
    const again = { hidden: true, blank: true, duplicate: true, alreadySent: false };
    const first = followToTheEnd(addOn, addOn.get("run.start", emailRequest(addOn)).id);
    const second = followToTheEnd(addOn, addOn.get("run.start", emailRequest(addOn, { skip: again })).id);
    expect(first.result?.sheetName).toBe("Find and verify emails, 23 Nov");
    expect(second.result?.sheetName).toBe("Find and verify emails, 23 Nov (2)");
  });

  it("shows the header bold and frozen, with a filter over the rows", () => {
    const addOn = openAddOn();
    const run = followToTheEnd(addOn, addOn.get("run.start", emailRequest(addOn)).id);
    const tab = addOn.host.workbook.sheet(run.result?.sheetName ?? "");
    expect(tab.frozenRows).toBe(1);
    expect(tab.maxRows).toBe((run.result?.rows ?? 0) + 1);
    expect(tab.maxColumns).toBe(run.result?.columns);
  });
});
