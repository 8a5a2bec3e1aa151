import * as v from "valibot";
import { PipelineSchema } from "../pipeline/pipeline-schema.ts";
import type { MethodName } from "../protocol.ts";
import { Terms } from "../schedule/schedule.ts";
import { SettingsSchema } from "../settings.ts";

/**
 * Anyone who can open the sidebar can call `sidebarCall` with anything, so every parameter is parsed and bounded. The
 * bounds are far above what the sidebar sends; the grid of a spreadsheet ends at 18,278 columns and 10 million cells.
 */

const text = (length: number) => v.pipe(v.string(), v.maxLength(length));
const column = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(18_278));
const row = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000));
const sheetId = v.pipe(v.number(), v.integer());
const rowCount = v.pipe(v.number(), v.integer(), v.minValue(1));
const columns = v.pipe(v.array(text(200)), v.minLength(1), v.maxLength(100));
const workflowId = v.pipe(text(200), v.nonEmpty());
const empty = v.object({});
const headerRow = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
const fields = v.pipe(
  v.array(v.object({ column, name: v.pipe(text(200), v.trim(), v.nonEmpty()) })),
  v.maxLength(500),
);
const skip = v.object({
  hidden: v.boolean(),
  blank: v.boolean(),
  duplicate: v.boolean(),
  alreadySent: v.boolean(),
  whenFilled: v.exactOptional(column),
});
const scheduleId = text(100);

const RunRequest = v.object({
  workflowId,
  sheetId: v.exactOptional(sheetId),
  a1: v.exactOptional(text(20_000)),
  headerRow: v.exactOptional(headerRow),
  fields,
  skip,
  limit: v.exactOptional(rowCount),
  confirmedRows: v.exactOptional(rowCount),
  output: v.variant("kind", [
    v.object({
      kind: v.literal("new-tab"),
      title: v.exactOptional(text(200)),
      columns: v.exactOptional(columns),
    }),
    v.object({
      kind: v.literal("own-rows"),
      columns: v.exactOptional(columns),
      overwrite: v.exactOptional(v.boolean()),
    }),
  ]),
});

const runId = text(100);

const Schedule = v.object({
  id: v.exactOptional(scheduleId),
  target: v.object({ sheetId }),
  source: v.object({ sheetId, a1: text(400), wholeTable: v.boolean(), headerRow }),
  workflowId,
  fields,
  skip,
  ...Terms,
  paused: v.exactOptional(v.boolean()),
  owner: v.exactOptional(v.object({ label: v.exactOptional(text(200)) })),
});

const SavePipeline = v.object({ pipeline: PipelineSchema, overwrite: v.exactOptional(v.boolean()) });

/** The schema of each method's parameters. */
export const PARAMS = {
  "opening.read": v.object({ locale: v.exactOptional(text(40)) }),
  "language.read": v.object({ locale: v.exactOptional(text(40)) }),
  "page.part": v.object({ locale: v.exactOptional(text(40)) }),
  "error.explain": v.object({ code: text(100) }),
  "about.read": empty,
  "connection.get": empty,
  "connection.save": v.object({ apiKey: text(1_000) }),
  "connection.forget": empty,
  "workflows.list": empty,
  "workflows.describe": v.object({ workflowId }),
  "workflows.describeMany": v.object({ workflowIds: v.pipe(v.array(workflowId), v.maxLength(20)) }),
  "selection.read": v.object({ whole: v.exactOptional(v.boolean()) }),
  "run.plan": RunRequest,
  "run.start": RunRequest,
  "run.advance": v.object({ runId: v.exactOptional(runId) }),
  "run.list": empty,
  "run.cancel": v.object({ runId }),
  "run.undo": v.object({ runId, edited: v.exactOptional(v.boolean()) }),
  "run.beside": v.object({ runId }),
  "run.retry": v.object({
    runId,
    rows: v.picklist(["failed", "empty"]),
    confirmedRows: v.exactOptional(rowCount),
  }),
  "rows.select": v.object({ sheetId, rows: v.pipe(v.array(row), v.maxLength(200_000)) }),
  "schedule.list": empty,
  "schedule.draft": v.object({ runId: v.exactOptional(runId) }),
  "schedule.save": v.object({ schedule: Schedule }),
  "schedule.remove": v.object({ id: scheduleId }),
  "schedule.takeOver": v.object({ id: scheduleId, label: v.exactOptional(text(200)) }),
  "schedule.refreshNow": v.object({ id: scheduleId }),
  "pipeline.blocks": empty,
  "pipeline.preview": v.object({
    pipeline: PipelineSchema,
    sheetId: v.exactOptional(sheetId),
    a1: v.exactOptional(text(20_000)),
    headerRow: v.exactOptional(headerRow),
    skip,
  }),
  "pipeline.create": SavePipeline,
  "pipeline.update": SavePipeline,
  "pipeline.read": v.object({ workflowId, copy: v.exactOptional(v.boolean()) }),
  "pipeline.copy": v.object({
    workflowId,
    name: v.pipe(text(200), v.trim(), v.nonEmpty()),
    newId: v.pipe(v.string(), v.uuid()),
  }),
  "pipeline.draft": empty,
  "pipeline.keepDraft": v.object({
    draft: v.nullable(PipelineSchema),
    slot: v.exactOptional(text(400)),
  }),
  "file.clear": v.object({ confirmed: v.literal(true) }),
  "settings.get": empty,
  "settings.save": SettingsSchema,
  "tab.open": v.object({ sheetId }),
  "tab.refresh": v.object({ sheetId: v.exactOptional(sheetId), confirmedRows: v.exactOptional(rowCount) }),
} as const satisfies Record<MethodName, v.GenericSchema>;
