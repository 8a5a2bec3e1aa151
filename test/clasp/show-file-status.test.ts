import { mkdir, writeFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ROOT } from "../../dev/build/paths.ts";
import { projectCopy } from "./project-copy.ts";
import { runClasp } from "./run-clasp.ts";

const BUILT = ["dist/Code.js", "dist/Sidebar.html", "dist/appsscript.json"];

async function filesToPush(project: string): Promise<string[]> {
  const { exitCode, stdout } = await runClasp(project, ["show-file-status", "--json"]);
  expect(exitCode).toBe(0);
  return JSON.parse(stdout).filesToPush.sort();
}

describe("clasp show-file-status", () => {
  let copy: Awaited<ReturnType<typeof projectCopy>>;

  beforeEach(async () => {
    copy = await projectCopy({ scriptId: "some-script" });
  });

  afterEach(() => copy.remove());

  it("leaves out whatever else lies in the built folder", async () => {
    await mkdir(`${copy.folder}/dist/deeper`);
    for (const stray of ["Notes.js", "Old.gs", "Other.html", "deeper/Code.js", ".clasprc.json"]) {
      await writeFile(`${copy.folder}/dist/${stray}`, "{}");
    }
    expect(await filesToPush(copy.folder)).toEqual(BUILT);
  });

  it("lists exactly the three built files in the repository", async () => {
    expect(await filesToPush(ROOT)).toEqual(BUILT);
  });
});
