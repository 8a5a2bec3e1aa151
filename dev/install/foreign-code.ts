import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { askClasp, type Clasp } from "./clasp.ts";
import { inEmptyFolder } from "./in-empty-folder.ts";

const Cloned = v.object({ files: v.array(v.string()) });

/** Names the files of a script that a push would delete or replace although they are not the add-on's. */
export async function foreignCode(clasp: Clasp, scriptId: string): Promise<string[]> {
  return inEmptyFolder(async (folder) => {
    const { files } = await askClasp(clasp, ["clone-script", scriptId, "--project", folder], Cloned, folder);
    const kept = await Promise.all(files.map(async (file) => !(await isOurs(folder, file))));
    return files.filter((_, index) => kept[index]);
  });
}

async function isOurs(folder: string, file: string): Promise<boolean> {
  if (file === "appsscript.json" || file === "Sidebar.html") return true;
  const code = await readFile(`${folder}/${file}`, "utf8");
  return isUntouched(code) || (file === "Code.js" && code.includes("function sidebarCall("));
}

/** What Google puts into a new script of its editor. */
function isUntouched(code: string): boolean {
  return /^(?:functionmyFunction\(\)\{\})?$/.test(code.replaceAll(/\s/g, ""));
}
