import { describe, expect, it } from "vitest";
import { type AddOn, emailRequest, followToTheEnd, openAddOn, unpack } from "./add-on.ts";

/** Far longer than two dozen stories take on a machine that is busy with others. */
const TIMEOUT_MS = 120_000;

const ROWS = [
  ["full_name", "title", "company"],
  ["Ada Okafor", "Head of Sales", "Northwind Labs"],
  ["Bo Lindqvist", "CTO", "Contoso"],
  ["Chen Wei", "Buyer", "Fabrikam"],
];

/** Three leads whose results stand in a tab of their own. */
function ended(): { addOn: AddOn; runId: string; paid: number } {
  const addOn = openAddOn({ rows: ROWS, standIn: { pace: 30 } });
  const { id } = addOn.get("run.start", emailRequest(addOn, { a1: "A2:C4", headerRow: 1 }));
  expect(followToTheEnd(addOn, id)).toMatchObject({ status: "done", result: { rows: 3 } });
  return { addOn, runId: id, paid: addOn.standIn.billed.length };
}

const leads = ({ host }: AddOn) => host.workbook.sheet("Leads");
const names = ({ host }: AddOn) =>
  host.workbook.sheets().flatMap(({ name, hidden }) => (hidden ? [] : [name]));

describe("results of an ended run, put beside the rows they belong to", () => {
  it("cost nothing, fill new columns however the rows were sorted since, and leave their tab alone", () => {
    const { addOn, runId, paid } = ended();
    const before = names(addOn);
    leads(addOn).type("A2", "Chen Wei");
    leads(addOn).type("B2", "Buyer");
    leads(addOn).type("C2", "Fabrikam");
    leads(addOn).type("A4", "Ada Okafor");
    leads(addOn).type("B4", "Head of Sales");
    leads(addOn).type("C4", "Northwind Labs");
    const { id } = addOn.get("run.beside", { runId });
    const view = followToTheEnd(addOn, id);
    expect(view).toMatchObject({
      status: "done",
      rowsSent: 0,
      output: { kind: "own-rows" },
      merge: { rows: 3, listed: [] },
    });
    const [, resultsName = ""] = before;
    const results = addOn.host.workbook.sheet(resultsName).displayValues();
    const email = results[0]?.indexOf("email") ?? -1;
    const placed = leads(addOn).displayValues();
    const column = placed[0]?.indexOf("email") ?? -1;
    for (const [name = ""] of ROWS.slice(1)) {
      const of = (table: string[][], at: number) => table.find((row) => row.includes(name))?.[at];
      expect(of(placed, column), name).toBe(of(results, email));
    }
    expect(names(addOn)).toEqual(before);
    expect(addOn.standIn.billed).toHaveLength(paid);
  });

  it("find their rows by the headers of their own run, whatever the workflow was started with since", () => {
    const { addOn, runId } = ended();
    const other = addOn.host.workbook.addSheet("Other", [
      ["Name", "Firm"],
      ["Dee Marsh", "Tailspin"],
    ]);
    const { id } = addOn.get(
      "run.start",
      emailRequest(addOn, {
        sheetId: other.id,
        a1: "A2:B2",
        headerRow: 1,
        fields: [
          { column: 1, name: "full_name" },
          { column: 2, name: "company" },
        ],
      }),
    );
    followToTheEnd(addOn, id);
    const beside = addOn.get("run.beside", { runId });
    expect(followToTheEnd(addOn, beside.id)).toMatchObject({
      status: "done",
      merge: { rows: 3, listed: [] },
    });
  });

  it("are taken out again by an undo, which leaves both tabs", () => {
    const { addOn, runId } = ended();
    const { id } = addOn.get("run.beside", { runId });
    followToTheEnd(addOn, id);
    const before = names(addOn);
    addOn.get("run.undo", { runId: id });
    expect(leads(addOn).displayValues()).toEqual(ROWS);
    expect(names(addOn)).toEqual(before);
  });

  it("stay in their tab when nothing can be written beside the rows", () => {
    const { addOn, runId } = ended();
    leads(addOn).protect(undefined, { editors: ["boss@example.com"] });
    const before = names(addOn);
    const { id } = addOn.get("run.beside", { runId });
    expect(followToTheEnd(addOn, id)).toMatchObject({
      status: "failed",
      rowsSent: 0,
      error: { code: "refresh-protected" },
    });
    expect(names(addOn)).toEqual(before);
  });

  it("are refused when their tab is gone, or there is no such run", () => {
    const { addOn, runId } = ended();
    addOn.get("run.undo", { runId });
    expect(putBeside(addOn, runId)).toMatchObject({ error: { code: "result-tab-missing" } });
    expect(putBeside(addOn, "none")).toMatchObject({ error: { code: "run-unknown" } });
  });

  it(
    "arrive whole or not at all, wherever the execution is killed",
    () => {
      const whole = ended();
      followToTheEnd(whole.addOn, whole.addOn.get("run.beside", { runId: whole.runId }).id);
      const expected = leads(whole.addOn).displayValues();
      let finished = 0;
      for (let at = 5; at < 120; at += 5) {
        const { addOn, runId, paid } = ended();
        addOn.host.faults.killAt(at);
        press(addOn, runId);
        addOn.host.faults.clear();
        // Whoever opens the sidebar next goes on with it.
        addOn.get("run.advance", {});
        addOn.host.clock.advance(60 * 60_000);
        const begun = addOn.get("run.list", {}).runs.filter(({ id }) => id !== runId);
        expect(leads(addOn).displayValues(), `killed at call ${at}`).toEqual(
          begun.length === 0 ? ROWS : expected,
        );
        expect(begun.every(({ status }) => status === "done")).toBe(true);
        expect(addOn.standIn.billed).toHaveLength(paid);
        finished += begun.length;
      }
      expect(finished).toBeGreaterThan(5);
    },
    TIMEOUT_MS,
  );
});

const press = ({ rep }: AddOn, runId: string) =>
  rep.run("sidebarCall", [JSON.stringify({ method: "run.beside", params: { runId } })]);
const putBeside = (addOn: AddOn, runId: string) => unpack(press(addOn, runId));
