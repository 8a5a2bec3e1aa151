import { recallMapping } from "../plan/recall-choices.ts";
import type { Ports } from "../ports.ts";
import type { Schedule, ScheduleDraft, Value } from "../protocol.ts";
import type { Run } from "../run/state/run.ts";
import { createRunStore } from "../run/state/run-store.ts";
import { orderLike } from "./repeat-run.ts";
import { columnsOf, type RefreshOrder } from "./request-today.ts";
import { findResultsTab, tabOfRun } from "./results-tab.ts";
import { toScheduleView, viewingOf } from "./schedule-view.ts";

/**
 * Proposes a schedule for the tab that a run wrote, or for the one that is shown, from what that run was started with, so
 * that one press is enough. Throws the `Problem` "not-a-results-tab" when no run is known that wrote it.
 */
export function draftSchedule(ports: Ports, runId: string | undefined): Value<"schedule.draft"> {
  const tab = findResultsTab(ports, runId === undefined ? undefined : tabOfRun(ports, runId));
  const targetName = tab.sheetName;
  if ("schedule" in tab.by) {
    const runs = createRunStore(ports.records);
    const schedule = toScheduleView(viewingOf(ports, runs), tab.by.schedule);
    const about = { workflow: schedule.workflow.name, sheet: schedule.source.sheetName };
    return { draft: draftOf(schedule), targetName, about, schedule };
  }
  const { run } = tab.by;
  const { sheetId, sheetName } = run.source;
  const about = {
    workflow: run.workflow.name,
    sheet: ports.sheets.find(sheetId)?.sheetName ?? sheetName,
  };
  return { draft: proposal(ports, run, orderLike(ports, run, tab)), targetName, about };
}

/** The columns as they are found by their headers, where those were remembered, since columns move. */
function proposal(ports: Ports, run: Run, order: RefreshOrder): ScheduleDraft {
  const { sheetId, a1, wholeTable, headerRow } = order.source;
  return {
    target: { sheetId: order.target.sheetId },
    source: { sheetId, a1, wholeTable, headerRow },
    workflowId: order.workflow.id,
    ...mappingToday(ports, run, order),
    cadence: { every: "day", atHour: 6 },
    send: order.send,
    mode: "update",
    deletedRows: "stay",
    notify: { onFailure: true, onChange: false, onSuccess: false },
    ...(order.columns === undefined ? {} : { columns: order.columns }),
  };
}

/** A person looks at the proposal, so columns of which nothing but the number is known are proposed where they stood. */
function mappingToday(
  { sheets }: Ports,
  run: Run,
  { source, fields, skip }: RefreshOrder,
): Pick<ScheduleDraft, "fields" | "skip"> {
  const sheet = sheets.find(source.sheetId);
  const recalled = recallMapping(sheet ? columnsOf(sheets, sheet, source.headerRow) : [], { fields, skip });
  const isTold = sheet !== null && fields.some(({ header }) => header !== "");
  return { fields: isTold ? recalled.fields : run.fields, skip: recalled.skip };
}

function draftOf({
  owner,
  last,
  nextAt,
  health,
  workflow,
  refreshing,
  ...schedule
}: Schedule): ScheduleDraft {
  return { ...schedule, owner: { label: owner.label } };
}
