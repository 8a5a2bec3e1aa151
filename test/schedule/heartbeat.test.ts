import { describe, expect, it } from "vitest";
import { lateness, noteBeat } from "../../src/schedule/heartbeat.ts";
import { createScheduleStore } from "../../src/schedule/schedule-store.ts";
import { aSchedule, MONDAY_MORNING } from "../builders/schedule.ts";
import { fakeRecords } from "../fakes/fake-records.ts";

const HOUR = 3_600_000;
const hoursOn = (hours: number) => MONDAY_MORNING + hours * HOUR;

function beatAt(time: number) {
  const records = fakeRecords();
  createScheduleStore(records).save(aSchedule());
  noteBeat(records, "person-me", time);
  return records;
}

describe("the ticks of a schedule's owner", () => {
  it.each([
    [2, null],
    [2.1, "ticks-late"],
    [26, "ticks-late"],
    [26.1, "ticks-dead"],
  ])("that were silent for %d hours are told as %s", (hours, code) => {
    const records = beatAt(hoursOn(10));
    const told = lateness(records.all(), aSchedule(), hoursOn(10 + hours));
    expect(told?.code ?? null).toBe(code);
  });

  it("are counted from the day of the schedule when none came yet", () => {
    expect(lateness({}, aSchedule(), hoursOn(1))).toBeNull();
    expect(lateness({}, aSchedule(), hoursOn(27))).toMatchObject({ code: "ticks-dead" });
  });

  it("count as silent when what was noted is no time", () => {
    expect(lateness({ "beat:person-me": "soon" }, aSchedule(), hoursOn(3))).toMatchObject({
      code: "ticks-late",
      facts: { hours: 3 },
    });
  });

  it("matter to nobody while the schedule is paused", () => {
    expect(lateness({}, aSchedule({ paused: "person" }), hoursOn(100))).toBeNull();
  });

  it("are noted at most every ten minutes, and not for people without schedules", () => {
    const records = beatAt(hoursOn(1));
    noteBeat(records, "person-me", hoursOn(1) + 9 * 60_000);
    noteBeat(records, "person-other", hoursOn(1));
    expect(records.all()).toMatchObject({ "beat:person-me": String(hoursOn(1)) });
    expect(Object.keys(records.all())).not.toContain("beat:person-other");
    noteBeat(records, "person-me", hoursOn(1) + 10 * 60_000);
    expect(records.all()["beat:person-me"]).toBe(String(hoursOn(1) + 600_000));
  });

  it("are forgotten with the person's last schedule", () => {
    const records = beatAt(hoursOn(1));
    createScheduleStore(records).remove("schedule-1");
    noteBeat(records, "person-me", hoursOn(2));
    expect(records.all()).toEqual({});
  });
});
