import { requiredColumns, sampleInput } from "../blocks/webhook.ts";
import type { Call } from "../call.ts";
import { findWorkflow, requiredQuery } from "../find-in-organisation.ts";
import { type Graph, sourceBlock } from "../graph.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { detailProblem, schemaProblem } from "../problems.ts";
import { RESULT_FORMATS, type ResultFormat, type StandInRun, statusAt } from "../run.ts";
import type { StoredWorkflow } from "../state.ts";
import { submitRun } from "../submit-run.ts";
import { jsonAnswer, type StandInResponse } from "../wire.ts";
import { readBody } from "./read-body.ts";

/**
 * POST /workflows/run. A repeated `Idempotency-Key` for the same workflow answers with the first job, whatever the body
 * says this time; how long the real service remembers keys is not documented, the stand-in never forgets.
 */
export function runWorkflow(call: Call): StandInResponse {
  const workflow = findWorkflow(call, requiredQuery(call, "workflow_id"));
  const formats = readFormats(call.query);
  const key = call.headers.get("idempotency-key");
  const keyOfJob = key === undefined ? undefined : `${workflow.id} ${key}`;
  const earlier = keyOfJob === undefined ? undefined : call.organisation.startedByKey.get(keyOfJob);
  if (earlier !== undefined) return started(earlier, call.now, true);

  const body = call.body === "" ? {} : readBody(call.body);
  const graph = withOverride(workflow.graph, body.specs_override);
  const run = submitRun(call, workflow, graph, readRecords(workflow, graph, body.webhook_payload), formats);
  if (keyOfJob !== undefined) call.organisation.startedByKey.set(keyOfJob, run);
  return started(run, call.now, false);
}

function started(run: StandInRun, now: number, already: boolean): StandInResponse {
  return jsonAnswer(200, {
    status: statusAt(run, now),
    workflow_id: run.workflowId,
    job_id: run.jobId,
    cache_config: null,
    already_started: already,
  });
}

function readFormats(query: URLSearchParams): ResultFormat[] {
  const asked = query.getAll("result_formats");
  const known = RESULT_FORMATS.filter((format) => asked.includes(format));
  if (asked.some((format) => !RESULT_FORMATS.some((name) => name === format))) {
    throw schemaProblem({
      loc: ["query", "result_formats"],
      msg: "Input should be 'csv', 'json' or 'ndjson'",
      type: "literal_error",
    });
  }
  return [...new Set<ResultFormat>(["csv", ...known, ...(readSaveJson(query) ? (["json"] as const) : [])])];
}

function readSaveJson(query: URLSearchParams): boolean {
  const text = query.get("save_json") ?? "false";
  if (text !== "true" && text !== "false") {
    throw schemaProblem({
      loc: ["query", "save_json"],
      msg: "Input should be a valid boolean",
      type: "bool_parsing",
    });
  }
  return text === "true";
}

/** Overrides reach the first block only, and only for this run. */
function withOverride(graph: Graph, override: JsonValue | undefined): Graph {
  if (override === undefined || override === null) return graph;
  if (!isJsonObject(override)) {
    throw schemaProblem({
      loc: ["body", "specs_override"],
      msg: "Input should be an object",
      type: "dict_type",
    });
  }
  const source = sourceBlock(graph);
  const blocks = graph.blocks.map((block) =>
    block === source ? { ...block, specs: { ...block.specs, ...override } } : block,
  );
  return { ...graph, blocks };
}

function readRecords(
  workflow: StoredWorkflow,
  graph: Graph,
  payload: JsonValue | undefined,
): readonly JsonObject[] {
  const source = sourceBlock(graph);
  const given = payload !== undefined && payload !== null;
  if (source?.block_name !== "webhook") {
    throw detailProblem(
      400,
      given
        ? `Workflow '${workflow.name}' does not start with a webhook block and takes no webhook_payload`
        : `Workflow '${workflow.name}' starts with ${source?.block_name ?? "no block"} and cannot be run through the API`,
    );
  }
  const records = given ? readPayload(payload) : sampleInput(source.specs);
  if (records.length === 0) throw detailProblem(400, "webhook_payload must contain at least one row");
  const missing = requiredColumns(source.specs).filter((column) =>
    records.some((record) => !Object.hasOwn(record, column)),
  );
  if (missing.length > 0) {
    throw detailProblem(400, `webhook_payload is missing required columns: ${missing.join(", ")}`);
  }
  return records;
}

function readPayload(payload: JsonValue): JsonObject[] {
  if (isJsonObject(payload)) return [payload];
  if (!Array.isArray(payload)) {
    throw schemaProblem({
      loc: ["body", "webhook_payload"],
      msg: "Input should be a list or an object",
      type: "list_type",
    });
  }
  return payload.map((record, index) => {
    if (isJsonObject(record)) return record;
    throw schemaProblem({
      loc: ["body", "webhook_payload", index],
      msg: "Input should be an object",
      type: "dict_type",
    });
  });
}
