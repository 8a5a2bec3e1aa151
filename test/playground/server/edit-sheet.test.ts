import { beforeEach, describe, expect, it } from "vitest";
import { createHost, type Host } from "../../../dev/apps-script/host/host.ts";
import { DIST } from "../../../dev/build/paths.ts";
import { type Edit, editSheet } from "../../../dev/playground/server/edit-sheet.ts";

const NO_NETWORK = {
  send: () => {
    throw new Error("No test here asks the network");
  },
};

let host: Host;
const sheet = () => host.workbook.sheet("Leads");
const user = () => host.user("ann@example.com");
const edit = (action: Edit) => editSheet({ workbook: host.workbook, user: user() }, action);

beforeEach(() => {
  host = createHost({ dist: DIST, network: NO_NETWORK });
  host.workbook.addSheet("Leads", [
    ["name", "zip"],
    ["Bob", 1],
    ["Ada", 2],
    ["Cyd", ""],
  ]);
});

describe("an edit by hand", () => {
  it("is refused in words when its tab is gone", () => {
    expect(() => edit({ kind: "hide-tab", tab: 99 })).toThrow("not there any more");
  });

  it.each<Edit>([
    { kind: "delete-tab", tab: 0 },
    { kind: "hide-tab", tab: 0 },
  ])("$kind leaves the last visible tab where it is", (action) => {
    host.workbook.addSheet("Bookkeeping").hidden = true;
    expect(() => edit(action)).toThrow("all the sheets");
    expect(sheet().hidden).toBe(false);
  });

  it.each<Edit>([
    { kind: "delete-rows", tab: 0, first: 1, count: 1000 },
    { kind: "delete-columns", tab: 0, first: 1, count: 26 },
  ])("$kind never takes all of them", (action) => {
    expect(() => edit(action)).toThrow("You can't delete all");
  });

  it("writes nothing of a block in which one text is too long", () => {
    const texts = [["fine"], ["x".repeat(50_001)]];
    expect(() => edit({ kind: "write", tab: 0, row: 2, column: 1, texts })).toThrow("maximum");
    expect(sheet().values("A2").flat()).toEqual(["Bob"]);
  });

  it("reads texts as typed, and leaves out cells that were not touched", () => {
    edit({
      kind: "write",
      tab: 0,
      row: 2,
      column: 1,
      texts: [
        [null, "012"],
        ["", "'012"],
      ],
    });
    expect(sheet().values("A2:B3")).toEqual([
      ["Bob", 12],
      ["", "012"],
    ]);
  });

  it("sorts everything below the frozen rows, empty cells last", () => {
    edit({ kind: "freeze", tab: 0, rows: 1 });
    edit({ kind: "sort", tab: 0, column: 1, ascending: true });
    expect(sheet().values("A1:A4").flat()).toEqual(["name", "Ada", "Bob", "Cyd"]);
    edit({ kind: "sort", tab: 0, column: 2, ascending: false });
    expect(sheet().values("A1:A4").flat()).toEqual(["name", "Ada", "Bob", "Cyd"]);
  });

  it("filters by the values that stay, and lifts the condition again", () => {
    edit({ kind: "filter-area", tab: 0, area: { row: 1, column: 1, rows: 4, columns: 2 } });
    edit({ kind: "filter-column", tab: 0, column: 1, shown: ["Ada", "Cyd"] });
    expect([...(sheet().filter?.hiddenRows ?? [])]).toEqual([2]);
    edit({ kind: "filter-column", tab: 0, column: 1, shown: null });
    expect([...(sheet().filter?.hiddenRows ?? [])]).toEqual([]);
    edit({ kind: "filter-area", tab: 0, area: null });
    expect(sheet().filter).toBeNull();
  });

  it("moves a tab among the visible ones, past hidden bookkeeping", () => {
    host.workbook.addSheet("Bookkeeping").hidden = true;
    const last = host.workbook.addSheet("Results");
    edit({ kind: "move-tab", tab: last.id, index: 0 });
    expect(host.workbook.sheets().map(({ name }) => name)).toEqual(["Results", "Leads", "Bookkeeping"]);
    edit({ kind: "move-tab", tab: last.id, index: 1 });
    expect(host.workbook.sheets().at(-1)?.name).toBe("Results");
  });

  it("turns to a tab that was just added or shown", () => {
    edit({ kind: "add-tab" });
    expect(user().activeSheet()).toBe("Sheet2");
    const hidden = host.workbook.addSheet("Old");
    hidden.hidden = true;
    edit({ kind: "show-tab", tab: hidden.id });
    expect(user().activeSheet()).toBe("Old");
  });

  it("cuts a selection off at the end of the grid", () => {
    edit({ kind: "select", tab: 0, areas: [{ row: 999, column: 1, rows: 5, columns: 30, open: "rows" }] });
    expect(user().selection().areas).toEqual([{ row: 999, column: 1, rows: 2, columns: 26, open: "rows" }]);
  });
});
