import { describe, expect, it } from "vitest";
import type { RunView, ScheduleDraft } from "../../src/protocol.ts";
import { type AddOn, emailRequest, followToTheEnd, openAddOn } from "./add-on.ts";

const ROWS = [
  ["full_name", "title", "company"],
  ["Ada Okafor", "Head of Sales", "Northwind Labs"],
  ["Bo Lindqvist", "CTO", "Contoso"],
  ["Chen Wei", "Buyer", "Fabrikam"],
];
const DAY = 86_400_000;

/** A results tab of three people with a schedule that sends everything. */
function scheduled(change: Partial<ScheduleDraft> = {}) {
  const addOn = openAddOn({ rows: ROWS });
  const { id } = addOn.get("run.start", emailRequest(addOn));
  const { result } = followToTheEnd(addOn, id);
  const { draft } = addOn.get("schedule.draft", { runId: id });
  const { schedule } = addOn.get("schedule.save", {
    schedule: {
      ...draft,
      send: "everything",
      source: { ...draft.source, wholeTable: true },
      owner: { label: "Rep" },
      ...change,
    },
  });
  const results = addOn.host.workbook.byId(result?.sheetId ?? -1);
  if (!results) throw new Error("There is no results tab");
  return { addOn, scheduleId: schedule.id, results };
}

function refresh(addOn: AddOn, scheduleId: string, meanwhile = () => {}): RunView {
  addOn.host.clock.advance(1_000);
  const { id } = addOn.get("schedule.refreshNow", { id: scheduleId });
  meanwhile();
  return followToTheEnd(addOn, id);
}

const newest = ({ get }: AddOn) => get("run.list", {}).runs[0];

describe("a refresh leaves alone", () => {
  it("a tab that was protected while it was under way, and says so", () => {
    const { addOn, scheduleId, results } = scheduled();
    refresh(addOn, scheduleId);
    const before = results.displayValues();
    const view = refresh(addOn, scheduleId, () => results.protect("B2", { editors: ["boss@example.com"] }));
    expect(view).toMatchObject({ status: "failed", error: { code: "refresh-protected" } });
    expect(results.displayValues()).toEqual(before);
  });

  it("order, filter, formats, formulas, notes and columns of people", () => {
    const { addOn, scheduleId, results } = scheduled();
    refresh(addOn, scheduleId);
    const company = (results.values("1:1")[0] ?? []).indexOf("company") + 1;
    const own = results.lastColumn() + 1;
    results.insertColumns(own - 1, 1);
    const letter = String.fromCharCode(64 + own);
    results.type(`${letter}1`, "mine");
    results.formula(`${letter}2`, "=LEN(A2)", 10);
    results.setNumberFormat(`${letter}2`, "0.00");
    results.setNumberFormat("A2", "0.00%");
    results.notes.set(2, 1, "call her");
    results.backgrounds.set(2, 1, "#00ff00");
    results.filterOut(3);
    results.type("A4", "Chen W. Wei");
    addOn.host.workbook.sheet("Leads").type("A5", "Dee New");
    addOn.host.workbook.sheet("Leads").type("C5", "Newco");
    const before = results.displayValues();
    const view = refresh(addOn, scheduleId);
    const after = results.displayValues();
    expect(after.slice(0, 4)).toEqual(before);
    expect(after[4]?.[0]).toBe("Dee New");
    expect(after[4]?.[company - 1]).toBe("Newco");
    expect(results.formulas.get(2, own)).toBe("=LEN(A2)");
    expect([results.numberFormat("A2"), results.numberFormat(`${letter}2`)]).toEqual(["0.00%", "0.00"]);
    expect([results.note("A2"), results.backgrounds.get(2, 1)]).toEqual(["call her", "#00ff00"]);
    expect([...(results.filter?.hiddenRows ?? [])]).toEqual([3]);
    expect(view.merge).toMatchObject({ added: 1, changed: 0 });
  });
});

