import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { ROOT } from "../../dev/build/paths.ts";

/** What starts commands; a text each, so that what is read out of them can be tested. */
export interface CiSources {
  /** By file. */
  workflows: readonly string[];
  /** `.ci/run`. */
  script: string;
  /** Of package.json. */
  scripts: Record<string, string>;
}

interface Workflow {
  jobs: Record<string, { steps: { run?: string }[] }>;
}

const WORKFLOWS = `${ROOT}/.github/workflows`;

/** How CI of this repository is set up. */
export function ciSources(): CiSources {
  return {
    workflows: readdirSync(WORKFLOWS).map((name) => readFileSync(`${WORKFLOWS}/${name}`, "utf8")),
    script: readFileSync(`${ROOT}/.ci/run`, "utf8"),
    scripts: JSON.parse(readFileSync(`${ROOT}/package.json`, "utf8")).scripts,
  };
}

/**
 * Commands that CI runs: steps of the workflows, steps of `.ci/run` if a workflow runs that, and the commands which these
 * scripts of package.json consist of. One with other options is another command.
 */
export function commandsRunByCi({ workflows, script, scripts }: CiSources): ReadonlySet<string> {
  const run = new Set<string>();
  const add = (line: string) => {
    for (const command of line.split(/ (?:&&|\|) /).map(plain)) {
      if (run.has(command)) continue;
      run.add(command);
      if (command === ".ci/run") stepsOf(script).forEach(add);
      const [, name] = /^npm (?:run )?([\w:-]+)$/.exec(command) ?? [];
      if (name && scripts[name]) add(scripts[name]);
    }
  };
  for (const workflow of workflows) {
    const { jobs }: Workflow = parse(workflow);
    for (const step of Object.values(jobs).flatMap(({ steps }) => steps)) step.run?.split("\n").forEach(add);
  }
  return run;
}

/** Only steps at the left margin: others are taken in some cases alone. */
function stepsOf(script: string): string[] {
  return [...script.matchAll(/^(?:step|tests) "[^"]*" (.+)$/gm)].map(([, command = ""]) =>
    command.replace(/^bash -euo pipefail -c '(.*)'$/, "$1"),
  );
}

/** Without what only makes npm quieter, and the `--` behind which `.ci/run` adds where to report to. */
function plain(command: string): string {
  return command.replace(" --silent", "").replace(/ --$/, "").trim();
}
