import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bundleCode } from "./build/bundle-code.ts";
import { bundleSidebar } from "./build/bundle-sidebar.ts";
import { DIST, ROOT } from "./build/paths.ts";

/** Builds the three files clasp pushes; throws when one of them breaks a rule of the platform. */
export async function build(): Promise<void> {
  const files: Record<string, string> = {
    "Code.js": await bundleCode(),
    "Sidebar.html": await bundleSidebar(),
    "appsscript.json": await readFile(`${ROOT}/appsscript.json`, "utf8"),
  };
  await mkdir(DIST, { recursive: true });
  for (const stale of await readdir(DIST)) {
    if (!(stale in files)) await rm(`${DIST}/${stale}`, { recursive: true });
  }
  for (const [name, text] of Object.entries(files)) await replaceFile(`${DIST}/${name}`, text);
}

/** Renames into place, so that a test run beside this build never reads half a file. */
async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${ROOT}/node_modules/.cache/${process.pid}-${path.split("/").at(-1)}`;
  await mkdir(`${ROOT}/node_modules/.cache`, { recursive: true });
  await writeFile(draft, text);
  await rename(draft, path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build();
  console.log(`Built Code.js, Sidebar.html and appsscript.json in ${DIST}`);
}
