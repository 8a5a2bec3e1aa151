import { describe, expect, it } from "vitest";
import { createRunStore } from "../../src/run/state/run-store.ts";
import { refreshNow } from "../../src/schedule/refresh-now.ts";
import { aSchedule } from "../builders/schedule.ts";
import { answering } from "../fakes/fake-http.ts";
import { otherPerson } from "../fakes/fake-ports.ts";
import { Killed } from "../fakes/journal.ts";
import { DAY, endRun, fileWith, storedSchedule } from "./file-with-schedule.ts";

describe("refresh now", () => {
  it("starts at once, without touching when the next one is due", () => {
    const file = fileWith();
    const run = refreshNow(file.ports, "schedule-1");
    expect(run).toMatchObject({ status: "queued", rowsSent: 3, mine: true });
    expect(storedSchedule(file)).toMatchObject({
      fired: aSchedule().fired,
      refreshing: { runId: run.id, by: "person", started: true },
    });
  });

  it("works while the schedule is paused", () => {
    expect(refreshNow(fileWith([aSchedule({ paused: "failures" })]).ports, "schedule-1").rowsSent).toBe(3);
  });

  it("is refused while the last refresh still runs, and not once that is over", () => {
    const file = fileWith([aSchedule({ send: "everything" })]);
    refreshNow(file.ports, "schedule-1");
    expect(() => refreshNow(file.ports, "schedule-1")).toThrow("refresh-under-way");
    endRun(file);
    refreshNow(file.ports, "schedule-1");
    expect(createRunStore(file.ports.records).all()).toHaveLength(2);
    expect(storedSchedule(file).last).toMatchObject({ outcome: "changed" });
  });

  it("tells the person what keeps it from starting, and does not count that against the schedule", () => {
    const file = fileWith();
    file.ports.tabs.made.clear();
    expect(() => refreshNow(file.ports, "schedule-1")).toThrow("target-tab-gone");
    expect(storedSchedule(file)).toMatchObject({ refreshing: null, failures: 0, mail: { due: false } });
    file.ports.http.on("GET", /\/workflows\/[^/?]+$/, () => answering(503, {}));
    expect(() => refreshNow(fileWith().ports, "gone")).toThrow("schedule-unknown");
  });

  it("says when there is nothing to send", () => {
    const file = fileWith();
    refreshNow(file.ports, "schedule-1");
    endRun(file);
    expect(() => refreshNow(file.ports, "schedule-1")).toThrow("nothing-to-send");
    expect(storedSchedule(file).last).toMatchObject({ outcome: "nothing-to-send" });
  });

  it("runs with the key of whoever asks", () => {
    const file = fileWith();
    const run = refreshNow(otherPerson(file.ports), "schedule-1");
    expect(createRunStore(file.ports.records).get(run.id)?.personId).toBe("person-other");
  });

  it("that died is taken up by the next press after a while, under the same run", () => {
    const file = fileWith();
    file.journal.killAfter(2);
    expect(() => refreshNow(file.ports, "schedule-1")).toThrow(Killed);
    file.journal.killAfter(null);
    const { runId } = storedSchedule(file).refreshing ?? {};
    expect(() => refreshNow(file.ports, "schedule-1")).toThrow("refresh-under-way");
    file.ports.clock.pass(DAY);
    expect(refreshNow(file.ports, "schedule-1").id).toBe(runId);
    expect(file.sixtyfour.jobs).toHaveLength(1);
  });
});
