import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { DIST } from "../../dev/build/paths.ts";
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

  it("takes along what the person has for the next sidebar and the day's clock", () => {
    const addOn = openAddOn();
    tickedOnce(addOn);
    addOn.rep.clickMenu("Refresh this tab");
    expect(keptOf(addOn)).toContain("sixtyfour.openOn");
    addOn.get("file.clear", { confirmed: true });
    expect(keptOf(addOn)).toEqual(["sixtyfour.apiKey", "sixtyfour.personId"]);
  });

  it("leaves how long the clock has worked today while the person's clock works in another file", () => {
    const addOn = openAddOn({ host: { dist: withAnotherFile() } });
    tickedOnce(addOn);
    addOn.rep.run("inAnotherFile", []);
    addOn.get("file.clear", { confirmed: true });
    expect(keptOf(addOn)).toContain("sixtyfour.ticksUsed");
    addOn.host.clock.advance(24 * HOUR);
    addOn.get("file.clear", { confirmed: true });
    expect(keptOf(addOn)).not.toContain("sixtyfour.ticksUsed");
    expect(keptOf(addOn)).toContain("sixtyfour.trigger.another-file");
  });

  it("leaves a person's tab that has a name of ours, which a run has not touched either", () => {
    const addOn = openAddOn();
    const cells = [Array.from({ length: 9 }, (_, at) => `mine ${at}`)];
    const mine = addOn.host.workbook.addSheet("Sixtyfour ledger (do not edit)", cells);
    followToTheEnd(addOn, addOn.get("run.start", emailRequest(addOn)).id);
    expect(addOn.host.workbook.sheets().map(({ name }) => name)).toContain(
      "Sixtyfour ledger (do not edit) (2)",
    );
    addOn.get("file.clear", { confirmed: true });
    expect(mine.hidden).toBe(false);
    expect(addOn.host.workbook.sheet("Sixtyfour ledger (do not edit)").displayValues()).toEqual(cells);
    expect(addOn.host.workbook.sheets().filter(({ name }) => name.startsWith("Sixtyfour"))).toHaveLength(1);
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

function keptOf({ host, rep }: AddOn): string[] {
  return Object.keys(host.properties.user(rep.email)).sort();
}

function tickedOnce(addOn: AddOn): void {
  addOn.get("run.start", emailRequest(addOn));
  addOn.host.clock.advance(HOUR);
  expect(keptOf(addOn)).toContain("sixtyfour.ticksUsed");
}

/** The add-on with a function that notes what it would note of a trigger in another file. */
function withAnotherFile(): string {
  const dist = mkdtempSync(join(tmpdir(), "sixtyfour-another-file-"));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  cpSync(DIST, dist, { recursive: true });
  appendFileSync(
    join(dist, "Code.js"),
    `function inAnotherFile() {
      PropertiesService.getUserProperties().setProperty("sixtyfour.trigger.another-file", "1 60");
    }`,
  );
  return dist;
}

function endOf({ host, rep }: AddOn) {
  return {
    document: host.properties.document(),
    metadata: host.workbook.metadata.length,
    rep: Object.keys(host.properties.user(rep.email)).sort(),
    tabs: host.workbook.sheets().map((sheet) => [sheet.name, sheet.hidden, sheet.maxRows, sheet.maxColumns]),
    triggers: host.triggers().length,
  };
}
