import { rmSync } from "node:fs";
import { onTestFinished } from "vitest";
import {
  createHost,
  type Execution,
  type Host,
  type HostOptions,
  type User,
} from "../../dev/apps-script/host/host.ts";
import { NetworkDown } from "../../dev/apps-script/host/network.ts";
import { scriptFolder } from "./script-folder.ts";

const EVALUATE = "function evaluate(source) { return new Function(source)(); }\n";

const offline = {
  send(): never {
    throw new NetworkDown();
  },
};

/** A host with one tab, one person and this code. */
export interface RunningHost {
  host: Host;
  ann: User;
  /** Runs the body of a function as a sidebar call of Ann, or of somebody else. */
  evaluate(source: string, user?: User): Execution;
  /** The same, for what must return. */
  value(source: string, user?: User): unknown;
}

/** `code` holds global functions, for menus and triggers; most tests only evaluate a few lines. */
export function runningHost(
  code = "",
  options: Partial<HostOptions> & { scopes?: string[]; scriptZone?: string } = {},
): RunningHost {
  const { scopes, scriptZone, ...hostOptions } = options;
  const dist = scriptFolder(EVALUATE + code, {
    ...(scopes ? { scopes } : {}),
    ...(scriptZone ? { timeZone: scriptZone } : {}),
  });
  onTestFinished(() => rmSync(dist, { recursive: true, force: true }));
  const host = createHost({ dist, network: offline, ...hostOptions });
  host.workbook.addSheet("Leads", [["name"], ["Ada"]]);
  const ann = host.user("ann@example.com");
  const evaluate = (source: string, user = ann) => user.run("evaluate", [source]);
  const value = (source: string, user = ann) => {
    const execution = evaluate(source, user);
    if (execution.outcome !== "returned") throw new Error(execution.error?.message ?? execution.outcome);
    return execution.value;
  };
  return { host, ann, evaluate, value };
}
