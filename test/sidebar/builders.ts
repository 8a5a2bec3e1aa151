import { speak } from "../../src/languages/languages.ts";
import type { Pipeline, PipelinePreview } from "../../src/pipeline/pipeline.ts";
import type {
  AdvanceAnswer,
  Background,
  Notice,
  Opening,
  Plan,
  PlanCounts,
  RowFate,
  RunView,
  SavedPipeline,
  Schedule,
  Selection,
  Value,
  WorkflowDescription,
  WorkflowSummary,
} from "../../src/protocol.ts";

/** A sheet of leads with fifty rows and nine columns. */
export function aSelection(change: Partial<Selection> = {}): Selection {
  const headers: [string, string][] = [
    ["Name", "Ada Okafor"],
    ["Company", "Northwind Labs"],
    ["Job title", "Head of Sales"],
    ["City", "Lisbon"],
    ["Phone", "+351 21 000 0000"],
    ["Owner", "Sam"],
    ["Stage", "New"],
    ["Source", "Fair"],
    ["Notes", "Met at the booth"],
  ];
  return {
    sheetId: 7,
    sheetName: "Leads",
    a1: "A2:I51",
    headerRow: 1,
    rowCount: 50,
    columns: headers.map(([header, sample], index) => ({
      column: index + 1,
      header,
      proposedName: header,
      samples: [sample],
    })),
    warnings: [],
    ...change,
  };
}

/** The first view of a connected person with fifty leads selected, before any run. */
export function anOpening(change: Partial<Opening> = {}): Opening {
  return {
    connection: { connected: true, keyHint: "9f3c" },
    settings: { rowsPerRun: 1_000, rowsPerDay: 5_000, readableLists: false },
    selection: { ok: true, value: aSelection() },
    runs: [],
    warnings: [],
    background: { everyMinutes: null, lastLookAt: null },
    choices: [],
    language: speak("en-GB"),
    ...change,
  };
}

export const EMAILS: WorkflowSummary = {
  id: "wf-emails",
  name: "Find and verify emails",
  description: "Finds a work email for each person and checks that it can be reached.",
};

export const NEWS: WorkflowSummary = { id: "wf-news", name: "Company news", description: "" };

export function aDescription(change: Partial<WorkflowDescription> = {}): WorkflowDescription {
  return {
    id: EMAILS.id,
    name: EMAILS.name,
    runnable: true,
    fields: [
      { name: "full_name", required: true },
      { name: "company", required: true },
      { name: "title", required: false },
    ],
    rowType: "LEAD",
    steps: [
      { id: "b1", name: "webhook", adds: [] },
      { id: "b2", name: "find_email", adds: ["email", "email_status"] },
      { id: "b3", name: "verify_email", adds: [] },
    ],
    editable: true,
    ...change,
  };
}

/** A pipeline of two blocks that is yet to be created. */
export function aPipeline(change: Partial<Pipeline> = {}): Pipeline {
  return {
    name: "Find and verify emails",
    description: "",
    rowType: "LEAD",
    inputs: [
      { header: "Name", column: 1, name: "full_name", required: true },
      { header: "Company", column: 2, name: "company", required: true },
    ],
    blocks: [
      {
        id: "a",
        name: "filter",
        specs: { filters: [{ column: "company", operator: "is_not_empty", value: "" }] },
      },
      { id: "b", name: "find_email", specs: { mode: "PROFESSIONAL" } },
    ],
    ...change,
  };
}

/** What the pipeline would do to fifty rows, of which the filter drops nineteen. */
export function aPipelinePreview(change: Partial<PipelinePreview> = {}): PipelinePreview {
  const rows = Array.from({ length: 50 }, (_, index) => index + 2);
  const [kept, dropped] = [rows.slice(0, 31), rows.slice(31)];
  const columns = ["full_name", "company"];
  return {
    sheetId: 7,
    rows,
    blocks: [
      { id: "a", columns, open: false, rowType: "LEAD", adds: [], kept, dropped },
      {
        id: "b",
        columns: [...columns, "email", "email_status"],
        open: true,
        rowType: "LEAD",
        adds: ["email", "email_status"],
        kept,
        dropped: [],
      },
    ],
    advice: [],
    warnings: [],
    ...change,
  };
}

/** What is answered for a pipeline that was just created. */
export function aSavedPipeline(change: Partial<SavedPipeline> = {}): SavedPipeline {
  return {
    workflow: aDescription(),
    summary: EMAILS,
    fields: [
      { column: 1, name: "full_name" },
      { column: 2, name: "company" },
    ],
    pipeline: aPipeline({ workflowId: EMAILS.id, updatedAt: "2026-05-01T08:00:00.000Z" }),
    ...change,
  };
}

