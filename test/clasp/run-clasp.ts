import { type ClaspOutcome, outcomeOf, spawnClasp } from "../../dev/install/clasp.ts";
import { claspSurroundings, type Surroundings } from "./clasp-surroundings.ts";

/** Runs the installed clasp as it is, once, in a folder with a `.clasp.json`. */
export async function runClasp(
  project: string,
  args: string[],
  surroundings: Surroundings = {},
): Promise<ClaspOutcome> {
  const { env, remove } = await claspSurroundings(surroundings);
  try {
    return await outcomeOf(spawnClasp(args, project, env));
  } finally {
    await remove();
  }
}
