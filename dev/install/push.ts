import * as v from "valibot";
import { askClasp, type Clasp } from "./clasp.ts";

/** Replaces the script's files with the built ones, and resolves with how many had changed. */
export async function push(clasp: Clasp): Promise<number> {
  // Without -f clasp leaves out a changed manifest where nobody can be asked, and calls that a success.
  const pushed = await askClasp(clasp, ["push", "-f"], v.array(v.string()));
  return pushed.length;
}
