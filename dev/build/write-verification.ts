import { mkdir, writeFile } from "node:fs/promises";
import { bundleVerification } from "./bundle-verification.ts";

/** Writes the script into a folder, and for which script clasp shall push it unless that is null; gives the files' names. */
export async function writeVerification(folder: string, scriptId: string | null): Promise<string[]> {
  const files = await bundleVerification();
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(`${folder}/${name}`, text);
  if (scriptId !== null) {
    const project = JSON.stringify({ scriptId, rootDir: "." }, null, 2);
    await writeFile(`${folder}/.clasp.json`, `${project}\n`);
  }
  return Object.keys(files);
}
