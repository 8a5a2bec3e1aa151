import type { Execution } from "../dev/apps-script/host/host.ts";

/** Seconds of the modelled clock that executions took: what their service calls cost, and nothing else. */
export function modelledSeconds(executions: readonly Execution[]): number {
  return executions.reduce((sum, { startedAt, endedAt }) => sum + endedAt - startedAt, 0) / 1000;
}

/** How often a service was called; all calls without a name. */
export function callsOf(executions: readonly Execution[], name?: string): number {
  return executions.reduce(
    (sum, { calls }) =>
      sum + (name === undefined ? calls.length : calls.filter((call) => call === name).length),
    0,
  );
}
