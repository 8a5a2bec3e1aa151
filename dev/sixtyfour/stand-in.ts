import { API } from "../../src/sixtyfour/client.ts";
import { admit, countRequest, type KeyGrant } from "./access.ts";
import { BLOCK_NAMES } from "./blocks/registry.ts";
import type { Endpoint, Service } from "./call.ts";
import { downloadLinks } from "./endpoints/download-links.ts";
import { cancelRun, listRuns, showLiveStatus } from "./endpoints/follow-run.ts";
import { runWorkflow } from "./endpoints/run-workflow.ts";
import {
  createWorkflow,
  deleteWorkflow,
  getWorkflow,
  listBlocks,
  listWorkflows,
  updateWorkflow,
} from "./endpoints/workflows.ts";
import { ActiveFaults } from "./faults/active-faults.ts";
import type { Misbehaviour } from "./faults/misbehaviour.ts";
import { serveFile } from "./file-storage.ts";
import { isGraphFault, readGraph } from "./graph.ts";
import type { JsonObject } from "./json.ts";
import { ApiProblem, detailProblem } from "./problems.ts";
import { FILES_ORIGIN, filesAt } from "./result-files.ts";
import { type ApiEndpointName, type EndpointName, routeOf } from "./routes.ts";
import type { StandInRun } from "./run.ts";
import { seededUuid } from "./seeded-hash.ts";
import { type BilledRow, emptyOrganisation, type Organisation } from "./state.ts";
import { recordsOfTable } from "./table.ts";
import {
  jsonAnswer,
  normalizeHeaders,
  type StandInRequest,
  type StandInResponse,
  StandInUnreachable,
} from "./wire.ts";
import { READY_WORKFLOWS, type WorkflowSeed } from "./workflows/ready-workflows.ts";

export type { KeyGrant } from "./access.ts";
export type { Misbehaviour } from "./faults/misbehaviour.ts";
export { FILES_ORIGIN } from "./result-files.ts";
export type { StandInRun } from "./run.ts";
export type { BilledRow } from "./state.ts";
export { type StandInRequest, type StandInResponse, StandInUnreachable } from "./wire.ts";

/** Where the local host's network lets the stand-in answer. */
export const API_ORIGIN = API;

/** The key that is let in unless others are asked for. It opens nothing but invented sample data. */
export const SAMPLE_KEY = "sample-key-0000";

/** Opens an organisation that has no workflows yet; let in beside the other unless others are asked for. */
export const EMPTY_KEY = "sample-key-empty";

/** When the ready workflows were made, in ms since 1970: 5 January 2026, 09:00 UTC. */
const WORKFLOWS_MADE_AT = 1_767_603_600_000;

/** One request as it was seen, with what became of it. */
export interface SeenRequest extends StandInRequest {
  /** `undefined` for a path that is no endpoint. */
  endpoint: EndpointName | undefined;
  outcome: number | "unreachable";
  /** The API key came along to the storage, where it has no business. */
  leakedKey: boolean;
}

/** A whole Sixtyfour service of invented sample data: API and file storage, in memory, without a clock of its own. */
export interface StandIn {
  /** Answers a request to either origin; throws `StandInUnreachable` for any other and when a fault says so. */
  handle(request: StandInRequest): StandInResponse;
  misbehave(rule: Misbehaviour): void;
  behave(): void;
  /** Changes the pace of runs that are yet to be submitted. */
  setPace(pace: number): void;
  /** Rows in the order in which they were accepted, so that a test can see that none was paid twice. */
  readonly billed: readonly BilledRow[];
  /** Runs of all organisations, oldest first. */
  readonly runs: readonly StandInRun[];
  readonly requests: readonly SeenRequest[];
}

/** How a stand-in can differ from the usual one. */
export interface StandInOptions {
  /** A bare key belongs to an organisation of its own. */
  keys?: readonly (string | KeyGrant)[];
  workflows?: readonly WorkflowSeed[];
  /** Multiplies every duration; 0 finishes a run the moment it is submitted. */
  pace?: number;
}

const ENDPOINTS: Record<ApiEndpointName, Endpoint> = {
  runWorkflow,
  listRuns,
  liveStatus: showLiveStatus,
  downloadLinks,
  cancelRun,
  listWorkflows,
  getWorkflow,
  createWorkflow,
  updateWorkflow,
  deleteWorkflow,
  listBlocks,
};

