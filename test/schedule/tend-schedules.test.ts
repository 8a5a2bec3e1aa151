import { describe, expect, it } from "vitest";
import { createRunStore } from "../../src/run/state/run-store.ts";
import { refreshNow } from "../../src/schedule/refresh-now.ts";
import { createScheduleStore } from "../../src/schedule/schedule-store.ts";
import { tendSchedules } from "../../src/schedule/tend-schedules.ts";
import { saveSettings } from "../../src/settings.ts";
import { aLeadSheet, manyLeads } from "../builders/lead-sheet.ts";
import { aSchedule, RESULTS_TAB } from "../builders/schedule.ts";
import { answering } from "../fakes/fake-http.ts";
import { type FakePorts, otherPerson } from "../fakes/fake-ports.ts";
import { start } from "../run/story.ts";
import { DAY, endRun, fileWith, HOUR, storedSchedule, tick } from "./file-with-schedule.ts";

const lastOf = (file: FakePorts) => storedSchedule(file).last;

describe("a tick", () => {
  it("starts nothing before the slot", () => {
    const file = fileWith();
    tick(file, 14 * HOUR);
    expect(file.sixtyfour.jobs).toEqual([]);
    expect(storedSchedule(file)).toEqual(aSchedule());
  });

  it("starts a refresh into the tab in the hour of its slot, once", () => {
    const file = fileWith();
    tick(file, 15 * HOUR);
    tick(file, HOUR);
    expect(file.sixtyfour.jobs).toHaveLength(1);
    const [run] = createRunStore(file.ports.records).all();
    expect(run).toMatchObject({
      output: { kind: "refresh", scheduleId: "schedule-1", sheetId: RESULTS_TAB, mode: "update", by: "Ada" },
      rowsSent: 3,
    });
    expect(storedSchedule(file)).toMatchObject({
      refreshing: { runId: run?.id, started: true, by: "clock" },
      sent: [{ rows: 3 }],
    });
  });

  it("makes up for a gap of days once", () => {
    const file = fileWith();
    tick(file, 5 * DAY);
    endRun(file);
    tick(file, HOUR);
    tick(file, HOUR);
    expect(createRunStore(file.ports.records).all()).toHaveLength(1);
    expect(lastOf(file)).toMatchObject({ outcome: "changed" });
  });

  it("skips a slot that comes while the last refresh still runs, and does not make up for it", () => {
    const file = fileWith();
    tick(file, DAY);
    tick(file, DAY);
    endRun(file);
    tick(file, HOUR);
    expect(createRunStore(file.ports.records).all()).toHaveLength(1);
    expect(storedSchedule(file).refreshing).toBeNull();
  });

  it("sends only rows that are new or changed, and says when there are none", () => {
    const file = fileWith();
    tick(file, DAY);
    endRun(file);
    tick(file, DAY);
    expect(file.sixtyfour.jobs).toHaveLength(1);
    expect(lastOf(file)).toMatchObject({ outcome: "nothing-to-send", runId: null });
    expect(lastOf(file)).not.toHaveProperty("problem");
    const [sheet] = file.ports.sheets.state.sheets;
    sheet?.cells.push(["Dee Adams", "Initech", "Austin"]);
    tick(file, DAY);
    expect(file.sixtyfour.jobs).toHaveLength(2);
    expect(file.sixtyfour.jobs[1]?.body).toContain("Dee Adams");
    expect(file.sixtyfour.jobs[1]?.body).not.toContain("Ada Okafor");
  });

  it("sends everything, or what is older than some days, when that is asked for", () => {
    const all = fileWith([aSchedule({ send: "everything" })]);
    const older = fileWith([aSchedule({ send: "older-than", olderThanDays: 3 })]);
    for (const file of [all, older]) {
      tick(file, DAY);
      endRun(file);
      tick(file, DAY);
    }
    expect([all.sixtyfour.jobs.length, older.sixtyfour.jobs.length]).toEqual([2, 1]);
    tick(older, DAY);
    expect(older.sixtyfour.jobs).toHaveLength(1);
    tick(older, DAY - HOUR);
    expect(older.sixtyfour.jobs).toHaveLength(2);
  });

  it("does nothing for colleagues' schedules, nor for paused and damaged ones", () => {
    const file = fileWith([aSchedule({ paused: "person" })]);
    createScheduleStore(file.ports.records).save(
      aSchedule({ id: "theirs", owner: { personId: "person-other", label: "Bo", since: 0 } }),
    );
    file.ports.records.put("schedule:damaged", "{}");
    tick(file, 2 * DAY);
    expect(file.sixtyfour.jobs).toEqual([]);
    tick({ ports: { ...file.ports, ...otherPerson(file.ports) } as FakePorts["ports"] });
    expect(file.sixtyfour.jobs).toHaveLength(1);
  });

  it("begins nothing once its time is up", () => {
    const file = fileWith();
    file.ports.clock.pass(DAY);
    tendSchedules(file.ports, file.ports.clock.now());
    expect(file.sixtyfour.jobs).toEqual([]);
  });

  it("goes on with the others when one schedule meets a defect", () => {
    const broken = aSchedule({ id: "a-broken", cadence: { every: "day", atHour: 6 } });
    const file = fileWith([broken, aSchedule()]);
    const find = file.ports.sheets.find;
    let calls = 0;
    file.ports.sheets.find = (sheetId) => {
      if (calls++ === 0) throw new Error("Service Spreadsheets failed");
      return find(sheetId);
    };
    tick(file, DAY);
    expect(file.sixtyfour.jobs).toHaveLength(1);
    expect(file.ports.defects.noted).toHaveLength(1);
  });
});

