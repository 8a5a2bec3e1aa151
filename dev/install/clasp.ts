import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";
import * as v from "valibot";
import { claspProblem } from "./install-problem.ts";

const require = createRequire(import.meta.url);

/** How a command of clasp ended; an exit code of 0 alone does not mean that it did what it was told. */
export interface ClaspOutcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The pinned clasp, as the steps of an installation use it. */
export interface Clasp {
  /** Runs a command with nobody at its keyboard; in the project's folder unless another is given. */
  run(args: readonly string[], folder?: string): Promise<ClaspOutcome>;
  /** Runs a command that talks with the person itself, and resolves with whether it succeeded; it has said why not. */
  converse(args: readonly string[]): Promise<boolean>;
}

/** Clasp as npm installed it, with this terminal for what it asks. */
export function installedClasp(folder: string): Clasp {
  return {
    run: (args, elsewhere = folder) => outcomeOf(spawnClasp(args, elsewhere, process.env)),
    converse: async (args) => {
      const { exitCode } = await outcomeOf(spawnClasp(args, folder, process.env, "inherit"));
      return exitCode === 0;
    },
  };
}

/** Starts clasp by its path, since `npx` would look for another one where packages are not installed yet. */
export function spawnClasp(
  args: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv,
  stdio: StdioOptions = ["ignore", "pipe", "pipe"],
): ChildProcess {
  const clasp = require.resolve("@google/clasp");
  return spawn(process.execPath, [clasp, ...args], { cwd: folder, env, stdio });
}

/** Waits for the end and for everything that was printed. */
export async function outcomeOf(child: ChildProcess): Promise<ClaspOutcome> {
  const exited = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  const [exitCode, stdout, stderr] = await Promise.all([
    exited,
    child.stdout ? text(child.stdout) : "",
    child.stderr ? text(child.stderr) : "",
  ]);
  return { exitCode, stdout, stderr };
}

/** Judges by the answer, because clasp 3.4.1 exits with 0 after some of its errors and prints no JSON then. */
export async function askClasp<T>(
  clasp: Clasp,
  args: readonly string[],
  schema: v.GenericSchema<unknown, T>,
  folder?: string,
): Promise<T> {
  const outcome = await clasp.run([...args, "--json"], folder);
  if (outcome.exitCode !== 0) throw claspProblem(outcome);
  const answer = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), outcome.stdout);
  if (!answer.success) throw claspProblem(outcome);
  return answer.output;
}
