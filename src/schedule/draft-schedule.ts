import { parseA1 } from "../plan/a1.ts";
import { recallMapping } from "../plan/recall-choices.ts";
import type { Ports } from "../ports.ts";
import { Problem } from "../problem.ts";
import type { FieldMapping, Schedule, ScheduleDraft, SkipRules } from "../protocol.ts";
import { readChoices } from "../run/choices.ts";
import type { Run } from "../run/run.ts";
import { createRunStore } from "../run/run-store.ts";
import { columnsOf } from "./request-today.ts";
import { createScheduleStore } from "./schedule-store.ts";
import { toScheduleView, viewingOf } from "./schedule-view.ts";

const USUAL_SKIP: SkipRules = { hidden: false, blank: true, duplicate: true, alreadySent: true };

/**
 * Proposes a schedule for the tab that a run wrote, or for the one that is shown, from what that run was started with, so
 * that one press is enough. Throws the `Problem` "not-a-results-tab" when no run is known that wrote it.
 */
export function draftSchedule(
  ports: Ports,
  runId: string | undefined,
): { draft: ScheduleDraft; targetName: string; schedule?: Schedule } {
  const runs = createRunStore(ports.records);
  const sheetId = runId === undefined ? ports.sheets.selected()?.sheet.sheetId : tabOf(runs.get(runId));
  const tab = sheetId === undefined ? null : ports.tabs.find(sheetId);
  if (sheetId === undefined || !tab) throw new Problem("not-a-results-tab");
  const targetName = tab.sheetName;

  const known = createScheduleStore(ports.records)
    .all()
    .find(({ target }) => target.sheetId === sheetId);
  if (known) {
    const schedule = toScheduleView(viewingOf(ports, runs), known);
    return { draft: draftOf(schedule), targetName, schedule };
  }
  const run = runs.all().find((one) => tabOf(one) === sheetId);
  if (!run) throw new Problem("not-a-results-tab");
  return { draft: proposal(ports, run, sheetId), targetName };
}

function tabOf(run: Run | undefined): number | undefined {
  if (run?.output.kind === "own-rows") return undefined;
  return run?.status === "done" ? run.result?.sheetId : undefined;
}

/** The columns as they are found by their headers, where those were remembered, since columns move. */
function proposal(ports: Ports, run: Run, sheetId: number): ScheduleDraft {
  const { workflow, source, output } = run;
  return {
    target: { sheetId },
    source: {
      sheetId: source.sheetId,
      a1: source.a1,
      wholeTable: isWholeTable(ports, run),
      headerRow: source.headerRow,
    },
    workflowId: workflow.id,
    ...mappingToday(ports, run),
    cadence: { every: "day", atHour: 6 },
    send: "new-or-changed",
    mode: "update",
    deletedRows: "stay",
    notify: { onFailure: true, onChange: false, onSuccess: false },
    ...(output.columns === null ? {} : { columns: output.columns }),
  };
}

function mappingToday(
  { sheets, records }: Ports,
  { workflow, fields, source }: Run,
): { fields: FieldMapping[]; skip: SkipRules } {
  const sheet = sheets.find(source.sheetId);
  const choices = readChoices(records).find(({ workflowId }) => workflowId === workflow.id);
  const names = (mapping: { name: string }[]) => JSON.stringify(mapping.map(({ name }) => name).sort());
  if (!sheet || !choices || names(choices.fields) !== names(fields)) return { fields, skip: USUAL_SKIP };
  const recalled = recallMapping(columnsOf(sheets, sheet, source.headerRow), choices);
  return { fields: recalled.fields, skip: recalled.skip };
}

/** Only who sent all rows of a table is taken to mean all that will be in it: three tried rows must not become thousands. */
function isWholeTable({ sheets }: Ports, { source }: Run): boolean {
  const sheet = sheets.find(source.sheetId);
  const [area, ...more] = parseA1(source.a1) ?? [];
  if (!sheet || !area || more.length > 0) return false;
  return area.row <= source.headerRow + 1 && area.row + area.rows - 1 >= sheet.lastRow;
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
