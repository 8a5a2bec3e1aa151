import { readFile, rename, writeFile } from "node:fs/promises";
import * as v from "valibot";
import { InstallProblem } from "./install-problem.ts";

/** The script that `npm run push` reaches, and the spreadsheet it is bound to, if that is known. */
export interface ScriptPlace {
  readonly scriptId: string;
  readonly parentId?: string | undefined;
}

/** Stands in the repository's `.clasp.json` until somebody sets up a script of their own. */
const NOT_SET_UP = "PUT-YOUR-SCRIPT-ID-HERE";

const ProjectFile = v.looseObject({
  scriptId: v.optional(v.string()),
  parentId: v.optional(
    v.union([
      v.string(),
      v.pipe(
        v.array(v.string()),
        v.transform(([first]) => first),
      ),
    ]),
  ),
});

/** Reads `.clasp.json`; undefined while it names no script. */
export async function readScriptPlace(folder: string): Promise<ScriptPlace | undefined> {
  const { scriptId, parentId } = await readProjectFile(folder);
  if (!scriptId || scriptId === NOT_SET_UP) return undefined;
  return { scriptId, ...(parentId && { parentId }) };
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

/** Changes nothing but the script in `.clasp.json`, in one step, so that a crash leaves the old one or the new one. */
export async function writeScriptPlace(folder: string, { scriptId, parentId }: ScriptPlace): Promise<void> {
  const { scriptId: _, parentId: __, ...rest } = await readProjectFile(folder);
  const file = { scriptId, rootDir: "dist", ...rest, ...(parentId && { parentId }) };
  const draft = `${pathIn(folder)}.draft`;
  await writeFile(draft, `${JSON.stringify(file, null, 2)}\n`);
  await rename(draft, pathIn(folder));
}

async function readProjectFile(folder: string): Promise<v.InferOutput<typeof ProjectFile>> {
  const content = await readFile(pathIn(folder), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "{}";
    throw error;
  });
  const file = v.safeParse(v.pipe(v.string(), v.parseJson(), ProjectFile), content);
  if (file.success) return file.output;
  throw new InstallProblem(
    "project-file",
    `${pathIn(folder)} cannot be read.`,
    "It must be JSON without comments, like the one in the repository: git checkout .clasp.json",
  );
}

function pathIn(folder: string): string {
  return `${folder}/.clasp.json`;
}
