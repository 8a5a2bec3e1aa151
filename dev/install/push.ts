import * as v from "valibot";
import { askClasp, type Clasp } from "./clasp.ts";
import { InstallProblem } from "./install-problem.ts";
import { readScriptPlace, type ScriptPlace } from "./project-file.ts";

/** Replaces the script's files with the built ones, and resolves with how many had changed. */
export async function push(clasp: Clasp): Promise<number> {
  // Without -f clasp leaves out a changed manifest where nobody can be asked, and calls that a success.
  const pushed = await askClasp(clasp, ["push", "-f"], v.array(v.string()));
  return pushed.length;
}

/** Told before anything is built: Google would only say that it finds no script of the placeholder's name. */
export async function scriptPlaceOrProblem(folder: string): Promise<ScriptPlace> {
  const place = await readScriptPlace(folder);
  if (place) return place;
  throw new InstallProblem(
    "not-set-up",
    ".clasp.json names no script yet.",
    "Set one up with: npm run setup:sheet",
  );
}
