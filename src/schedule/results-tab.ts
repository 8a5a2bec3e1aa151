import type { Ports } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import type { Run } from "../run/state/run.ts";
import { createRunStore } from "../run/state/run-store.ts";
import type { StoredSchedule } from "./schedule.ts";
import { createScheduleStore } from "./schedule-store.ts";

/** A tab that can be refreshed: by the schedule it has, or like the run that wrote to it last. */
export interface ResultsTab {
  sheetId: number;
  sheetName: string;
  by: { schedule: StoredSchedule } | { run: Run };
}

/** A results tab, the one that is shown unless told. Throws the `Problem` "not-a-results-tab" for any other. */
export function findResultsTab(
  { records, sheets, tabs }: Ports,
  sheetId = sheets.selected()?.sheet.sheetId,
): ResultsTab {
  const tab = sheetId === undefined ? null : tabs.find(sheetId);
  if (sheetId === undefined || !tab) throw new Problem("not-a-results-tab");
  const { sheetName } = tab;
  const schedule = createScheduleStore(records)
    .all()
    .find(({ target }) => target.sheetId === sheetId);
  if (schedule) return { sheetId, sheetName, by: { schedule } };
  const run = createRunStore(records)
    .all()
    .find((one) => tabOf(one) === sheetId);
  if (!run) throw new Problem("not-a-results-tab");
  return { sheetId, sheetName, by: { run } };
}

/** The tab that a run wrote; throws the `Problem` "not-a-results-tab" when it wrote none, or is not known. */
export function tabOfRun({ records }: Ports, runId: string): number {
  const sheetId = tabOf(createRunStore(records).get(runId));
  if (sheetId === undefined) throw new Problem("not-a-results-tab");
  return sheetId;
}

function tabOf(run: Run | undefined): number | undefined {
  if (run?.output.kind === "own-rows") return undefined;
  return run?.status === "done" ? run.result?.sheetId : undefined;
}