/** Starts a stand-in service; two of them with the same options and requests give the same answers. */
export function createStandIn(options: StandInOptions = {}): StandIn {
  const grants = (options.keys ?? [SAMPLE_KEY, { key: EMPTY_KEY, empty: true }]).map((key) =>
    typeof key === "string" ? { key } : key,
  );
  const organisations = new Map<string, Organisation>();
  const runs: StandInRun[] = [];
  const billed: BilledRow[] = [];
  const requests: SeenRequest[] = [];
  const faults = new ActiveFaults();
  let serial = 0;
  const service: Service = {
    pace: options.pace ?? 1,
    bill: (rows) => billed.push(...rows),
    csvWriter: () => faults.csvWriter(),
    nextSerial: () => ++serial,
  };

  function organisationOf(grant: KeyGrant): Organisation {
    const name = grant.organisation ?? `organisation-${seededUuid(grant.key).slice(0, 8)}`;
    const known = organisations.get(name);
    if (known !== undefined) return known;
    const fresh = emptyOrganisation(name, grant.withheld ?? [], (run) => runs.push(run));
    for (const seed of grant.empty ? [] : (options.workflows ?? READY_WORKFLOWS)) plant(seed, fresh);
    organisations.set(name, fresh);
    return fresh;
  }

  function answerApi(request: StandInRequest, url: URL): StandInResponse {
    const route = routeOf(request.method, url.pathname);
    if (route.kind === "unknown") throw detailProblem(404, "Not Found");
    if (route.kind === "wrong-method") throw detailProblem(405, "Method Not Allowed");
    const headers = normalizeHeaders(request.headers);
    const organisation = organisationOf(admit(headers.get("x-api-key"), grants, request.now));
    countRequest(organisation, request.now);
    const { body, now } = request;
    const call = { query: url.searchParams, pathId: route.pathId, headers, body, now, organisation, service };
    return ENDPOINTS[route.name](call);
  }

  function answer(request: StandInRequest, url: URL): StandInResponse {
    if (url.origin === FILES_ORIGIN) {
      const headers = normalizeHeaders(request.headers);
      return serveFile({ url, headers, now: request.now }, runs, faults.csvWriter());
    }
    try {
      return answerApi(request, url);
    } catch (problem) {
      if (problem instanceof ApiProblem) return jsonAnswer(problem.status, problem.body);
      throw problem;
    }
  }

  function exchange(request: StandInRequest, endpoint: EndpointName | undefined, url: URL): StandInResponse {
    if (url.origin !== API_ORIGIN && url.origin !== FILES_ORIGIN) {
      throw new StandInUnreachable(`Nothing answers at ${url.origin}`);
    }
    const met = faults.take(request, endpoint);
    return (
      met.instead() ??
      met.after(answer(met.request(request), url), (blockNumber) => inlineRows(url, request.now, blockNumber))
    );
  }

  function inlineRows(url: URL, now: number, blockNumber: number): JsonObject[] {
    const run = runs.find(({ jobId }) => url.pathname.includes(jobId));
    const file =
      run && filesAt(run, "csv", now).find(({ step }) => step.block.sequence_number === blockNumber);
    return file === undefined ? [] : recordsOfTable(file.table);
  }

  return {
    billed,
    runs,
    requests,
    misbehave: (rule) => faults.add(rule),
    behave: () => faults.clear(),
    setPace: (pace) => {
      service.pace = pace;
    },
    handle(request) {
      const url = new URL(request.url);
      const endpoint = endpointOf(request.method, url);
      const leakedKey = url.origin !== API_ORIGIN && normalizeHeaders(request.headers).has("x-api-key");
      const seen: SeenRequest = { ...request, endpoint, outcome: "unreachable", leakedKey };
      requests.push(seen);
      const response = exchange(request, endpoint, url);
      seen.outcome = response.status;
      return { ...response, headers: { "x-stand-in": "sixtyfour-for-sheets", ...response.headers } };
    },
  };
}

function endpointOf(method: string, url: URL): EndpointName | undefined {
  if (url.origin === FILES_ORIGIN) return "file";
  const route = routeOf(method, url.pathname);
  return route.kind === "endpoint" ? route.name : undefined;
}

function plant(seed: WorkflowSeed, organisation: Organisation): void {
  const id = seededUuid(`workflow:${organisation.name}:${seed.name}`);
  const graph = readGraph(seed.definition, id, BLOCK_NAMES);
  if (isGraphFault(graph)) throw new Error(`Workflow '${seed.name}': ${graph.message}`);
  organisation.workflows.set(id, {
    id,
    name: seed.name,
    description: seed.description,
    createdAt: WORKFLOWS_MADE_AT,
    updatedAt: WORKFLOWS_MADE_AT,
    graph,
  });
}
