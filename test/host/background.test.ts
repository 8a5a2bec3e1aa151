import { describe, expect, it } from "vitest";
import { sampleLeads } from "../../dev/sample/generate-leads.ts";
import { SAMPLE_KEY } from "../../dev/sixtyfour/stand-in.ts";
import { emailRequest, followToTheEnd, openAddOn } from "./add-on.ts";
import { finalFile } from "./result-file.ts";

const HOUR = 3_600_000;

describe("a run whose sidebar was closed", () => {
  it.each([
    ["bound", 10 * 60_000],
    ["add-on", 2 * HOUR],
  ] as const)(
    "ends in its tab by the clock trigger of a %s script, which then removes itself",
    (install, wait) => {
      const addOn = openAddOn({ host: { install } });
      addOn.get("run.start", emailRequest(addOn));
      expect(addOn.host.triggers()).toHaveLength(1);
      addOn.host.clock.advance(wait);
      const [run] = addOn.get("run.list", {}).runs;
      expect(run).toMatchObject({ status: "done" });
      expect(addOn.host.triggers()).toHaveLength(0);
      expect(addOn.host.executions.filter(({ outcome }) => outcome !== "returned")).toEqual([]);
    },
  );

  it("survives an hour in which the API is down", () => {
    const addOn = openAddOn();
    addOn.get("run.start", emailRequest(addOn));
    addOn.standIn.misbehave({
      match: ({ url }) => url.includes("/workflows/"),
      fault: { status: 503, body: "down" },
    });
    addOn.host.clock.advance(HOUR);
    addOn.standIn.behave();
    addOn.host.clock.advance(HOUR);
    expect(addOn.get("run.list", {}).runs[0]).toMatchObject({ status: "done" });
    expect(addOn.standIn.billed).toHaveLength(10);
  });

  it("is seen by a colleague, and not continued with the colleague's key", () => {
    const addOn = openAddOn();
    addOn.get("run.start", emailRequest(addOn));
    const colleague = addOn.host.user("colleague@example.com");
    addOn.get("connection.save", { apiKey: SAMPLE_KEY }, colleague);
    const before = addOn.standIn.requests.length;
    const answer = addOn.get("run.advance", {}, colleague);
    expect(answer.runs).toMatchObject([{ mine: false, status: "queued" }]);
    expect(addOn.standIn.requests).toHaveLength(before);
  });
});

describe("writing a result", () => {
  it.each(["before", "after"] as const)(
    "ends in the same tab when killed %s any call of the landing",
    (when) => {
      const setUp = { rows: sampleLeads(6), standIn: { pace: 0 } };
      const calm = openAddOn(setUp);
      const wanted = followToTheEnd(calm, calm.get("run.start", emailRequest(calm)).id);
      const landing = calm.host.executions
        .filter(({ calls }) => calls.includes("Spreadsheet.insertSheet"))
        .at(-1);
      const produced = finalFile(calm.standIn, calm.standIn.runs[0]?.jobId ?? "", calm.host.clock.now());

      for (let call = 1; call <= (landing?.calls.length ?? 0); call++) {
        const addOn = openAddOn(setUp);
        const { id } = addOn.get("run.start", emailRequest(addOn));
        addOn.host.faults.killAt(call, when);
        addOn.rep.run("sidebarCall", ['{"method":"run.advance","params":{}}']);
        addOn.host.faults.clear();
        const run = followToTheEnd(addOn, id);
        expect(run.result?.sheetName, `call ${call}`).toBe(wanted.result?.sheetName);
        const sheets = addOn.host.workbook.sheets().filter(({ hidden }) => !hidden);
        expect(
          sheets.map(({ name }) => name),
          `call ${call}`,
        ).toEqual(["Leads", wanted.result?.sheetName]);
        const cells = addOn.host.workbook.sheet(run.result?.sheetName ?? "").displayValues();
        expect(cells, `call ${call}`).toEqual(produced);
      }
    },
  );
});
