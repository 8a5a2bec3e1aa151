import { BLOCK_NAMES, BLOCKS } from "../blocks/registry.ts";
import type { Call } from "../call.ts";
import { definitionIssues } from "../check-definition.ts";
import { assertEnabled } from "../features.ts";
import { findWorkflow, requiredQuery, uuidInPath } from "../find-in-organisation.ts";
import { type Graph, isGraphFault, isUuid, readGraph } from "../graph.ts";
import { isJsonObject, type JsonObject } from "../json.ts";
import { missingProblem, schemaProblem } from "../problems.ts";
import { seededUuid } from "../seeded-hash.ts";
import type { StoredWorkflow } from "../state.ts";
import { isoTime, isoTimeOrNull, jsonAnswer, type StandInResponse } from "../wire.ts";
import { readBody } from "./read-body.ts";

/** GET /workflows: all of them, without their blocks. */
export function listWorkflows(call: Call): StandInResponse {
  return jsonAnswer(
    200,
    [...call.organisation.workflows.values()].map((workflow) => workflowAnswer(call, workflow, null)),
  );
}

/** GET /workflows/{workflow_id}: one, with its blocks and edges. */
export function getWorkflow(call: Call): StandInResponse {
  const workflow = findWorkflow(call, uuidInPath(call, "workflow_id"));
  return jsonAnswer(200, workflowAnswer(call, workflow, workflow.graph));
}

/** POST /workflows/create_workflow; an `id` that exists already is updated in place, as in the vendor's demo client. */
export function createWorkflow(call: Call): StandInResponse {
  const body = readBody(call.body);
  for (const member of ["workflow_name", "workflow_description", "workflow_definition"]) {
    if (body[member] === undefined) throw missingProblem("body", member);
  }
  const id = body.id ?? seededUuid(`workflow:${call.organisation.name}:${call.service.nextSerial()}`);
  return jsonAnswer(200, save(call, uuidOf(id, ["body", "id"]), body));
}

/** POST /workflows/update_workflow: what is given replaces what was there; an unknown id is created. */
export function updateWorkflow(call: Call): StandInResponse {
  const id = uuidOf(requiredQuery(call, "workflow_id"), ["query", "workflow_id"]);
  const body = readBody(call.body);
  if (!call.organisation.workflows.has(id) && body.workflow_definition === undefined) {
    throw missingProblem("body", "workflow_definition");
  }
  return jsonAnswer(200, save(call, id, body));
}

/** POST /workflows/delete_workflow: the runs stay. */
export function deleteWorkflow(call: Call): StandInResponse {
  const workflow = findWorkflow(call, requiredQuery(call, "workflow_id"));
  call.organisation.workflows.delete(workflow.id);
  return jsonAnswer(200, workflowAnswer(call, workflow, workflow.graph));
}

/** GET /workflows/blocks. */
export function listBlocks(): StandInResponse {
  return jsonAnswer(
    200,
    [...BLOCKS.values()].map((block) => ({ block_name: block.name, specs_schema: block.specsSchema })),
  );
}

function save(call: Call, id: string, body: JsonObject): JsonObject {
  const before = call.organisation.workflows.get(id);
  const graph = body.workflow_definition === undefined ? before?.graph : readDefinition(body, id);
  if (graph !== undefined) assertEnabled(call.organisation, graph);
  const workflow: StoredWorkflow = {
    createdAt: call.now,
    ...before,
    id,
    name: readText(body, "workflow_name") ?? before?.name ?? "Untitled Workflow",
    description: readText(body, "workflow_description") ?? before?.description ?? "",
    updatedAt: call.now,
    graph: graph ?? { blocks: [], edges: [] },
  };
  call.organisation.workflows.set(id, workflow);
  return workflowAnswer(call, workflow, workflow.graph);
}

function readDefinition(body: JsonObject, seed: string): Graph {
  const definition = body.workflow_definition;
  if (!isJsonObject(definition)) {
    throw schemaProblem({
      loc: ["body", "workflow_definition"],
      msg: "Input should be an object",
      type: "model_attributes_type",
    });
  }
  const graph = readGraph(definition, seed, BLOCK_NAMES);
  if (!isGraphFault(graph)) {
    const issues = definitionIssues(definition, graph);
    if (issues.length > 0) throw schemaProblem(...issues);
    return graph;
  }
  throw schemaProblem({
    loc: ["body", "workflow_definition", graph.part],
    msg: graph.message,
    type: "value_error",
  });
}

function readText(body: JsonObject, member: string): string | undefined {
  const value = body[member];
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value;
  throw schemaProblem({ loc: ["body", member], msg: "Input should be a valid string", type: "string_type" });
}

function uuidOf(id: unknown, loc: string[]): string {
  if (typeof id === "string" && isUuid(id)) return id;
  throw schemaProblem({ loc, msg: "Input should be a valid UUID", type: "uuid_parsing" });
}

function workflowAnswer(call: Call, workflow: StoredWorkflow, graph: Graph | null): JsonObject {
  return {
    id: workflow.id,
    user_uuid: null,
    org_id: call.organisation.name,
    name: workflow.name,
    description: workflow.description,
    status: "ready",
    step: "completed",
    created_at: isoTime(workflow.createdAt),
    updated_at: isoTime(workflow.updatedAt),
    last_run_date: isoTimeOrNull(workflow.lastRunAt),
    workflow_definition:
      graph === null
        ? null
        : {
            blocks: graph.blocks.map((block) => ({ ...block })),
            edges: graph.edges.map((edge) => ({ ...edge })),
          },
  };
}
