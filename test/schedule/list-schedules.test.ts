import { describe, expect, it } from "vitest";
import type { ScheduleHealth } from "../../src/protocol.ts";
import { createRunStore } from "../../src/run/state/run-store.ts";
import { listSchedules } from "../../src/schedule/list-schedules.ts";
import { RUNS } from "../builders/run.ts";
import { aSchedule, MONDAY_MORNING, RESULTS_TAB } from "../builders/schedule.ts";
import { type FakePorts, otherPerson } from "../fakes/fake-ports.ts";
import { DAY, fileWith, HOUR, storedSchedule } from "./file-with-schedule.ts";

function healthOf(ports: Parameters<typeof listSchedules>[0]): [string, ScheduleHealth["fix"]][] {
  const [schedule] = listSchedules(ports).schedules;
  return (schedule?.health ?? []).map(({ code, fix }) => [code, fix]);
}

/** The owner's ticks are alive. */
function alive(file: FakePorts): FakePorts {
  file.ports.trigger.ensure();
  file.ports.records.put("beat:person-me", String(file.ports.clock.now()));
  return file;
}

describe("the list of schedules", () => {
  it("shows every editor whose each is, and names damaged ones", () => {
    const file = alive(fileWith());
    file.ports.records.put("schedule:damaged", "{}");
    expect(listSchedules(file.ports)).toMatchObject({
      schedules: [{ id: "schedule-1", owner: { me: true, label: "Ada" }, health: [] }],
      damaged: ["damaged"],
    });
    expect(listSchedules(otherPerson(file.ports)).schedules[0]?.owner).toEqual({ me: false, label: "Ada" });
  });

  it("tells everything that must be mended, with what one click would do", () => {
    const file = alive(
      fileWith([
        aSchedule({
          paused: "failures",
          last: {
            at: MONDAY_MORNING,
            outcome: "failed",
            added: 0,
            changed: 0,
            runId: null,
            problem: { code: "no-key", facts: {} },
          },
          mail: { due: false, trouble: { code: "mail-failed", facts: {} } },
        }),
      ]),
    );
    file.ports.tabs.made.clear();
    file.ports.sheets.state.sheets = [];
    expect(healthOf(file.ports)).toEqual([
      ["paused-by-failures", "resume"],
      ["target-tab-gone", "pick-target"],
      ["source-tab-gone", "pick-source"],
      ["no-key", "reconnect"],
      ["mail-failed", "mend-mail"],
    ]);
  });

  it("asks a colleague to take over when the owner's ticks are dead, and the owner to come back", () => {
    const file = alive(fileWith());
    file.ports.clock.pass(3 * HOUR);
    expect(healthOf(otherPerson(file.ports))).toEqual([["ticks-late", "take-over"]]);
    file.ports.clock.pass(DAY);
    expect(healthOf(otherPerson(file.ports))).toEqual([["ticks-dead", "take-over"]]);
    expect(healthOf(file.ports)).toEqual([["ticks-dead", "open-again"]]);
  });

  it("makes the owner's trigger again where it is missing or silent, and leaves a live one alone", () => {
    const file = fileWith();
    listSchedules(otherPerson(file.ports));
    expect(file.ports.trigger.known.exists).toBe(false);
    listSchedules(file.ports);
    expect(file.ports.trigger.known.exists).toBe(true);
    file.ports.trigger.beat(file.ports.clock.now(), null);
    file.journal.clear();
    file.ports.clock.pass(2 * HOUR);
    listSchedules(file.ports);
    expect(file.journal.calls).toEqual([]);
    file.ports.clock.pass(2 * HOUR);
    listSchedules(file.ports);
    expect(file.journal.calls).toEqual(["remove trigger", "ensure trigger"]);
  });

  it("tells the outcome of a run that ended, before any tick has written it down", () => {
    const refreshing = { runId: "run-1", at: MONDAY_MORNING, by: "clock" as const, started: true };
    const file = alive(fileWith([aSchedule({ refreshing })]));
    expect(listSchedules(file.ports).schedules[0]).toMatchObject({ last: { outcome: "unknown" } });
    createRunStore(file.ports.records).save(RUNS.failed);
    expect(listSchedules(file.ports).schedules[0]).toMatchObject({
      last: { outcome: "failed", runId: "run-1" },
    });
    createRunStore(file.ports.records).save(RUNS.working);
    expect(listSchedules(file.ports).schedules[0]).toMatchObject({ refreshing: { runId: "run-1" } });
    expect(storedSchedule(file).refreshing).toEqual(refreshing);
  });

  it("shows tabs under the names they have now", () => {
    const file = alive(fileWith());
    file.ports.tabs.show(RESULTS_TAB, "Q4");
    const [sheet] = file.ports.sheets.state.sheets;
    if (sheet) sheet.sheetName = "Prospects";
    expect(listSchedules(file.ports).schedules[0]).toMatchObject({
      target: { sheetName: "Q4" },
      source: { sheetName: "Prospects" },
    });
  });
});
