import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs a script that prints one line of JSON, alone in a process that can be asked to collect its garbage. */
export async function inOwnProcess<T>(script: URL, args: readonly string[]): Promise<T> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--expose-gc", "--import", "tsx", script.pathname, ...args],
    { maxBuffer: 1_000_000 },
  );
  return JSON.parse(stdout);
}