/** The other one, which starts with a file. */
export function aBarredDescription(): WorkflowDescription {
  const reason =
    "It starts with a CSV file; only workflows that start with a webhook block take rows from a sheet.";
  return aDescription({ id: NEWS.id, name: NEWS.name, runnable: false, reason, fields: [], editable: false });
}

const FATES: readonly RowFate[] = [
  "hidden",
  "blank",
  "duplicate",
  "alreadySent",
  "filled",
  "missingField",
  "overLimit",
  "toSend",
];

/** A plan over rows 2, 3, ... in which each fate has as many rows as asked for, so that it always adds up. */
export function aPlan(fates: Partial<Record<RowFate, number>> = {}, change: Partial<Plan> = {}): Plan {
  const rows: Plan["rows"] = {
    selected: [],
    hidden: [],
    blank: [],
    duplicate: [],
    alreadySent: [],
    filled: [],
    missingField: [],
    overLimit: [],
    toSend: [],
  };
  let next = 2;
  for (const fate of FATES) {
    for (let i = fates[fate] ?? 0; i > 0; i--) {
      rows[fate].push(next);
      rows.selected.push(next++);
    }
  }
  return {
    counts: countsOf(rows),
    rows,
    sentColumns: ["Name", "Company", "Job title"],
    keptColumns: ["City", "Phone", "Owner", "Stage", "Source", "Notes"],
    sample: [{ full_name: "Ada Okafor", company: "Northwind Labs", title: "Head of Sales" }],
    warnings: [],
    asks: [],
    ...change,
  };
}

/** A run of mine that is being worked on. */
export function aRun(change: Partial<RunView> = {}): RunView {
  return {
    id: "run-1",
    status: "running",
    output: { kind: "new-tab" },
    workflow: { id: EMAILS.id, name: EMAILS.name },
    counts: aPlan({ toSend: change.rowsSent ?? 41 }).counts,
    rowsSent: 41,
    startedAt: "2026-11-23T14:02:00.000Z",
    mine: true,
    source: { sheetId: 7, sheetName: "Leads", a1: "A2:I51" },
    progress: { percent: null, message: "", blocks: [] },
    jobs: { total: 1, ended: 0 },
    rowsFailed: 0,
    rowsEmpty: 0,
    failures: [],
    warnings: [],
    ...change,
  };
}

/** A tab of mine that is refreshed each morning, and changed this morning. */
export function aSchedule(change: Partial<Schedule> = {}): Schedule {
  return {
    id: "schedule-1",
    target: { sheetId: 9, sheetName: "Find and verify emails, 12 Nov" },
    source: { sheetId: 7, sheetName: "Leads", a1: "A2:I51", wholeTable: true, headerRow: 1 },
    workflowId: EMAILS.id,
    workflow: { id: EMAILS.id, name: EMAILS.name },
    fields: [
      { column: 1, name: "full_name" },
      { column: 2, name: "company" },
    ],
    skip: { hidden: true, blank: true, duplicate: true, alreadySent: true },
    cadence: { every: "day", atHour: 6 },
    send: "new-or-changed",
    mode: "update",
    deletedRows: "stay",
    caps: {},
    notify: { onFailure: true, onChange: false, onSuccess: false },
    paused: false,
    owner: { me: true, label: "Ada" },
    last: { at: "2026-11-23T06:02:00.000Z", outcome: "changed", added: 12, changed: 3, runId: "run-9" },
    nextAt: "2026-11-24T06:00:00.000Z",
    health: [],
    ...change,
  };
}

/** What `schedule.draft` proposes for the tab of a run. */
export function aProposal(): Value<"schedule.draft"> {
  const { target, source, workflowId, fields, skip, cadence, send, mode } = aSchedule();
  const { sheetId, a1, wholeTable, headerRow } = source;
  return {
    targetName: target.sheetName,
    about: { workflow: EMAILS.name, sheet: "Leads" },
    draft: {
      target: { sheetId: target.sheetId },
      source: { sheetId, a1, wholeTable, headerRow },
      workflowId,
      fields,
      skip,
      cadence,
      send,
      mode,
    },
  };
}

/** What `run.list` answers. */
export function aHistory(runs: RunView[], warnings: Notice[] = []): Value<"run.list"> {
  return { runs, warnings };
}

/** What `run.advance` answers; without more, a clock trigger looks every minute and has not looked yet. */
export function anAdvance(
  runs: RunView[],
  nextCheckMs: number,
  background: Background = { everyMinutes: 1, lastLookAt: null },
): AdvanceAnswer {
  return { runs, nextCheckMs, background };
}

function countsOf(rows: Plan["rows"]): PlanCounts {
  return {
    selected: rows.selected.length,
    hidden: rows.hidden.length,
    blank: rows.blank.length,
    duplicate: rows.duplicate.length,
    alreadySent: rows.alreadySent.length,
    filled: rows.filled.length,
    missingField: rows.missingField.length,
    overLimit: rows.overLimit.length,
    toSend: rows.toSend.length,
  };
}
