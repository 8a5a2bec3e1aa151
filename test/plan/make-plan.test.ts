import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { preparePlan, ROWS_PER_RUN } from "../../src/plan/make-plan.ts";
import { rowKey } from "../../src/plan/row-key.ts";
import { Problem } from "../../src/problems/problem.ts";
import type { ExpectedField, RunRequest } from "../../src/protocol.ts";
import { aLeadSheet, manyLeads } from "../builders/lead-sheet.ts";
import { aRunRequest, SEND_ALL, SKIP_ALL } from "../builders/run-request.ts";
import { type FakeSheet, fakeSheets } from "../fakes/fake-sheets.ts";

const NONE_SENT = { sent: new Map<string, null>(), inFlight: new Set<string>() };
const EVERYTHING = [{ row: 1, column: 1, rows: 1_000_000, columns: 3 }];

function prepare(sheet: FakeSheet, change: Partial<RunRequest> = {}, expectedFields: ExpectedField[] = []) {
  const sheets = fakeSheets([sheet], EVERYTHING);
  const prepared = preparePlan(sheets, { request: aRunRequest(change), expectedFields, sentKeys: NONE_SENT });
  return { ...prepared, asked: sheets.asked };
}

function refusal(change: Partial<RunRequest>, expectedFields: ExpectedField[] = []): string {
  try {
    prepare(aLeadSheet(), change, expectedFields);
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return "nothing";
}

describe("preparePlan refuses", () => {
  it("a request without any mapped column", () => {
    expect(refusal({ fields: [] })).toBe("no-fields");
  });

  it("two columns mapped to one field", () => {
    const fields = [
      { column: 1, name: "company" },
      { column: 2, name: "company" },
    ];
    expect(refusal({ fields })).toBe("field-mapped-twice");
  });

  it("a mapping that leaves out what the workflow needs", () => {
    const expected = [
      { name: "full_name", required: true },
      { name: "linkedin_url", required: true },
    ];
    expect(refusal({}, expected)).toBe("required-field-unmapped");
  });

  it("a column right of the table", () => {
    expect(refusal({ fields: [{ column: 4, name: "full_name" }] })).toBe("column-outside");
  });

  it("a tab that was deleted meanwhile", () => {
    expect(refusal({ sheetId: 99, a1: "A2:C4" })).toBe("tab-gone");
  });

  it("a wrong mapping before it reads anything", () => {
    const sheets = fakeSheets([aLeadSheet()], EVERYTHING);
    const inputs = { request: aRunRequest({ fields: [] }), expectedFields: [], sentKeys: NONE_SENT };
    expect(() => preparePlan(sheets, inputs)).toThrow(Problem);
    expect(sheets.asked).toMatchObject({ selected: 0, reads: [] });
  });
});

describe("preparePlan", () => {
  it("says which rows are sent and shows the records as they will be", () => {
    const { plan, toSend } = prepare(aLeadSheet());
    expect(plan.rows.toSend).toEqual([2, 3, 4]);
    expect(plan.sample[0]).toEqual({ full_name: "Ada Okafor", company: "Northwind Labs" });
    expect(toSend.map(({ record }) => record)).toEqual(plan.sample);
  });

  it("shows three records at most", () => {
    expect(prepare(aLeadSheet(manyLeads(10))).plan.sample).toHaveLength(3);
  });

  it("says which columns leave the sheet and which stay", () => {
    const { plan } = prepare(aLeadSheet());
    expect(plan.sentColumns).toEqual(["Name", "Company"]);
    expect(plan.keptColumns).toEqual(["City"]);
  });

  it("sends one column under two names when it is mapped twice", () => {
    const fields = [
      { column: 1, name: "full_name" },
      { column: 1, name: "alias" },
    ];
    expect(prepare(aLeadSheet(), { fields }).plan.sample[0]).toEqual({
      full_name: "Ada Okafor",
      alias: "Ada Okafor",
    });
  });

  it("skips rows that hold something in the named column", () => {
    const leads = [
      ["Ada", "Acme", ""],
      ["Bo", "Acme", "done"],
    ];
    const { plan } = prepare(aLeadSheet(leads), { skip: { ...SEND_ALL, whenFilled: 3 } });
    expect(plan.rows).toMatchObject({ toSend: [2], filled: [3] });
  });

  it("asks for hidden rows only about rows that hold something", () => {
    const leads = [
      ["Ada", "Acme"],
      ["", ""],
      ["Bo", "Acme"],
    ];
    const { plan, asked } = prepare(aLeadSheet(leads, { hidden: [3, 4] }), { skip: SKIP_ALL });
    expect(asked.hiddenRows).toEqual([2, 4]);
    expect(plan.rows).toMatchObject({ toSend: [2], blank: [3], hidden: [4] });
  });

  it("does not send hidden blank rows when only visible blank ones are wanted", () => {
    const leads = [
      ["Ada", "Acme"],
      ["", "", "x"],
      ["", "", "y"],
    ];
    const skip = { ...SEND_ALL, hidden: true };
    const { plan } = prepare(aLeadSheet(leads, { hidden: [3] }), { skip });
    expect(plan.rows).toMatchObject({ toSend: [2, 4], hidden: [3] });
  });

  it("asks nobody about hidden rows when they may be sent", () => {
    expect(prepare(aLeadSheet()).asked.hiddenRows).toEqual([]);
  });

  it("stops asking about hidden rows after 3,000, and leaves the rest for the next run", () => {
    const { plan, asked } = prepare(aLeadSheet(manyLeads(3_005)), { skip: SKIP_ALL });
    expect(asked.hiddenRows).toHaveLength(3_000);
    expect(plan.counts).toMatchObject({ toSend: 3_000, overLimit: 5 });
    expect(plan.warnings.map(({ code }) => code)).toEqual(["hidden-unchecked"]);
    expect(plan.warnings[0]?.message).toContain("row 3002");
  });

  it("reads as many times for ten rows as for ten thousand", () => {
    const few = prepare(aLeadSheet(manyLeads(10))).asked;
    const many = prepare(aLeadSheet(manyLeads(10_000))).asked;
    expect({ ...many, reads: many.reads.length }).toEqual({ ...few, reads: few.reads.length });
  });

  it("keeps to the rows of one run, and says how many are left", () => {
    const { plan } = prepare(aLeadSheet(manyLeads(ROWS_PER_RUN + 2)), { limit: 2 * ROWS_PER_RUN });
    expect(plan.counts).toMatchObject({ toSend: ROWS_PER_RUN, overLimit: 2 });
    expect(plan.warnings.map(({ code }) => code)).toEqual(["over-limit"]);
  });

  it("does not explain a limit that the person asked for", () => {
    const { plan } = prepare(aLeadSheet(), { limit: 1 });
    expect(plan.counts).toMatchObject({ toSend: 1, overLimit: 2 });
    expect(plan.warnings).toEqual([]);
  });

  it("says which fields the workflow does not know, if it names any", () => {
    expect(prepare(aLeadSheet()).plan.warnings).toEqual([]);
    const { plan } = prepare(aLeadSheet(), {}, [{ name: "full_name", required: true }]);
    expect(plan.warnings[0]).toMatchObject({ code: "unknown-fields" });
    expect(plan.warnings[0]?.message).toContain("“company”");
  });

  it("tells from when to when rows were sent before, of those alone that are left out for it", () => {
    const span = (first: number, last: number) => ({ first: first * 1_000, last: last * 1_000 });
    const key = (full_name: string, company: string) => rowKey({ full_name, company });
    const sent = new Map([
      [key("Ada Okafor", "Northwind Labs"), span(20, 30)],
      [key("Bo Lindqvist", "Contoso"), span(10, 15)],
      [key("Chen Wei", "Fabrikam"), null],
      [key("Elsewhere", "Tailspin"), span(1, 99)],
    ]);
    const planOf = (alreadySent: boolean) => {
      const request = aRunRequest({ skip: { ...SKIP_ALL, hidden: false, alreadySent } });
      const sentKeys = { sent, inFlight: new Set<string>() };
      const sheets = fakeSheets([aLeadSheet()], EVERYTHING);
      return preparePlan(sheets, { request, expectedFields: [], sentKeys }).plan;
    };
    expect(planOf(true)).toMatchObject({
      counts: { alreadySent: 3 },
      sentBefore: { first: "1970-01-01T00:00:10.000Z", last: "1970-01-01T00:00:30.000Z" },
    });
    expect(planOf(false)).not.toHaveProperty("sentBefore");
  });

  it("gives rows keys that do not depend on where the row stands", () => {
    const { toSend } = prepare(aLeadSheet());
    expect(toSend[0]?.key).toBe(rowKey({ full_name: "Ada Okafor", company: "Northwind Labs" }));
  });

  const leads = fc.array(fc.tuple(fc.constantFrom("", "Ada", "Bo"), fc.constantFrom("", "Acme", "#N/A")), {
    minLength: 1,
    maxLength: 12,
  });
  const wish = fc.record({
    skip: fc.record({
      hidden: fc.boolean(),
      blank: fc.boolean(),
      duplicate: fc.boolean(),
      alreadySent: fc.boolean(),
      whenFilled: fc.constantFrom(2, 3),
    }),
    limit: fc.integer({ min: 1, max: 4 }),
  });

  test.prop([leads, wish, fc.uniqueArray(fc.integer({ min: 2, max: 13 }))])(
    "divides the selected rows among the fates without remainder",
    (cells, change, hidden) => {
      const { plan } = prepare(aLeadSheet([...cells, ["Zoe", "Zed", "z"]], { hidden }), change, [
        { name: "company", required: true },
      ]);
      const { selected, ...fates } = plan.rows;
      const divided = Object.values(fates).flat();
      expect(divided.sort((a, b) => a - b)).toEqual(selected);
      expect(selected).toHaveLength(cells.length + 1);
      for (const [fate, rows] of Object.entries(plan.rows)) {
        expect(rows).toEqual([...rows].sort((a, b) => a - b));
        expect(plan.counts).toMatchObject({ [fate]: rows.length });
      }
    },
  );
});
