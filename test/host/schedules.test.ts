import { describe, expect, it } from "vitest";
import { sampleLeads } from "../../dev/sample/generate-leads.ts";
import { SAMPLE_KEY } from "../../dev/sixtyfour/stand-in.ts";
import type { Schedule, ScheduleDraft } from "../../src/protocol.ts";
import { type AddOn, emailRequest, followToTheEnd, openAddOn } from "./add-on.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Leads that were enriched into a tab by hand, in an add-on whose trigger fires hourly. */
function afterFirstRun(options: Parameters<typeof openAddOn>[0] = {}): AddOn & { runId: string } {
  const addOn = openAddOn({ ...options, host: { install: "add-on", ...options.host } });
  const { id } = addOn.get("run.start", emailRequest(addOn));
  expect(followToTheEnd(addOn, id).status).toBe("done");
  return { ...addOn, runId: id };
}

function schedule(addOn: AddOn & { runId: string }, change: Partial<ScheduleDraft> = {}): Schedule {
  const { draft } = addOn.get("schedule.draft", { runId: addOn.runId });
  const notify = { email: "rep@example.com", onFailure: true, onChange: true, onSuccess: false };
  return addOn.get("schedule.save", { schedule: { ...draft, notify, owner: { label: "Rep" }, ...change } })
    .schedule;
}

const only = (addOn: AddOn, user = addOn.rep): Schedule => {
  const [first] = addOn.get("schedule.list", {}, user).schedules;
  if (!first) throw new Error("There is no schedule");
  return first;
};

/** One more lead at the end of the person's table. */
function addLead(addOn: AddOn, name: string): void {
  const leads = addOn.host.workbook.sheet("Leads");
  const row = leads.lastRow() + 1;
  leads.type(`A${row}`, name);
  leads.type(`B${row}`, "CEO");
  leads.type(`C${row}`, `${name} Ltd`);
}

describe("a daily schedule", () => {
  it("sends what is new each morning through a week in which the clocks change, and pays for each row once", () => {
    const startAt = Date.UTC(2026, 9, 22, 14);
    const addOn = afterFirstRun({ host: { startAt } });
    schedule(addOn);
    const starts: string[] = [];
    for (let day = 0; day < 7; day++) {
      addLead(addOn, `New Person ${day}`);
      addOn.host.clock.advance(DAY);
    }
    for (const run of addOn.get("run.list", {}).runs) if (run.id !== addOn.runId) starts.push(run.startedAt);
    expect(starts).toHaveLength(7);
    expect(addOn.standIn.billed).toHaveLength(10 + 7);
    const hours = starts.map((at) =>
      new Intl.DateTimeFormat("en-GB", { hour: "numeric", timeZone: "Europe/Berlin" }).format(new Date(at)),
    );
    expect(new Set(hours)).toEqual(new Set(["06"]));
    expect(only(addOn)).toMatchObject({ paused: false, last: { outcome: "changed" }, health: [] });
  });

  it("keeps the trigger while it is on, and gives it back when it is removed", () => {
    const addOn = afterFirstRun();
    const { id } = schedule(addOn);
    addOn.host.clock.advance(DAY);
    expect(addOn.host.triggers()).toHaveLength(1);
    addOn.get("schedule.remove", { id });
    addOn.host.clock.advance(2 * HOUR);
    expect(addOn.host.triggers()).toEqual([]);
  });

  it("leaves rows above its cap for the next days", () => {
    const addOn = afterFirstRun({ rows: sampleLeads(3) });
    schedule(addOn, { caps: { perRefresh: 2 } });
    for (let n = 0; n < 5; n++) addLead(addOn, `New Person ${n}`);
    const billed: number[] = [];
    for (let day = 0; day < 4; day++) {
      addOn.host.clock.advance(DAY);
      billed.push(addOn.standIn.billed.length);
    }
    expect(billed).toEqual([5, 7, 8, 8]);
  });

  it("pauses after three failures in a row, spends nothing, and tells its owner each time", () => {
    const addOn = afterFirstRun();
    schedule(addOn);
    addOn.host.workbook.sheet("Leads").type("C1", "Employer");
    addOn.host.clock.advance(6 * DAY);
    expect(only(addOn)).toMatchObject({ paused: true, last: { outcome: "failed", runId: null } });
    expect(only(addOn).health.map(({ code }) => code)).toEqual(["paused-by-failures", "columns-gone"]);
    expect(addOn.standIn.billed).toHaveLength(10);
    expect(addOn.host.mails().map(({ to, subject }) => [to, subject.includes("was not refreshed")])).toEqual(
      Array.from({ length: 3 }, () => ["rep@example.com", true]),
    );
  });

  it("goes on although Google lets no more mail through, and says so", () => {
    const addOn = afterFirstRun();
    addOn.host.allowMails(addOn.rep.email, 0);
    schedule(addOn);
    addLead(addOn, "New Person");
    addOn.host.clock.advance(2 * DAY);
    expect(addOn.host.mails()).toEqual([]);
    expect(addOn.standIn.billed).toHaveLength(11);
    expect(only(addOn).health.map(({ code }) => code)).toEqual(["mail-quota"]);
  });
});

