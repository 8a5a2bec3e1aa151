import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { DIST, ROOT } from "../../dev/build/paths.ts";

/** A folder for clasp with the built files, so that no test depends on the script somebody has set up here. */
export async function projectCopy(settings: { scriptId: string; [setting: string]: unknown }) {
  const folder = await mkdtemp(`${tmpdir()}/clasp-project-`);
  await writeFile(`${folder}/.clasp.json`, JSON.stringify({ rootDir: "dist", ...settings }));
  await cp(`${ROOT}/.claspignore`, `${folder}/.claspignore`);
  await cp(`${ROOT}/appsscript.json`, `${folder}/appsscript.json`);
  await cp(DIST, `${folder}/dist`, { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
