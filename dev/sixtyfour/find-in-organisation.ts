import type { Call } from "./call.ts";
import { isUuid } from "./graph.ts";
import { detailProblem, missingProblem, schemaProblem } from "./problems.ts";
import type { StandInRun } from "./run.ts";
import type { StoredWorkflow } from "./state.ts";

/** The workflow with an id, or 404: unknown, deleted and another organisation's all read the same. */
export function findWorkflow(call: Call, id: string): StoredWorkflow {
  const workflow = call.organisation.workflows.get(id);
  if (workflow === undefined) throw detailProblem(404, "Workflow not found");
  return workflow;
}

/** The run with an id, or 404 on the same terms. */
export function findRun(call: Call, id: string): StandInRun {
  const run = call.organisation.runs.find(({ jobId }) => jobId === id);
  if (run === undefined) throw detailProblem(404, "Run not found");
  return run;
}

/** The id in a path that the contract types as a UUID; anything else is refused with 422 before it is looked up. */
export function uuidInPath(call: Call, name: string): string {
  if (isUuid(call.pathId)) return call.pathId;
  throw schemaProblem({ loc: ["path", name], msg: "Input should be a valid UUID", type: "uuid_parsing" });
}

/** A query member that has to be there. */
export function requiredQuery(call: Call, name: string): string {
  const value = call.query.get(name);
  if (value === null || value === "") throw missingProblem("query", name);
  return value;
}