describe("in a team", () => {
  it("a colleague sees a schedule whose owner is gone, takes it over, and pays from then on", () => {
    const addOn = afterFirstRun();
    const { id } = schedule(addOn);
    const colleague = addOn.host.user("colleague@example.com");
    addOn.rep.revokeAuthorization();
    addOn.host.clock.advance(2 * DAY);
    expect(only(addOn, colleague)).toMatchObject({
      owner: { me: false, label: "Rep" },
      health: [{ code: "ticks-dead", fix: "take-over" }],
    });
    expect(addOn.ask("schedule.takeOver", { id }, colleague)).toMatchObject({ error: { code: "no-key" } });
    addOn.get("connection.save", { apiKey: SAMPLE_KEY }, colleague);
    addOn.get("schedule.takeOver", { id, label: "Colleague" }, colleague);
    addOn.rep.grantAuthorization();
    addLead(addOn, "New Person");
    addOn.host.clock.advance(DAY);
    const [run] = addOn.get("run.list", {}, colleague).runs;
    expect(run).toMatchObject({ mine: true, status: "done", rowsSent: 1 });
    expect(addOn.host.triggers().map(({ owner }) => owner)).toEqual([colleague.email]);
  });

  it("two schedules on one tab are refused, whoever asks", () => {
    const addOn = afterFirstRun();
    const { id, health, nextAt, last, workflow, ...draft } = schedule(addOn);
    const colleague = addOn.host.user("colleague@example.com");
    addOn.get("connection.save", { apiKey: SAMPLE_KEY }, colleague);
    const answer = addOn.ask("schedule.save", { schedule: { ...draft, owner: { label: "x" } } }, colleague);
    expect(answer).toMatchObject({ error: { code: "schedule-tab-taken" } });
  });
});

