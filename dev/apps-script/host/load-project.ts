import { readFileSync, statSync } from "node:fs";
import { type Context, Script } from "node:vm";
import gasLocal from "gas-local";

/** A folder as gas-local has loaded it once. */
interface Project {
  /** What changes when a file of the folder does. */
  version: string;
  paths: string[];
  scripts: Script[];
}

const projects = new Map<string, Project>();

/**
 * Loads the scripts of a built folder into a context. The first time gas-local does; from then on, while no file has
 * changed, the same scripts run without being read and decoded again, which took longer than most executions.
 */
export function loadProject(folder: string, context: Context): void {
  const known = projects.get(folder);
  if (known && known.version === versionOf(folder, known.paths)) {
    for (const script of known.scripts) script.runInContext(context);
    return;
  }
  const paths: string[] = [];
  gasLocal.require(folder, context, {
    filter: (path) => path.endsWith(".js") && paths.push(path) > 0,
  });
  projects.set(folder, {
    version: versionOf(folder, paths),
    paths,
    scripts: paths.map((path) => new Script(readFileSync(path, "utf8"), { filename: path })),
  });
}

/** A file that came or went changes the folder itself. */
function versionOf(folder: string, paths: string[]): string {
  return [folder, ...paths]
    .map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? "gone")
    .join(" ");
}
