import { describe, expect, it } from "vitest";
import type { MethodName, Params } from "../../src/protocol.ts";
import { type AddOn, emailRequest, followToTheEnd, openAddOn } from "./add-on.ts";
import { watchStates } from "./sweeps/kill-points.ts";

const DAY = 24 * 3_600_000;
const MOST_CALLS = 1_000;

const LEADS = [
  ["full_name", "title", "company"],
  ["Ada", "CEO", "Ada Ltd"],
  ["Bo", "CEO", "Bo Ltd"],
];

/** By the clock of the local host. */
const RESULTS = "Find and verify emails, 23 Nov";

function withLeads(): AddOn {
  return openAddOn({ rows: LEADS, standIn: { pace: 0 } });
}

function startedBeside(): AddOn {
  const addOn = withLeads();
  addOn.get("run.start", emailRequest(addOn, { output: { kind: "own-rows" } }));
  return addOn;
}

/** A run is over, and one of its rows has changed since. */
function readyToRefresh(): AddOn {
  const addOn = withLeads();
  followToTheEnd(addOn, addOn.get("run.start", emailRequest(addOn)).id);
  addOn.host.workbook.sheet("Leads").type("A3", "Somebody Else");
  return addOn;
}

/** The id of the tab is the same in every file that was made alike. */
function theRefresh({ host }: AddOn) {
  return { sheetId: host.workbook.sheet(RESULTS).id, confirmedRows: 1 };
}

/** The next look merges into the tab, and lists what changed. */
function refreshSent(): AddOn {
  const addOn = readyToRefresh();
  addOn.get("tab.refresh", theRefresh(addOn));
  return addOn;
}

describe("removing Sixtyfour from a file, a week after an execution died at any service call", () => {
  it("of a start, leaves nothing of its own", () => {
    const request = emailRequest(withLeads());
    expectNothingLeft(withLeads, "run.start", request, ["Leads"]);
  });

  it("of a look that lands results in a new tab, leaves nothing of its own", () => {
    const started = () => {
      const addOn = withLeads();
      addOn.get("run.start", emailRequest(addOn));
      return addOn;
    };
    expectNothingLeft(started, "run.advance", {}, ["Leads", RESULTS]);
  });

  it("of a look that lands results beside the rows, leaves nothing of its own", () => {
    expectNothingLeft(startedBeside, "run.advance", {}, ["Leads"]);
  });

  it("of a refresh that begins, leaves nothing of its own", () => {
    expectNothingLeft(readyToRefresh, "tab.refresh", theRefresh(readyToRefresh()), ["Leads", RESULTS]);
  });

  it("of a look that merges a refresh into its tab, leaves nothing of its own", () => {
    expectNothingLeft(refreshSent, "run.advance", {}, ["Leads", RESULTS, "Changes"]);
  });
});

/** Nobody goes on with what died, since the clock triggers are dead. `people` are the tabs that may stay. */
function expectNothingLeft<M extends MethodName>(
  ready: () => AddOn,
  method: M,
  params: Params<M>,
  people: string[],
): void {
  const request = JSON.stringify({ method, params });
  const calm = ready();
  const watch = watchStates(calm, MOST_CALLS, thingsToClear);
  expect(calm.rep.run("sidebarCall", [request]).outcome).toBe("returned");
  const { points } = watch();
  expect(points.length).toBeGreaterThan(5);
  for (const { call } of points) {
    const addOn = ready();
    addOn.host.faults.killAt(call, "before");
    expect(addOn.rep.run("sidebarCall", [request]).outcome, `call ${call}`).toBe("killed");
    for (const { id } of addOn.host.triggers()) addOn.host.stopTrigger(id);
    addOn.host.clock.advance(8 * DAY);
    addOn.get("file.clear", { confirmed: true });
    expect(leftIn(addOn, people), `call ${call}`).toEqual({ tabs: [], metadata: [], document: {}, rep: [] });
  }
}

/** What clearing finds; what stands in cells makes no difference to it. */
function thingsToClear({ host, rep }: AddOn): string {
  return JSON.stringify([
    host.workbook.sheets().map((sheet) => [sheet.name, sheet.hidden, sheet.lastRow()]),
    host.workbook.metadata,
    Object.keys(host.properties.document()),
    Object.keys(host.properties.user(rep.email)),
  ]);
}

function leftIn({ host, rep }: AddOn, people: string[]) {
  const stays = ["sixtyfour.apiKey", "sixtyfour.personId"];
  return {
    tabs: host.workbook.sheets().filter(({ name, hidden }) => hidden || !people.includes(name)),
    metadata: host.workbook.metadata,
    document: host.properties.document(),
    rep: Object.keys(host.properties.user(rep.email)).filter((key) => !stays.includes(key)),
  };
}
