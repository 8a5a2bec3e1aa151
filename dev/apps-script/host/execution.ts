import { type Context, Script } from "node:vm";
import type { Person } from "../model/person.ts";
import type { AuthMode, ExecutionKind, Run } from "../model/run.ts";
import { freshView } from "../model/view.ts";
import type { World } from "../model/world.ts";
import type { Invocation, InvocationOutcome } from "../protocol.ts";
import { newRealm } from "./emulation.ts";
import type { FaultPlan } from "./faults.ts";
import { type GateRecord, gate } from "./gate.ts";
import { loadProject } from "./load-project.ts";
import { inZone } from "./process-zone.ts";

/** What is known of an execution once it has ended. */
export interface Execution {
  functionName: string;
  user: string;
  kind: ExecutionKind;
  outcome: "returned" | "threw" | "killed";
  value?: unknown;
  error?: { name: string; message: string };
  /** Service calls in order, such as "Range.getValues". */
  calls: string[];
  fetches: { method: string; url: string; status: number | null }[];
  startedAt: number;
  endedAt: number;
  logs: string[];
}

/** What is to be run, by whom, and under which circumstances. */
export interface Order {
  functionName: string;
  args: unknown[];
  event: Record<string, string | number> | null;
  user: Person;
  kind: ExecutionKind;
  authMode: AuthMode;
}

/** An execution may take 6 minutes, a simple trigger 30 seconds (https://developers.google.com/apps-script/guides/services/quotas). */
const MAX_MS = 360_000;
const MAX_SIMPLE_MS = 30_000;

/** Real time after which a script that calls no service any more is taken for an endless loop. */
const REAL_TIMEOUT_MS = 10_000;

const CALL = new Script(
  "(() => { const [invoke, json] = globalThis.$invocation; delete globalThis.$invocation; return invoke(json); })()",
);
const PAIR = new Script("((invoke, json) => { globalThis.$invocation = [invoke, json]; })");

/** Runs one function of the built folder in a realm of its own; never throws but for a failure of the host itself. */
export function execute(world: World, dist: string, faults: FaultPlan, id: number, order: Order): Execution {
  const run = newRun(world, id, order);
  const record: GateRecord = { calls: [], killed: null, bug: null };
  const startedAt = world.clock.now();
  const deadline = startedAt + (order.kind === "simple-trigger" ? MAX_SIMPLE_MS : MAX_MS);
  const realm = newRealm(gate(run, record, faults, deadline));
  const outcome = inZone(world.manifest.timeZone, () =>
    attempt(record, () => {
      loadProject(dist, realm.context);
      return callIn(realm.context, realm.invoke, order);
    }),
  );
  world.locks.releaseAll(id);
  if (record.bug) throw record.bug.error;
  return {
    functionName: order.functionName,
    user: order.user.email,
    kind: order.kind,
    ...settle(outcome, record),
    calls: record.calls,
    fetches: run.fetches,
    startedAt: Math.floor(startedAt),
    endedAt: Math.floor(world.clock.now()),
    logs: run.logs,
  };
}

function callIn(context: Context, invoke: (json: string) => string, order: Order): InvocationOutcome {
  const { functionName, args, event, authMode } = order;
  const invocation: Invocation = { functionName, args, event: event && { authMode, fields: event } };
  PAIR.runInContext(context)(invoke, JSON.stringify(invocation));
  const json: string = CALL.runInContext(context, { timeout: REAL_TIMEOUT_MS });
  return JSON.parse(json);
}

function attempt(record: GateRecord, run: () => InvocationOutcome): InvocationOutcome {
  try {
    return run();
  } catch (error) {
    const { name, message, code } = error as { name?: string; message?: string; code?: string };
    if (code === "ERR_SCRIPT_EXECUTION_TIMEOUT") record.killed = "Exceeded maximum execution time";
    return { ok: false, error: { name: name ?? "Error", message: message ?? String(error) } };
  }
}

function settle(
  outcome: InvocationOutcome,
  { killed }: GateRecord,
): Pick<Execution, "outcome" | "value" | "error"> {
  if (killed !== null) return { outcome: "killed", error: { name: "Exception", message: killed } };
  if (!outcome.ok) return { outcome: "threw", error: outcome.error };
  return "value" in outcome ? { outcome: "returned", value: outcome.value } : { outcome: "returned" };
}

function newRun(world: World, id: number, { user, kind, authMode }: Order): Run {
  // A trigger has no screen: what it selects is seen by nobody.
  const view = kind === "trigger" ? freshView(world.workbook) : user.view;
  return {
    id,
    world,
    user,
    kind,
    authMode,
    view,
    fetches: [],
    logs: [],
    menus: [],
    pages: [],
    responses: [],
    blobs: [],
    triggerDrafts: [],
    metadataQueries: [],
  };
}