describe("a refresh", () => {
  it("adds what is new, marks it, lists it, and tells in a note when and by whom", () => {
    const { addOn, scheduleId, results } = scheduled();
    refresh(addOn, scheduleId);
    addOn.host.workbook.sheet("Leads").type("A5", "Dee New");
    addOn.host.workbook.sheet("Leads").type("C5", "Newco");
    const view = refresh(addOn, scheduleId);
    expect(view.merge).toMatchObject({ rows: 4, added: 1, changed: 0, kept: 0, gone: 0, listed: [] });
    expect(results.displayValues()[4]?.[0]).toBe("Dee New");
    expect(results.backgrounds.get(5, 1)).toBe("#fff3cd");
    expect(results.note("A5")).toMatch(/^Sixtyfour: new, \d+ Nov$/);
    expect(results.note("A1")).toMatch(/^Sixtyfour: last refreshed .* by Rep: 1 new row,/);
    const hidden = results.lastColumn();
    expect([results.displayValues()[0]?.[hidden - 1], results.hiddenColumns.has(hidden)]).toEqual([
      "sixtyfour_row",
      true,
    ]);
    const [header, ...lines] = addOn.host.workbook.sheet("Changes").displayValues();
    expect(header?.slice(0, 6)).toEqual(["Date", "Tab", "Row", "Column", "Old", "New"]);
    expect(lines.map((line) => line[2])).toEqual(["Dee New"]);
    refresh(addOn, scheduleId);
    expect(results.backgrounds.get(5, 1)).toBeUndefined();
    expect(results.note("A5")).toBe("");
  });

  it("keeps deleted rows away, and marks those whose source is gone", () => {
    const { addOn, scheduleId, results } = scheduled();
    refresh(addOn, scheduleId);
    results.deleteRows(2, 1);
    addOn.host.workbook.sheet("Leads").deleteRows(4, 1);
    const view = refresh(addOn, scheduleId);
    expect(results.displayValues().map((row) => row[0])).toEqual(["full_name", "Bo Lindqvist", "Chen Wei"]);
    expect(results.note("A3")).toContain("no longer in Leads");
    expect(view.merge).toMatchObject({ gone: 1, added: 0 });
  });

  it("starts again with care when somebody deleted or damaged what it remembers", () => {
    const { addOn, scheduleId, results } = scheduled();
    refresh(addOn, scheduleId);
    const base = addOn.host.workbook.sheets().find(({ name }) => name.includes("base."));
    base?.type("C3", "hello");
    results.type("A2", "Ada O.");
    expect(refresh(addOn, scheduleId)).toMatchObject({ status: "done", merge: { changed: 0, added: 0 } });
    expect(results.displayValues()[1]?.[0]).toBe("Ada O.");
    const left = addOn.host.workbook.sheets().filter(({ name }) => name.includes("base."));
    expect(left).toHaveLength(1);
  });

  it("follows a tab that was renamed, moved and hidden", () => {
    const { addOn, scheduleId, results } = scheduled();
    addOn.host.workbook.rename(results, "My people");
    addOn.host.workbook.move(results, 0);
    results.hidden = true;
    addOn.host.clock.advance(DAY);
    expect(refresh(addOn, scheduleId)).toMatchObject({ status: "done", result: { sheetName: "My people" } });
    expect(newest(addOn)?.status).toBe("done");
  });
});

describe("a chart on a tab of its own", () => {
  it("in place of the results tab keeps a refresh from being started, and one under way from being written", () => {
    const { addOn, scheduleId, results } = scheduled();
    const view = refresh(addOn, scheduleId, () => {
      results.isChart = true;
    });
    expect(view).toMatchObject({ status: "failed", error: { code: "refresh-tab-gone" } });
    const paid = addOn.standIn.billed.length;
    const again = addOn.ask("schedule.refreshNow", { id: scheduleId });
    expect(again).toMatchObject({ ok: false, error: { code: "not-a-results-tab" } });
    expect(addOn.ask("tab.refresh", { sheetId: results.id })).toMatchObject({ ok: false });
    expect(addOn.standIn.billed).toHaveLength(paid);
  });

  it("disturbs nothing when it is another one, not even when it is shown", () => {
    const { addOn, scheduleId } = scheduled();
    addOn.host.workbook.addSheet("Chart").isChart = true;
    addOn.rep.select("A1", "Chart");
    expect(addOn.get("opening.read", {})).toMatchObject({
      selection: { ok: false, error: { code: "no-selection" } },
    });
    expect(addOn.ask("tab.refresh", {})).toMatchObject({ ok: false, error: { code: "not-a-results-tab" } });
    expect(refresh(addOn, scheduleId)).toMatchObject({ status: "done" });
  });
});

