import {
  createHost,
  type Execution,
  type Host,
  type HostOptions,
  type User,
} from "../../dev/apps-script/host/host.ts";
import { DIST } from "../../dev/build/paths.ts";
import { sampleLeads } from "../../dev/sample/generate-leads.ts";
import { createStandIn, SAMPLE_KEY, type StandIn } from "../../dev/sixtyfour/stand-in.ts";
import { standInNetwork } from "../../dev/stand-in-network.ts";
import type {
  AdvanceAnswer,
  Answer,
  MethodName,
  Params,
  RunRequest,
  RunView,
  Value,
} from "../../src/protocol.ts";

/** The built add-on in a spreadsheet of the local host, with the stand-in answering for the API. */
export interface AddOn {
  host: Host;
  standIn: StandIn;
  /** The person most tests act as. */
  rep: User;
  /** Calls the sidebar's one function and unpacks the answer. */
  ask<M extends MethodName>(method: M, params: Params<M>, user?: User): Answer<Value<M>>;
  /** The same for calls that must succeed; throws the refusal otherwise. */
  get<M extends MethodName>(method: M, params: Params<M>, user?: User): Value<M>;
}

type Rows = Parameters<Host["workbook"]["addSheet"]>[1];

/** Opens a spreadsheet with the given rows in the tab "Leads", the sidebar open and the rows selected. */
export function openAddOn(
  options: {
    rows?: Rows;
    host?: Partial<HostOptions>;
    standIn?: Parameters<typeof createStandIn>[0];
    connected?: boolean;
  } = {},
): AddOn {
  const standIn = createStandIn(options.standIn);
  const host = createHost({ dist: DIST, network: standInNetwork(standIn), ...options.host });
  const rows = options.rows ?? sampleLeads(10);
  host.workbook.addSheet("Leads", rows);
  const rep = host.user("rep@example.com");
  rep.openSpreadsheet();
  rep.select(`1:${rows?.length ?? 1}`, "Leads");

  const ask: AddOn["ask"] = (method, params, user = rep) =>
    unpack(user.run("sidebarCall", [json(method, params)]));
  const get: AddOn["get"] = (method, params, user = rep) => {
    const answer = ask(method, params, user);
    if (!answer.ok)
      throw new Error(`${method}: ${answer.error.code}\n${host.executions.at(-1)?.logs.join("\n")}`);
    return answer.value;
  };
  if (options.connected !== false) get("connection.save", { apiKey: SAMPLE_KEY });
  return { host, standIn, rep, ask, get };
}

function json(method: string, params: object): string {
  return JSON.stringify({ method, params });
}

/** The answer of an execution of `sidebarCall`; throws when the execution did not return one. */
export function unpack<T>(execution: Execution): Answer<T> {
  if (execution.outcome !== "returned" || typeof execution.value !== "string") {
    throw new Error(`sidebarCall ${execution.outcome}: ${execution.error?.message ?? "no text"}`);
  }
  return JSON.parse(execution.value) as Answer<T>;
}

/** The id of one of the stand-in's ready workflows. */
export function workflowId({ get }: AddOn, name = "Find and verify emails"): string {
  const found = get("workflows.list", {}).workflows.find((workflow) => workflow.name === name);
  if (!found) throw new Error(`The stand-in has no workflow "${name}"`);
  return found.id;
}

/** A request for the sample leads' columns (full_name, title, company) with every skip rule on. */
export function emailRequest(addOn: AddOn, changes: Partial<RunRequest> = {}): RunRequest {
  return {
    workflowId: workflowId(addOn),
    fields: [
      { column: 1, name: "full_name" },
      { column: 3, name: "company" },
    ],
    skip: { hidden: true, blank: true, duplicate: true, alreadySent: true },
    output: { kind: "new-tab" },
    ...changes,
  };
}

/** Does what an open sidebar does until nothing is active; throws when that takes more than `mostChecks` checks. */
export function followToTheEnd({ host, get }: AddOn, runId: string, user?: User, mostChecks = 500): RunView {
  for (let check = 0; check < mostChecks; check++) {
    const { runs, nextCheckMs }: AdvanceAnswer = get("run.advance", { runId }, user);
    if (nextCheckMs === 0 && runs[0]) return runs[0];
    host.clock.advance(nextCheckMs);
  }
  throw new Error(`The run was not over after ${mostChecks} checks`);
}
