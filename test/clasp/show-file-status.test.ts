import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DIST, ROOT } from "../../dev/build/paths.ts";
import { runClasp } from "./run-clasp.ts";

const BUILT = ["dist/Code.js", "dist/Sidebar.html", "dist/appsscript.json"];

async function filesToPush(project: string): Promise<string[]> {
  const { exitCode, stdout } = await runClasp(["show-file-status", "--json"], { project });
  expect(exitCode).toBe(0);
  return JSON.parse(stdout).filesToPush.sort();
}

describe("clasp show-file-status", () => {
  let copy: string;

  beforeEach(async () => {
    copy = await mkdtemp(`${tmpdir()}/clasp-project-`);
    for (const name of [".clasp.json", ".claspignore"]) await cp(`${ROOT}/${name}`, `${copy}/${name}`);
    await cp(DIST, `${copy}/dist`, { recursive: true });
  });

  afterEach(() => rm(copy, { recursive: true }));

  it("leaves out whatever else lies in the built folder", async () => {
    await mkdir(`${copy}/dist/deeper`);
    for (const stray of ["Notes.js", "Old.gs", "Other.html", "deeper/Code.js", ".clasprc.json"]) {
      await writeFile(`${copy}/dist/${stray}`, "{}");
    }
    expect(await filesToPush(copy)).toEqual(BUILT);
  });

  it("lists exactly the three built files in the repository", async () => {
    expect(await filesToPush(ROOT)).toEqual(BUILT);
  });
});
