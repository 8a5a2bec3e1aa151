import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ROOT } from "../../dev/build/paths.ts";
import { writeVerification } from "../../dev/build/write-verification.ts";
import { runClasp } from "../clasp/run-clasp.ts";

const SCRIPT_ID = "1-made-up-script-of-a-throwaway-spreadsheet";

describe("the written script", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(`${tmpdir()}/verification-`);
  });

  afterEach(() => rm(folder, { recursive: true }));

  it("keeps the script id it was told before", async () => {
    await writeVerification(folder, SCRIPT_ID);
    await writeVerification(folder, null);
    expect(JSON.parse(readFileSync(`${folder}/.clasp.json`, "utf8"))).toEqual({
      scriptId: SCRIPT_ID,
      rootDir: ".",
    });
  });

  it("is what clasp would push from its folder, and nothing else", async () => {
    const names = await writeVerification(folder, SCRIPT_ID);
    const { exitCode, stdout } = await runClasp(folder, ["show-file-status", "--json"]);
    expect(exitCode).toBe(0);
    const pushed: string[] = JSON.parse(stdout).filesToPush;
    expect(pushed.map((path) => path.split("/").at(-1)).sort()).toEqual([...names].sort());
    expect(names.sort()).toEqual(["Code.js", "Page.html", "appsscript.json"]);
  });

  it("asks for the permissions of the add-on, no more and no fewer", async () => {
    await writeVerification(folder, null);
    expect(existsSync(`${folder}/.clasp.json`)).toBe(false);
    expect(readFileSync(`${folder}/appsscript.json`, "utf8")).toBe(
      readFileSync(`${ROOT}/appsscript.json`, "utf8"),
    );
  });
});

describe("npm run verify:google", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "dev/verify-google.ts", ...args], {
      cwd: ROOT,
      encoding: "utf8",
    });

  it("says how it is used when it is told something else", () => {
    const { status, stderr } = run("--lst");
    expect([status, stderr.split("\n")[0]]).toEqual([
      1,
      expect.stringContaining("Usage: npm run verify:google"),
    ]);
  });
});
