import type { Run } from "../../src/run/state/run.ts";
import { createRunStore } from "../../src/run/state/run-store.ts";
import type { StoredSchedule } from "../../src/schedule/schedule.ts";
import { createScheduleStore } from "../../src/schedule/schedule-store.ts";
import { tendSchedules } from "../../src/schedule/tend-schedules.ts";
import { RUNS, THREE_ADDED } from "../builders/run.ts";
import { aSchedule, RESULTS_TAB } from "../builders/schedule.ts";
import { type FakePorts, fakePorts } from "../fakes/fake-ports.ts";
import type { FakeSheet } from "../fakes/fake-sheets.ts";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Leads, a results tab, and schedules; it is Monday afternoon. */
export function fileWith(schedules: StoredSchedule[] = [aSchedule()], sheet?: FakeSheet): FakePorts {
  const file = fakePorts(sheet);
  file.ports.tabs.make("run-0");
  file.ports.tabs.show(RESULTS_TAB, "Leads results");
  for (const schedule of schedules) createScheduleStore(file.ports.records).save(schedule);
  return file;
}

/** One tick after some time has passed. */
export function tick({ ports }: Pick<FakePorts, "ports">, ms = 0): void {
  ports.clock.pass(ms);
  tendSchedules(ports, ports.clock.now() + HOUR);
}

/** The schedule as it is stored. */
export function storedSchedule({ ports }: Pick<FakePorts, "ports">, id = "schedule-1"): StoredSchedule {
  const schedule = createScheduleStore(ports.records).get(id);
  if (!schedule) throw new Error(`No schedule ${id} is stored`);
  return schedule;
}

/** Ends the one run that is under way, as if its results had been merged or as if it had failed. */
export function endRun(
  { ports }: Pick<FakePorts, "ports">,
  as: "done" | "failed" | "cancelled" = "done",
): Run {
  const store = createRunStore(ports.records);
  const [run] = store.working();
  if (!run) throw new Error("No run is under way");
  const { id, personId, output, startedAt } = run;
  const merged = as === "done" ? { merge: THREE_ADDED } : {};
  const over = { ...RUNS[as], ...merged, id, personId, output, startedAt, finishedAt: ports.clock.now() };
  store.save(over);
  return over;
}
