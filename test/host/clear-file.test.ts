import { describe, expect, it } from "vitest";
import { SAMPLE_KEY } from "../../dev/sixtyfour/stand-in.ts";
import { aPipeline } from "../builders/pipeline.ts";
import { type AddOn, emailRequest, followToTheEnd, openAddOn } from "./add-on.ts";
import { watchStates } from "./sweeps/kill-points.ts";

const HOUR = 3_600_000;

/** A file with a run, a schedule of a colleague's that has refreshed the tab, and a workflow that is being built. */
function wornIn(): { addOn: AddOn; resultsId: number } {
  const addOn = openAddOn();
  const { host, get } = addOn;
  const colleague = host.user("colleague@example.com");
  get("connection.save", { apiKey: SAMPLE_KEY }, colleague);
  const run = followToTheEnd(addOn, get("run.start", emailRequest(addOn)).id);
  const { draft } = get("schedule.draft", { runId: run.id }, colleague);
  const cadence = { every: "hour", n: 1 } as const;
  const { schedule } = get(
    "schedule.save",
    { schedule: { ...draft, send: "everything", cadence } },
    colleague,
  );
  followToTheEnd(addOn, get("schedule.refreshNow", { id: schedule.id }, colleague).id, colleague);
  get("settings.save", { rowsPerRun: 50, rowsPerDay: 80, readableLists: true, language: "de" });
  get("pipeline.keepDraft", { draft: aPipeline() });
  return { addOn, resultsId: draft.target.sheetId };
}

describe("removing Sixtyfour from a file", () => {
  it("leaves what people see, and nothing of its own in the file", () => {
    const { addOn } = wornIn();
    const { host, get, rep } = addOn;
    const seen = () => host.workbook.sheets().filter(({ hidden }) => !hidden);
    const before = seen().map((sheet) => [sheet.name, sheet.displayValues()]);
    expect(host.workbook.sheets().length).toBeGreaterThan(before.length);
    get("file.clear", { confirmed: true });
    expect(seen().map((sheet) => [sheet.name, sheet.displayValues()])).toEqual(before);
    expect(host.workbook.sheets()).toHaveLength(before.length);
    expect(host.workbook.metadata).toEqual([]);
    expect(host.properties.document()).toEqual({});
    expect(Object.keys(host.properties.user(rep.email)).sort()).toEqual([
      "sixtyfour.apiKey",
      "sixtyfour.language",
      "sixtyfour.personId",
    ]);
    const answer = addOn.ask("tab.refresh", { sheetId: seen().at(-1)?.id ?? 0 });
    expect(answer).toMatchObject({ ok: false, error: { code: "not-a-results-tab" } });
  });

  it("lets the colleague's clock trigger end by itself, without sending or storing anything", () => {
    const { addOn } = wornIn();
    const { host, get, standIn } = addOn;
    get("file.clear", { confirmed: true });
    expect(host.triggers()).toHaveLength(1);
    const billed = standIn.billed.length;
    host.clock.advance(3 * HOUR);
    expect(host.triggers()).toEqual([]);
    expect(standIn.billed).toHaveLength(billed);
    expect(host.properties.document()).toEqual({});
    expect(host.executions.filter(({ outcome, logs }) => outcome !== "returned" || logs.length > 0)).toEqual(
      [],
    );
  });

  it("is refused while a colleague's run is under way, and leaves all as it is", () => {
    const { addOn } = wornIn();
    const colleague = addOn.host.user("colleague@example.com");
    colleague.select("2:6", "Leads");
    const { skip } = emailRequest(addOn);
    addOn.get("run.start", emailRequest(addOn, { skip: { ...skip, alreadySent: false } }), colleague);
    const before = addOn.host.properties.document();
    expect(addOn.ask("file.clear", { confirmed: true })).toMatchObject({
      ok: false,
      error: { code: "file-at-work", facts: { runs: 1 } },
    });
    expect(addOn.host.properties.document()).toEqual(before);
  });

  it("is not done without a yes", () => {
    const addOn = openAddOn();
    addOn.get("settings.save", { rowsPerRun: 50, rowsPerDay: 80, readableLists: true });
    addOn.rep.run("sidebarCall", ['{"method":"file.clear","params":{}}']);
    expect(addOn.host.properties.document()).toHaveProperty("settings");
  });

  it("killed at any service call and repeated comes to the same end", () => {
    const calm = wornIn().addOn;
    const watch = watchStates(calm, 200);
    calm.get("file.clear", { confirmed: true });
    const { points } = watch();
    expect(points.length).toBeGreaterThan(10);
    for (const { call } of points) {
      const { addOn } = wornIn();
      addOn.host.faults.killAt(call, "before");
      const request = JSON.stringify({ method: "file.clear", params: { confirmed: true } });
      expect(addOn.rep.run("sidebarCall", [request]).outcome, `call ${call}`).toBe("killed");
      addOn.get("file.clear", { confirmed: true });
      expect(endOf(addOn), `call ${call}`).toEqual(endOf(calm));
    }
  });
});

function endOf({ host, rep }: AddOn) {
  return {
    document: host.properties.document(),
    metadata: host.workbook.metadata.length,
    rep: Object.keys(host.properties.user(rep.email)).sort(),
    tabs: host.workbook.sheets().map((sheet) => [sheet.name, sheet.hidden, sheet.maxRows, sheet.maxColumns]),
    triggers: host.triggers().length,
  };
}
