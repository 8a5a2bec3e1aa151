import { describe, expect, it } from "vitest";
import { createScheduleStore, wantsTicks } from "../../src/schedule/schedule-store.ts";
import { aSchedule } from "../builders/schedule.ts";
import { fakeRecords } from "../fakes/fake-records.ts";

describe("the store of schedules", () => {
  it.each([
    ["no JSON", "{"],
    ["another version", JSON.stringify({ ...aSchedule(), version: 0 })],
    ["another schedule's record", JSON.stringify(aSchedule({ id: "other" }))],
    ["a cadence that nobody knows", JSON.stringify({ ...aSchedule(), cadence: { every: "minute" } })],
  ])("names a record with %s as damaged, leaves it alone and reads the others", (_, text) => {
    const records = fakeRecords();
    records.put("schedule:schedule-0", text);
    const store = createScheduleStore(records);
    store.save(aSchedule());
    expect(store.damagedIds()).toEqual(["schedule-0"]);
    expect(store.all()).toEqual([aSchedule()]);
    expect(records.kept.get("schedule:schedule-0")).toBe(text);
  });

  it("finds nothing in a copy of the file, whose properties did not come along", () => {
    const store = createScheduleStore(fakeRecords());
    expect([store.all(), store.damagedIds()]).toEqual([[], []]);
  });
});

describe("whether a person's trigger has work", () => {
  it.each([
    ["an active schedule", aSchedule(), true],
    ["a paused one", aSchedule({ paused: "person" }), false],
    [
      "a paused one whose refresh is not over",
      aSchedule({ paused: "person", refreshing: { runId: "r", at: 0, by: "person", started: true } }),
      true,
    ],
    [
      "a paused one with a mail to send",
      aSchedule({ paused: "failures", mail: { due: true, trouble: null } }),
      true,
    ],
    ["a colleague's", aSchedule({ owner: { personId: "person-other", label: "", since: 0 } }), false],
  ])("with %s", (_, schedule, expected) => {
    const records = fakeRecords();
    createScheduleStore(records).save(schedule);
    expect(wantsTicks(records, "person-me")).toBe(expected);
  });
});
