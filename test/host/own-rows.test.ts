import { describe, expect, it } from "vitest";
import type { RunRequest, RunView } from "../../src/protocol.ts";
import { type AddOn, emailRequest, followToTheEnd, openAddOn } from "./add-on.ts";

const ROWS = [
  ["full_name", "title", "company"],
  ["Ada Okafor", "Head of Sales", "Northwind Labs"],
  ["Bo Lindqvist", "CTO", "Contoso"],
  ["Chen Wei", "Buyer", "Fabrikam"],
];

/** Starts a run beside the leads; what somebody does meanwhile happens before the first look. */
function beside(
  change: Partial<RunRequest> = {},
  meanwhile: (addOn: AddOn) => void = () => {},
  rows: NonNullable<Parameters<typeof openAddOn>[0]>["rows"] = ROWS,
): { addOn: AddOn; view: RunView; leads: ReturnType<AddOn["host"]["workbook"]["sheet"]> } {
  const addOn = openAddOn({ rows, standIn: { pace: 30 } });
  const leads = addOn.host.workbook.sheet("Leads");
  const request = emailRequest(addOn, {
    sheetId: leads.id,
    a1: `A2:C${rows?.length ?? 1}`,
    headerRow: 1,
    output: { kind: "own-rows" },
    ...change,
  });
  const { id } = addOn.get("run.start", request);
  meanwhile(addOn);
  return { addOn, view: followToTheEnd(addOn, id), leads };
}

const cells = ({ host }: AddOn) => host.workbook.sheet("Leads").displayValues();
const visible = ({ host }: AddOn) =>
  host.workbook
    .sheets()
    .filter(({ hidden }) => !hidden)
    .map(({ name }) => name);

describe("results beside one's own rows are put into a tab of their own", () => {
  it.each([
    [
      "beside-tab-gone",
      ({ host }: AddOn) => {
        host.workbook.addSheet("Other", [["x"]]);
        host.user("rep@example.com").openSpreadsheet();
        host.workbook.remove(host.workbook.sheet("Leads"));
      },
    ],
    [
      "beside-protected",
      ({ host }: AddOn) => host.workbook.sheet("Leads").protect(undefined, { editors: ["boss@example.com"] }),
    ],
    [
      "beside-unreadable",
      ({ host }: AddOn) => {
        for (const a1 of ["A1", "C1"]) host.workbook.sheet("Leads").type(a1, "");
      },
    ],
  ] as [string, (addOn: AddOn) => void][])("with the reason: %s", (code, meanwhile) => {
    const { addOn, view } = beside({}, meanwhile);
    expect(view).toMatchObject({ status: "done", warnings: [{ code }], result: { rows: 3 } });
    expect(visible(addOn)).toHaveLength(2);
  });
});

