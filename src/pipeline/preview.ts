import type { Ports } from "../ports.ts";
import { notice } from "../problems/notices.ts";
import type { Params, WorkflowDescription } from "../protocol.ts";
import { planRun } from "../run/plan-run.ts";
import { advise } from "./advise.ts";
import type { Pipeline, PipelinePreview } from "./pipeline.ts";
import { recallInputs } from "./recall-inputs.ts";
import { simulate } from "./simulate.ts";

/** Each block names the rows it keeps, so this bounds what crosses to the page; a trial of more is no trial. */
const ROWS_SHOWN = 10_000;

/**
 * Says what a pipeline would do to the chosen rows: those that the plan of a run would send, so hidden, blank and already
 * sent ones are out before the first block. Spends and changes nothing.
 */
export function previewPipeline(
  ports: Ports,
  { pipeline, skip, ...rows }: Params<"pipeline.preview">,
): PipelinePreview {
  const { fields, lost } = recallInputs(ports.sheets, rows, pipeline.inputs);
  const mapped = fields.map(({ name }) => name);
  const request = {
    ...rows,
    workflowId: pipeline.workflowId ?? pipeline.newId ?? "",
    fields,
    skip,
    output: { kind: "new-tab" } as const,
  };
  const { plan, source, toSend } = planRun(ports, request, descriptionOf(pipeline, mapped));
  const shown = toSend.slice(0, ROWS_SHOWN);
  const blocks = simulate(pipeline, shown);
  return {
    sheetId: source.sheet.sheetId,
    rows: shown.map(({ row }) => row),
    blocks,
    advice: advise(pipeline, shown, blocks),
    warnings: [
      ...plan.warnings,
      ...(lost.length > 0 ? [notice("inputs-not-found", { columns: lost.join(", ") })] : []),
      ...(shown.length < toSend.length
        ? [notice("preview-limited", { limit: ROWS_SHOWN, rows: toSend.length })]
        : []),
    ],
  };
}

/** Required only where there is a column: one that is lost is told of, and the rest of the answer still of use. */
function descriptionOf(pipeline: Pipeline, mapped: readonly string[]): WorkflowDescription {
  return {
    id: pipeline.workflowId ?? pipeline.newId ?? "",
    name: pipeline.name,
    runnable: true,
    fields: pipeline.inputs
      .map(({ name, required }) => ({ name: name.trim(), required }))
      .filter(({ name }) => mapped.includes(name)),
    rowType: pipeline.rowType,
    steps: [],
    editable: true,
  };
}
