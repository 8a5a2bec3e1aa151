import { describe, expect, it } from "vitest";
import { sampleLeads } from "../../dev/sample/generate-leads.ts";
import { emailRequest, followToTheEnd, openAddOn } from "./add-on.ts";

const HEADER = ["full_name", "title", "company"];
const unseen = { hidden: false, blank: true, duplicate: true, alreadySent: true };

describe("planning on the built add-on", () => {
  it("makes the same service calls for 20 rows as for 5,000", () => {
    const callsFor = (count: number) => {
      const addOn = openAddOn({ rows: sampleLeads(count) });
      const request = emailRequest(addOn, { skip: unseen });
      addOn.get("run.plan", request);
      return addOn.host.executions.at(-1)?.calls ?? [];
    };
    expect(callsFor(5_000)).toEqual(callsFor(20));
    expect(callsFor(20).length).toBeLessThan(60);
  });

  it("accounts for every selected row exactly once", () => {
    const addOn = openAddOn({
      rows: [
        HEADER,
        ["A", "", "Acme"],
        ["", "", ""],
        ["a ", "", "ACME"],
        ["B", "", ""],
        ["C", "", "Corp"],
        ["D", "", "Dorp"],
        ["E", "", "Eorp"],
        ["F", "", "Forp"],
      ],
    });
    const leads = addOn.host.workbook.sheet("Leads");
    leads.hideRow(6);
    leads.filterOut(7);
    const { counts, rows } = addOn.get("run.plan", emailRequest(addOn, { limit: 2 }));
    expect(rows).toEqual({
      selected: [2, 3, 4, 5, 6, 7, 8, 9],
      hidden: [6, 7],
      blank: [3],
      duplicate: [4],
      alreadySent: [],
      filled: [],
      missingField: [5],
      overLimit: [9],
      toSend: [2, 8],
    });
    expect(counts.selected).toBe(
      counts.hidden +
        counts.blank +
        counts.duplicate +
        counts.missingField +
        counts.overLimit +
        counts.toSend,
    );
  });

  it("asks nothing about rows that a filter hides, and keeps those back whose value has changed since it was set", () => {
    const addOn = openAddOn({
      rows: [
        ["full_name", "state", "company"],
        ...Array.from({ length: 400 }, (_, n) => [`P${n}`, n < 390 ? "done" : "open", `C${n}`]),
      ],
    });
    const leads = addOn.host.workbook.sheet("Leads");
    leads.filterBy(2, ["done"]);
    leads.type("B5", "open");
    const { rows } = addOn.get("run.plan", emailRequest(addOn));
    const calls = addOn.host.executions.at(-1)?.calls ?? [];
    expect(rows.toSend).toEqual([392, 393, 394, 395, 396, 397, 398, 399, 400, 401]);
    expect(rows.hidden).toContain(5);
    expect(calls.filter((call) => call.startsWith("Sheet.isRowHidden")).length).toBeLessThan(100);
  });

  it("skips rows that are filled already in a column the person names", () => {
    const addOn = openAddOn({
      rows: [
        [...HEADER, "email"],
        ["A", "", "Acme", "a@acme.example"],
        ["B", "", "Bcme", ""],
      ],
    });
    const { rows } = addOn.get("run.plan", emailRequest(addOn, { skip: { ...unseen, whenFilled: 4 } }));
    expect(rows).toMatchObject({ filled: [2], toSend: [3] });
  });

  it("knows rows that were sent before, wherever they stand now", () => {
    const addOn = openAddOn({ rows: [HEADER, ["A", "", "Acme"], ["B", "", "Bcme"]] });
    const { id, startedAt } = addOn.get("run.start", emailRequest(addOn));
    followToTheEnd(addOn, id);
    const moved = addOn.host.workbook.addSheet("Sorted", [
      HEADER,
      ["New", "", "Ncme"],
      ["B", "", "Bcme"],
      ["A", "", "Acme"],
    ]);
    addOn.rep.select("A2:C4", moved.name);
    expect(addOn.get("run.plan", emailRequest(addOn))).toMatchObject({
      rows: { alreadySent: [3, 4], toSend: [2] },
      sentBefore: { first: startedAt, last: startedAt },
    });
  });

  it("takes the last frozen row for the header", () => {
    const addOn = openAddOn({ rows: [["My leads", "", ""], HEADER, ["A", "", "Acme"], ["B", "", "Bcme"]] });
    addOn.host.workbook.sheet("Leads").frozenRows = 2;
    expect(addOn.get("selection.read", {})).toMatchObject({
      headerRow: 2,
      rowCount: 2,
      a1: expect.stringMatching(/^A3:/),
    });
  });

  it("selects the rows behind a number in the sheet", () => {
    const addOn = openAddOn({ rows: sampleLeads(10) });
    const { sheetId } = addOn.get("selection.read", {});
    addOn.get("rows.select", { sheetId, rows: [3, 4, 9] });
    expect(addOn.get("selection.read", {})).toMatchObject({ rowCount: 3 });
  });
});
