/** Every endpoint of the API by the name that rules of misbehaviour and tests use. */
export type ApiEndpointName =
  | "runWorkflow"
  | "listRuns"
  | "liveStatus"
  | "downloadLinks"
  | "cancelRun"
  | "listWorkflows"
  | "getWorkflow"
  | "createWorkflow"
  | "updateWorkflow"
  | "deleteWorkflow"
  | "listBlocks";

/** The same with `file`: a result file on the storage origin. */
export type EndpointName = ApiEndpointName | "file";

/** Where a request leads: an endpoint, a known path with another method, or nowhere. */
export type Route =
  | { kind: "endpoint"; name: ApiEndpointName; pathId: string }
  | { kind: "wrong-method" }
  | { kind: "unknown" };

/** Fixed paths come before the one with an id, which would swallow them. */
const ROUTES: readonly [method: string, path: RegExp, name: ApiEndpointName][] = [
  ["POST", /^\/workflows\/run$/, "runWorkflow"],
  ["GET", /^\/workflows\/runs$/, "listRuns"],
  ["GET", /^\/workflows\/runs\/([^/]+)\/live_status$/, "liveStatus"],
  ["GET", /^\/workflows\/runs\/([^/]+)\/results\/download-links$/, "downloadLinks"],
  ["POST", /^\/workflows\/cancel$/, "cancelRun"],
  ["POST", /^\/workflows\/create_workflow$/, "createWorkflow"],
  ["POST", /^\/workflows\/update_workflow$/, "updateWorkflow"],
  ["POST", /^\/workflows\/delete_workflow$/, "deleteWorkflow"],
  ["GET", /^\/workflows\/blocks$/, "listBlocks"],
  ["GET", /^\/workflows$/, "listWorkflows"],
  ["GET", /^\/workflows\/([^/]+)$/, "getWorkflow"],
];

/** Finds the endpoint for a method and a path. */
export function routeOf(method: string, path: string): Route {
  const matching = ROUTES.filter(([, pattern]) => pattern.test(path));
  const first = matching.find(([verb]) => verb === method.toUpperCase());
  if (first === undefined) return { kind: matching.length > 0 ? "wrong-method" : "unknown" };
  return { kind: "endpoint", name: first[2], pathId: first[1].exec(path)?.[1] ?? "" };
}
