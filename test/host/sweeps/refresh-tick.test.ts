import { describe, expect, it } from "vitest";
import { type AddOn, emailRequest, followToTheEnd, openAddOn } from "../add-on.ts";
import { watchStates } from "./kill-points.ts";

const HOUR = 3_600_000;
const MOST_CALLS = 3_000;

/** Three leads were enriched, a fourth came, and the next hourly tick finds the daily refresh due. */
function beforeTheTick(): AddOn {
  const rows = [
    ["full_name", "title", "company"],
    ...["Ada", "Bo", "Chen"].map((name) => [name, "CEO", `${name} Ltd`]),
  ];
  const addOn = openAddOn({ rows, host: { install: "add-on" }, standIn: { pace: 0 } });
  const { id } = addOn.get("run.start", emailRequest(addOn));
  followToTheEnd(addOn, id);
  const { draft } = addOn.get("schedule.draft", { runId: id });
  const notify = { email: "rep@example.com", onChange: true };
  addOn.get("schedule.save", { schedule: { ...draft, notify } });
  for (const [at, text] of ["Dee", "CEO", "Dee Ltd"].entries()) {
    addOn.host.workbook.sheet("Leads").type(`${"ABC"[at]}5`, text);
  }
  const { nextAt = "" } = addOn.get("schedule.list", {}).schedules[0] ?? {};
  const [trigger] = addOn.host.triggers();
  const slot = Date.parse(nextAt);
  const firstTick = trigger?.nextAt ?? slot;
  const ticksBefore = Math.ceil((slot - firstTick) / HOUR);
  addOn.host.clock.advance(firstTick + ticksBefore * HOUR - addOn.host.clock.now() - 1_000);
  expect(addOn.standIn.billed).toHaveLength(3);
  return addOn;
}

/** What anybody must find two ticks later, however the first of them went. */
function expectOneRefresh(addOn: AddOn, mails: { most: number }): void {
  addOn.host.faults.clear();
  addOn.host.clock.advance(4 * HOUR);
  expect(addOn.standIn.billed.map(({ record }) => record.full_name)).toEqual(["Ada", "Bo", "Chen", "Dee"]);
  const [schedule] = addOn.get("schedule.list", {}).schedules;
  expect(schedule).toMatchObject({ last: { outcome: "changed", added: 1 }, paused: false, health: [] });
  expect(schedule).not.toHaveProperty("refreshing");
  const results = addOn.host.workbook.sheets().find(({ id }) => id === schedule?.target.sheetId);
  expect(results?.displayValues().filter(([name]) => name === "Dee")).toHaveLength(1);
  const hidden = addOn.host.workbook
    .sheets()
    .filter(({ name }) => /^Sixtyfour id-|^Sixtyfour [0-9a-f-]{36}/.test(name));
  expect(hidden).toEqual([]);
  expect(addOn.host.mails().length).toBeGreaterThanOrEqual(1);
  expect(addOn.host.mails().length).toBeLessThanOrEqual(mails.most);
  expect(addOn.host.triggers()).toHaveLength(1);
}

function pointsOfTheStory() {
  const addOn = beforeTheTick();
  const watched = watchStates(addOn, MOST_CALLS);
  addOn.host.clock.advance(2 * HOUR);
  const story = watched();
  expectOneRefresh(addOn, { most: 1 });
  return story;
}

describe("a refresh that a tick begins", () => {
  const { points, calls } = pointsOfTheStory();

  it("is long enough for the cases below to mean something", () => {
    expect(calls).toBeGreaterThan(150);
    expect(points.length).toBeGreaterThan(25);
  });

  it.each(points)("is one refresh, paid for once, when its execution dies at call $call", ({ call }) => {
    const addOn = beforeTheTick();
    addOn.host.faults.killAt(call, "before");
    addOn.host.clock.advance(2 * HOUR);
    expect(addOn.host.executions.some(({ outcome }) => outcome === "killed")).toBe(true);
    expectOneRefresh(addOn, { most: 2 });
  });

  it.each([10, 40, 70, 100, 130])(
    "is one refresh when another tick, or a colleague's press, comes in between at call %i",
    (call) => {
      for (const act of [secondTick, colleaguesPress]) {
        const addOn = beforeTheTick();
        addOn.host.faults.interleaveAt(call, () => act(addOn));
        addOn.host.clock.advance(2 * HOUR);
        expectOneRefresh(addOn, { most: 1 });
      }
    },
  );
});

function secondTick({ host, rep }: AddOn): void {
  const [trigger] = host.triggers();
  expect(rep.run("tick", [{ triggerUid: trigger?.id }]).outcome).toBe("returned");
}

/** They have no key, so whatever they do must spend nothing and disturb nothing. */
function colleaguesPress(addOn: AddOn): void {
  const colleague = addOn.host.user("colleague@example.com");
  const { schedules } = addOn.get("schedule.list", {}, colleague);
  expect(addOn.ask("schedule.refreshNow", { id: schedules[0]?.id ?? "" }, colleague).ok).toBe(false);
}