describe("the clock", () => {
  const cadences = (addOn: AddOn) => addOn.host.triggers().map(({ cadence }) => cadence);
  const CALM = [{ kind: "minutes", n: 10 }];
  const QUICK = [{ kind: "minutes", n: 1 }];

  it("of one's own script looks every ten minutes for schedules, and is the same trigger through refreshes it begins", () => {
    const addOn = afterFirstRun({ host: { install: "bound" } });
    schedule(addOn);
    const before = addOn.host.triggers().map(({ id, cadence }) => ({ id, cadence }));
    expect(before).toMatchObject([{ cadence: CALM[0] }]);
    addLead(addOn, "New Person");
    addOn.host.clock.advance(DAY);
    expect(addOn.standIn.billed).toHaveLength(11);
    expect(only(addOn)).toMatchObject({ last: { outcome: "changed" } });
    expect(addOn.host.triggers()).toMatchObject(before);
  });

  it.each(["a run", "a refresh"])(
    "looks each minute at %s that somebody began, and is calm again after it",
    (what) => {
      const addOn = afterFirstRun({ host: { install: "bound" } });
      const { id } = schedule(addOn);
      addLead(addOn, "New Person");
      addOn.rep.select(`1:${addOn.host.workbook.sheet("Leads").lastRow()}`, "Leads");
      if (what === "a run") addOn.get("run.start", emailRequest(addOn));
      else addOn.get("schedule.refreshNow", { id });
      expect(cadences(addOn)).toEqual(QUICK);
      addOn.host.clock.advance(4 * MINUTE);
      expect(addOn.get("run.list", {}).runs[0]).toMatchObject({ status: "done" });
      expect(cadences(addOn)).toEqual(CALM);
    },
  );

  it("goes on every ten minutes where Google refuses to make another", () => {
    const addOn = afterFirstRun({ host: { install: "bound" } });
    schedule(addOn);
    addLead(addOn, "New Person");
    addOn.rep.select(`1:${addOn.host.workbook.sheet("Leads").lastRow()}`, "Leads");
    addOn.host.faults.failWhen((method) => method === "ClockTriggerBuilder.create", "Too many triggers");
    addOn.get("run.start", emailRequest(addOn));
    expect(cadences(addOn)).toEqual(CALM);
    addOn.host.clock.advance(HOUR);
    expect(addOn.get("run.list", {}).runs[0]).toMatchObject({ status: "done" });
  });

  it("is not slowed down by a schedule that is saved during a run, but when that ends", () => {
    const addOn = openAddOn({ host: { install: "bound" } });
    const { id } = addOn.get("run.start", emailRequest(addOn));
    const first = followToTheEnd(addOn, id);
    const again = { hidden: true, blank: true, duplicate: true, alreadySent: false };
    addOn.get("run.start", emailRequest(addOn, { limit: 1, skip: again }));
    schedule({ ...addOn, runId: first.id });
    expect(cadences(addOn)).toEqual(QUICK);
    addOn.host.clock.advance(HOUR);
    expect(cadences(addOn)).toEqual(CALM);
  });

  it("that Google stopped is noticed, and set going again by its owner's next look", () => {
    const addOn = afterFirstRun();
    schedule(addOn);
    addOn.host.clock.advance(DAY);
    for (const { id } of addOn.host.triggers()) addOn.host.stopTrigger(id);
    addLead(addOn, "New Person");
    addOn.host.clock.advance(3 * DAY);
    const colleague = addOn.host.user("colleague@example.com");
    expect(only(addOn, colleague).health.map(({ code }) => code)).toEqual(["ticks-dead"]);
    only(addOn);
    addOn.host.clock.advance(3 * HOUR);
    expect(only(addOn, colleague).health).toEqual([]);
    expect(addOn.standIn.billed).toHaveLength(11);
  });
});

describe("the menu", () => {
  it("refreshes this tab: the sidebar opens on the schedule of the tab that is shown, once", () => {
    const addOn = afterFirstRun();
    addOn.rep.clickMenu("Refresh this tab");
    expect(addOn.get("opening.read", {}).openOn).toBe("schedule");
    expect(addOn.get("opening.read", {})).not.toHaveProperty("openOn");
  });

  it("refreshes now, and says who and how many rows", () => {
    const addOn = afterFirstRun();
    const { id } = schedule(addOn);
    expect(addOn.ask("schedule.refreshNow", { id })).toMatchObject({ error: { code: "nothing-to-send" } });
    addLead(addOn, "New Person");
    const run = addOn.get("schedule.refreshNow", { id });
    expect(followToTheEnd(addOn, run.id)).toMatchObject({ status: "done", rowsSent: 1 });
    expect(only(addOn).last).toMatchObject({ runId: run.id, outcome: "changed" });
  });
});

describe("a copy of the spreadsheet", () => {
  it("has the tabs, and no schedule, no trigger and no ghost of either", () => {
    const addOn = afterFirstRun();
    schedule(addOn);
    const copy = openAddOn({ host: { install: "add-on" } });
    for (const sheet of addOn.host.workbook.sheets()) {
      if (sheet.name !== "Leads") copy.host.workbook.addSheet(sheet.name, [["x"]]);
    }
    expect(copy.get("schedule.list", {})).toEqual({ schedules: [], damaged: [] });
    copy.host.clock.advance(2 * DAY);
    expect(copy.standIn.billed).toEqual([]);
  });
});
