import { allowedIn } from "../model/auth-mode.ts";
import { callCost } from "../model/call-cost.ts";
import { type Calls, calls } from "../model/calls/calls.ts";
import { ExecutionKilled, NotEmulated, ServiceFailure } from "../model/failures.ts";
import type { Run } from "../model/run.ts";
import { type Bridge, INTERNAL, MARK } from "../protocol.ts";
import type { FaultPlan } from "./faults.ts";
import { sufficientScopes } from "./oauth-scopes.ts";

const LIMIT_REACHED = "Exceeded maximum execution time";

/** What the gate notes down of one execution. */
export interface GateRecord {
  calls: string[];
  /** Why the execution is dead, once it is; from then on every call fails with it. */
  killed: string | null;
  /** A failure of the host itself, which must surface outside and not be handled by the script. */
  bug: { error: unknown } | null;
}

/** The one gate every service call passes: counted, allowed, faulted, paid for in time, and only then carried out. */
export function gate(run: Run, record: GateRecord, faults: FaultPlan, deadline: number): Bridge {
  return (method, argsJson) => {
    try {
      const args: unknown[] = JSON.parse(argsJson);
      return internal(run, method, args) ?? encode(pass(run, record, faults, deadline, method, args));
    } catch (error) {
      return MARK.failure + JSON.stringify(failureFor(error, record));
    }
  };
}

function pass(
  run: Run,
  record: GateRecord,
  faults: FaultPlan,
  deadline: number,
  method: string,
  args: unknown[],
): unknown {
  if (record.killed !== null) throw new ExecutionKilled(record.killed);
  if (!isCall(method)) throw new NotEmulated(method);
  record.calls.push(method);
  faults.count();
  assertAllowed(run, method);
  faults.pass(method, "before");
  run.world.clock.spend(callCost(method, cellsOf(args[0])));
  assertInTime(run, deadline);
  // The facades are typed by the table, so the arguments are what this entry takes; only the link between one name and
  // its own parameters is lost here.
  const perform = calls[method] as (run: Run, ...args: unknown[]) => unknown;
  let result: unknown;
  try {
    result = perform(run, ...args);
  } catch (error) {
    // An execution that is to die after this call dies, whether or not the call succeeded.
    faults.pass(method, "after");
    throw error;
  }
  // A call that waits (sleep, a lock, a slow network) can itself use the time up.
  assertInTime(run, deadline);
  faults.pass(method, "after");
  return result;
}

function isCall(method: string): method is keyof Calls {
  return Object.hasOwn(calls, method);
}

function assertInTime(run: Run, deadline: number): void {
  if (run.world.clock.now() > deadline) throw new ExecutionKilled(LIMIT_REACHED);
}

function assertAllowed(run: Run, method: string): void {
  const scopes = sufficientScopes(method);
  const covered =
    scopes.length === 0 || scopes.some((scope) => run.world.manifest.oauthScopes.includes(scope));
  if (!allowedIn(run.authMode, method) || !covered) {
    const required = scopes.length > 1 ? `(${scopes.join(" || ")})` : (scopes[0] ?? "");
    throw new ServiceFailure(
      `You do not have permission to call ${method}.${required ? ` Required permissions: ${required}` : ""}`,
    );
  }
  if (scopes.length > 0 && run.authMode === "FULL" && !run.user.authorized) {
    throw new ServiceFailure("Authorization is required to perform that action.");
  }
}

function cellsOf(target: unknown): number {
  if (typeof target !== "object" || target === null) return 0;
  return "rows" in target && "columns" in target ? Number(target.rows) * Number(target.columns) : 0;
}

function internal(run: Run, method: string, args: unknown[]): string | null {
  switch (method) {
    case INTERNAL.now:
      return encode(Math.floor(run.world.clock.now()));
    case INTERNAL.random:
      return encode(run.world.random());
    case INTERNAL.log:
      run.logs.push(String(args[0]));
      return encode(null);
    default:
      return null;
  }
}

function encode(result: unknown): string {
  return typeof result === "string" ? MARK.text + result : MARK.json + JSON.stringify(result ?? null);
}

function failureFor(error: unknown, record: GateRecord): { name: string; message: string } {
  if (error instanceof ServiceFailure) return { name: "Exception", message: error.message };
  if (error instanceof NotEmulated) return { name: "Error", message: error.message };
  if (error instanceof ExecutionKilled) {
    record.killed ??= error.message;
    return { name: "Exception", message: error.message };
  }
  record.bug ??= { error };
  record.killed ??= "The local host failed";
  return { name: "Error", message: record.killed };
}