describe("a spreadsheet in another language", () => {
  it("has its tabs, notes and changes in that language", () => {
    const addOn = openAddOn({ rows: ROWS, host: { spreadsheet: { locale: "de_DE" } } });

    const { id } = addOn.get("run.start", emailRequest(addOn));
    const { result } = followToTheEnd(addOn, id);
    expect(result?.sheetName).toMatch(/^Find and verify emails, \d+\. \w+\.?$/);
    addOn.host.workbook.sheet("Leads").type("A5", "Dee Neun");
    addOn.host.workbook.sheet("Leads").type("C5", "Tailspin");
    const sheetId = result?.sheetId ?? -1;
    followToTheEnd(addOn, addOn.get("tab.refresh", { sheetId, confirmedRows: 1 }).id);
    const results = addOn.host.workbook.byId(sheetId);
    expect(results?.note("A1")).toMatch(/^Sixtyfour: zuletzt aktualisiert am .* 1 neue Zeile,/);
    expect(results?.note("A5")).toMatch(/^Sixtyfour: neu, /);
    const [header, line] = addOn.host.workbook.sheet("Änderungen").displayValues();
    expect(header?.slice(0, 3)).toEqual(["Datum", "Blatt", "Zeile"]);
    expect(line?.slice(1, 6)).toEqual([result?.sheetName, "Dee Neun", "", "", "neue Zeile"]);
  });
});

describe("a results tab without a schedule", () => {
  it("is refreshed once from the menu, after the number of rows was agreed to", () => {
    const addOn = openAddOn({ rows: ROWS });
    const { id } = addOn.get("run.start", emailRequest(addOn));
    const { result } = followToTheEnd(addOn, id);
    const results = addOn.host.workbook.byId(result?.sheetId ?? -1);
    results?.type("B2", "Typed by hand");
    const leads = addOn.host.workbook.sheet("Leads");
    for (const [at, text] of ["Dee Nine", "CEO", "Tailspin"].entries()) leads.type(`${"ABC"[at]}5`, text);

    addOn.rep.select("A1", result?.sheetName ?? "");
    expect(addOn.rep.run("refreshThisTab", []).outcome).toBe("returned");
    expect(addOn.get("opening.read", {}).openOn).toBe("schedule");
    expect(addOn.get("schedule.draft", {})).toMatchObject({
      targetName: result?.sheetName,
      about: { sheet: "Leads" },
    });
    const asked = addOn.ask("tab.refresh", {});
    expect(asked).toMatchObject({ ok: false, error: { code: "not-confirmed", confirmRows: 1 } });
    expect(addOn.standIn.billed).toHaveLength(3);

    const view = followToTheEnd(addOn, addOn.get("tab.refresh", { confirmedRows: 1 }).id);
    expect(view).toMatchObject({ status: "done", merge: { added: 1 }, result: { sheetId: result?.sheetId } });
    expect(addOn.standIn.billed.map(({ record }) => record.full_name).slice(3)).toEqual(["Dee Nine"]);
    expect(results?.displayValues()[1]?.[1]).toBe("Typed by hand");
    expect(addOn.get("schedule.list", {}).schedules).toEqual([]);
    expect(addOn.ask("tab.refresh", {})).toMatchObject({ ok: false, error: { code: "nothing-to-send" } });
  });
});
