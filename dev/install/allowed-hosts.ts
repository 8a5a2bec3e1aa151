import { readFile, rename, writeFile } from "node:fs/promises";
import * as v from "valibot";
import { API } from "../../src/sixtyfour/client.ts";
import { InstallProblem } from "./install-problem.ts";

/** Google wants a path in every entry, if only a slash (https://developers.google.com/apps-script/manifest/allowlist-url). */
const API_ENTRY = `${API}/`;

const Manifest = v.looseObject({ urlFetchWhitelist: v.optional(v.array(v.string())) });

/**
 * Lists the API's host and the storage's as those the script may fetch from. `storage` is a link to a result file, of
 * which the host is taken, or an address that ends in a slash, which is taken as it is.
 */
export async function allowHosts(folder: string, storage: string): Promise<readonly string[]> {
  const path = `${folder}/appsscript.json`;
  const manifest = await readManifest(path);
  const urlFetchWhitelist = [...new Set([API_ENTRY, entryOf(storage)])];
  const draft = `${path}.draft`;
  await writeFile(draft, `${JSON.stringify({ ...manifest, urlFetchWhitelist }, null, 2)}\n`);
  await rename(draft, path);
  return urlFetchWhitelist;
}

/** Google takes a version without the list only for test deployments, and one that lacks a host fails in front of its users. */
export async function assertHostsAllowed(built: string): Promise<void> {
  const { urlFetchWhitelist = [] } = await readManifest(`${built}/appsscript.json`);
  if (urlFetchWhitelist.includes(API_ENTRY)) return;
  throw new InstallProblem(
    "hosts",
    `appsscript.json does not list ${API_ENTRY} under urlFetchWhitelist, which Google wants of a deployment for others. Nothing was pushed or deployed.`,
    "Give a link to a result file, so that its host is listed, too: npm run deploy -- --storage LINK (docs/publish.md tells where to find one).",
  );
}

function entryOf(storage: string): string {
  const url = URL.canParse(storage) ? new URL(storage) : undefined;
  if (url?.protocol === "https:" && !url.username && !url.port) {
    return storage.endsWith("/") && !url.search && !url.hash ? url.href : `${url.origin}/`;
  }
  throw new InstallProblem(
    "options",
    "After --storage comes a link to a result file, or the part of it that all results share; it begins with https:// and names no port.",
  );
}

async function readManifest(path: string): Promise<v.InferOutput<typeof Manifest>> {
  const content = await readFile(path, "utf8");
  const manifest = v.safeParse(v.pipe(v.string(), v.parseJson(), Manifest), content);
  if (manifest.success) return manifest.output;
  throw new InstallProblem(
    "project-file",
    `${path} cannot be read.`,
    "It must be JSON without comments, like the one in the repository: git checkout appsscript.json",
  );
}
