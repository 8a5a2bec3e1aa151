import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "../model/world.ts";

/** Reads what matters of `appsscript.json`; throws when the built folder has none, as Google would refuse it. */
export function readManifest(dist: string): Manifest {
  const parsed: unknown = JSON.parse(readFileSync(join(dist, "appsscript.json"), "utf8"));
  const { timeZone = "Etc/GMT", oauthScopes = [] } = parsed as { timeZone?: string; oauthScopes?: string[] };
  return { timeZone, oauthScopes };
}