describe("caps", () => {
  it("leave rows above them for the next refresh, without asking anybody", () => {
    const file = fileWith([aSchedule({ caps: { perRefresh: 10 } })], aLeadSheet(manyLeads(25)));
    const sent: number[] = [];
    for (let day = 0; day < 4; day++) {
      tick(file, DAY);
      if (createRunStore(file.ports.records).working().length > 0) {
        endRun(file);
        sent.push(JSON.parse(file.sixtyfour.jobs.at(-1)?.body ?? "{}").webhook_payload.length);
      }
    }
    expect(sent).toEqual([10, 10, 5]);
  });

  it("of the day are no failure, and are told", () => {
    const schedule = aSchedule({ cadence: { every: "hour", n: 1 }, caps: { perDay: 3 }, send: "everything" });
    const file = fileWith([schedule]);
    tick(file, HOUR);
    endRun(file);
    for (let hour = 0; hour < 4; hour++) tick(file, HOUR);
    expect(file.sixtyfour.jobs).toHaveLength(1);
    expect(storedSchedule(file)).toMatchObject({
      failures: 0,
      paused: null,
      last: { outcome: "nothing-to-send", problem: { code: "day-cap-reached", facts: { limit: 3 } } },
    });
  });

  it("never let a part replace the whole", () => {
    const schedule = aSchedule({ mode: "replace", send: "everything", caps: { perRefresh: 2 } });
    const file = fileWith([schedule]);
    tick(file, DAY);
    expect(file.sixtyfour.jobs).toEqual([]);
    expect(lastOf(file)?.problem).toMatchObject({ code: "replace-over-cap", facts: { rows: 3, limit: 2 } });
  });

  it("hold for all schedules of a file together, also when another starts while the workflow is asked for", () => {
    const everything = { send: "everything", caps: {} } as const;
    const other = aSchedule({
      ...everything,
      id: "schedule-2",
      target: { sheetId: 101, sheetName: "Other" },
    });
    const file = fileWith([aSchedule(everything), other]);
    file.ports.tabs.make("run-00");
    file.ports.tabs.show(101, "Other");
    saveSettings(file.ports, { rowsPerRun: 100, rowsPerDay: 5, readableLists: false });
    let isFirst = true;
    file.ports.http.on("GET", /\/workflows\/[^/?]+$/, () => {
      if (isFirst) {
        isFirst = false;
        refreshNow(file.ports, "schedule-2");
        endRun(file);
      }
      return answering(200, file.sixtyfour.workflow);
    });
    tick(file, DAY);
    const rows = file.sixtyfour.jobs.map(({ body }) => JSON.parse(body).webhook_payload.length);
    expect(rows).toEqual([3, 2]);
  });
});

describe("replacing all rows", () => {
  it("waits for rows that are on their way in another run, which would be removed", () => {
    const file = fileWith([aSchedule({ mode: "replace", send: "everything" })]);
    start(file.ports, { skip: { hidden: false, blank: true, duplicate: true, alreadySent: true } });
    expect(file.sixtyfour.jobs).toHaveLength(1);
    tick(file, DAY);
    expect(file.sixtyfour.jobs).toHaveLength(1);
    expect(storedSchedule(file).refreshing).toMatchObject({ patience: { reason: "rows-under-way" } });
    endRun(file);
    tick(file, 11 * 60_000);
    expect(file.sixtyfour.jobs).toHaveLength(2);
  });
});

describe("mail", () => {
  const told = aSchedule({
    notify: { email: "rep@example.com", onFailure: true, onChange: true, onSuccess: true },
  });

  it("that Google does not let through breaks nothing and is said in the schedule", () => {
    for (const [answer, code] of [
      ["quota", "mail-quota"],
      ["failed", "mail-failed"],
    ] as const) {
      const file = fileWith([told]);
      file.ports.mail.state.answer = answer;
      tick(file, DAY);
      endRun(file);
      tick(file);
      expect(storedSchedule(file)).toMatchObject({
        last: { outcome: "changed" },
        mail: { due: false, trouble: { code } },
      });
    }
  });

  it("goes out once for each refresh, and its trouble is forgotten with the next that does", () => {
    const file = fileWith([{ ...told, mail: { due: false, trouble: { code: "mail-quota", facts: {} } } }]);
    tick(file, DAY);
    endRun(file);
    tick(file);
    tick(file, HOUR);
    expect(file.ports.mail.sent).toHaveLength(1);
    expect(storedSchedule(file).mail).toEqual({ due: false, trouble: null });
  });
});