describe("results beside one's own rows", () => {
  it("stand in new columns at the right, and nothing else changes", () => {
    const { addOn, view } = beside();
    const [header, ...rows] = cells(addOn);
    expect(header?.slice(0, 3)).toEqual(ROWS[0]);
    expect(header).not.toContain("sixtyfour_row");
    expect(rows.map((row) => row.slice(0, 3))).toEqual(ROWS.slice(1));
    expect(rows.flatMap((row) => row.slice(3)).filter((cell) => cell !== "").length).toBeGreaterThan(3);
    expect(view).toMatchObject({
      status: "done",
      output: { kind: "own-rows" },
      merge: { rows: 3, kept: 0, listed: [] },
    });
    expect(visible(addOn)).toEqual(["Leads"]);
  });

  it("find their rows though the tab was sorted, and rows were put in and taken out", () => {
    const plain = cells(beside().addOn);
    const found = new Map(plain.slice(1).map((row) => [row[0], row]));
    const { addOn, view } = beside({}, ({ host }) => {
      const leads = host.workbook.sheet("Leads");
      leads.insertRows(0, 1);
      leads.type("A1", "My leads");
      leads.deleteRows(4, 1);
      leads.insertRows(2, 1);
      leads.type("A3", "Zoe");
      leads.insertColumns(0, 1);
      leads.type("A2", "note");
      leads.type("A4", "call");
    });
    const now = cells(addOn);
    expect(now[1]).toEqual(["note", ...(plain[0] ?? [])]);
    expect(now[2]).toEqual(["", "Zoe", ...new Array<string>((plain[0]?.length ?? 1) - 1).fill("")]);
    expect(now[3]).toEqual(["call", ...(found.get("Ada Okafor") ?? [])]);
    expect(now[4]).toEqual(["", ...(found.get("Chen Wei") ?? [])]);
    expect(view).toMatchObject({
      merge: { rows: 2, listed: [{ reason: "vanished", count: 1 }] },
      warnings: [{ code: "rows-not-placed" }],
    });
    expect(visible(addOn)).toHaveLength(2);
  });

  it("fill blanks under a header that is there, and leave what is filled in", () => {
    const rows = ROWS.map((row, at) => [...row, ["email", "mine@x.example", "", ""][at] ?? ""]);
    const { addOn, view, leads } = beside(
      { output: { kind: "own-rows", columns: ["email"] } },
      () => {},
      rows,
    );
    expect(leads.lastColumn()).toBe(4);
    const [, first, second] = cells(addOn);
    expect(first?.[3]).toBe("mine@x.example");
    expect(second?.[3]).toContain("@");
    expect(view.merge).toMatchObject({ kept: 1 });
  });

  it("write over what is filled in when that is asked for, but not over formulas and merged cells", () => {
    const rows = ROWS.map((row, at) => [...row, ["email", "mine@x.example", "", "x"][at] ?? ""]);
    const { addOn } = beside(
      { output: { kind: "own-rows", columns: ["email"], overwrite: true } },
      ({ host }) => {
        host.workbook.sheet("Leads").formula("D3", "=A3", "Bo");
        host.workbook.sheet("Leads").merge("D3:D4");
      },
      rows,
    );
    const [, ada, bo, chen] = cells(addOn);
    expect([ada?.[3], bo?.[3], chen?.[3]]).toEqual([expect.stringMatching(/^(?!mine).*@/), "Bo", "x"]);
  });
});

describe("the undo of results beside one's own rows", () => {
  it("restores exactly what was there", () => {
    const rows = ROWS.map((row, at) => [...row, ["email", "mine@x.example", "", ""][at] ?? ""]);
    const { addOn, view } = beside({ output: { kind: "own-rows", overwrite: true } }, () => {}, rows);
    expect(cells(addOn)).not.toEqual(rows);
    expect(addOn.get("run.undo", { runId: view.id })).toMatchObject({ undone: true, warnings: [] });
    expect(cells(addOn)).toEqual(rows);
    expect(addOn.ask("run.undo", { runId: view.id })).toMatchObject({
      ok: false,
      error: { code: "nothing-to-undo" },
    });
  });

  it.each([
    ["columns that were there already", 26],
    ["columns that had to be inserted", 4],
  ])("leaves as many columns as there were, after %s", (_, columns) => {
    const { addOn, view, leads } = beside({}, ({ host }) => {
      host.workbook.sheet("Leads").maxColumns = columns;
    });
    expect(leads.maxColumns).toBe(Math.max(columns, cells(addOn)[0]?.length ?? 0));
    addOn.get("run.undo", { runId: view.id });
    expect(leads.maxColumns).toBe(columns);
    expect(cells(addOn)).toEqual(ROWS);
  });

  it("takes the tab of all results away, too, unless somebody has worked in it", () => {
    const loseOne = ({ host }: AddOn) => host.workbook.sheet("Leads").deleteRows(4, 1);
    for (const isEdited of [false, true]) {
      const { addOn, view } = beside({}, loseOne);
      const { sheetId = -1 } = view.merge?.restIn ?? {};
      if (isEdited) addOn.host.workbook.byId(sheetId)?.type("A2", "Renamed by hand");
      expect(visible(addOn)).toHaveLength(2);
      expect(addOn.get("run.undo", { runId: view.id })).toMatchObject({ undone: true });
      expect(visible(addOn)).toHaveLength(isEdited ? 2 : 1);
      expect(cells(addOn)).toEqual(ROWS.slice(0, 3));
    }
  });

  it("leaves cells that somebody changed since, and says how many", () => {
    const { addOn, view, leads } = beside({ output: { kind: "own-rows", columns: ["email"] } });
    leads.type("D2", "better@x.example");
    const undone = addOn.get("run.undo", { runId: view.id });
    expect(undone.warnings).toMatchObject([{ code: "edits-left", facts: { count: 1 } }]);
    expect(cells(addOn).map((row) => row[3])).toEqual(["email", "better@x.example", "", ""]);
  });
});
