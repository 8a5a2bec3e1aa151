import { readFile, rename, writeFile } from "node:fs/promises";
import * as v from "valibot";
import { API } from "../../src/sixtyfour/client.ts";
import { InstallProblem } from "./install-problem.ts";

/** Google wants a path in every entry, if only a slash (https://developers.google.com/apps-script/manifest/allowlist-url). */
const API_ENTRY = `${API}/`;

/** Width that the format of this repository allows (biome.json), so that the manifest can be committed as it is written. */
const LINE = 110;

const Manifest = v.looseObject({ urlFetchWhitelist: v.optional(v.array(v.string())) });

/**
 * Lists the API's host and these as those the script may fetch from, beside what is listed already: somebody may have put
 * the target of a redirect there. Each is a link, of which the host is taken, or an address that ends in a slash, which is
 * taken as it is.
 */
export async function allowHosts(folder: string, links: readonly string[]): Promise<readonly string[]> {
  const path = `${folder}/appsscript.json`;
  const manifest = await readManifest(path);
  const listed = manifest.urlFetchWhitelist ?? [];
  const urlFetchWhitelist = [...new Set([API_ENTRY, ...listed, ...links.map(entryOf)])];
  const draft = `${path}.draft`;
  await writeFile(draft, printed({ ...manifest, urlFetchWhitelist }));
  await rename(draft, path);
  return urlFetchWhitelist;
}

/**
 * Google takes a version without the list only for test deployments, and one that lacks the storage fails in front of its
 * users. That the API hands out results itself has to be said, by naming it.
 */
export async function assertHostsAllowed(folder: string): Promise<void> {
  const { urlFetchWhitelist = [] } = await readManifest(`${folder}/appsscript.json`);
  if (urlFetchWhitelist.includes(API_ENTRY) && urlFetchWhitelist.length > 1) return;
  throw new InstallProblem(
    "hosts",
    `appsscript.json does not list, under urlFetchWhitelist, ${API_ENTRY} and the host that results come from. Google wants that of a deployment for others. Nothing was pushed or deployed.`,
    "Look at a link to a result file (docs/publish.md tells where), and name its host: npm run deploy -- --storage https://HOST/",
  );
}

function printed(manifest: object): string {
  const text = JSON.stringify(manifest, null, 2).replace(
    /^( *"\w+": )\[([^\]]+)\](,?)$/gm,
    (all, name, list, comma) => {
      const line = `${name}[${list.trim().replace(/\s*\n\s*/g, " ")}]${comma}`;
      return line.length <= LINE ? line : all;
    },
  );
  return `${text}\n`;
}

function entryOf(storage: string): string {
  const url = URL.canParse(storage) ? new URL(storage) : undefined;
  if (url?.protocol === "https:" && !url.username && !url.port) {
    return storage.endsWith("/") && !url.search && !url.hash ? url.href : `${url.origin}/`;
  }
  throw new InstallProblem(
    "options",
    "After --storage comes the address that results come from, such as https://HOST/; it begins with https:// and names no port.",
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
