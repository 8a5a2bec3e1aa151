import { cp, readFile } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import { deploy } from "../../dev/install/deploy.ts";
import { installing } from "./installing.ts";

const SCRIPT = "a-script-of-somebody-0001";

let here: Awaited<ReturnType<typeof installing>>;
const RESULT = "https://results.example.com/files/sample.csv?token=a-signature";

const deployVersion = (version: string, options: { storage?: string[] } = {}) =>
  deploy({
    clasp: here.clasp,
    tell: (text) => here.told.push(text),
    folder: here.folder,
    build: () => cp(`${here.folder}/appsscript.json`, `${here.folder}/dist/appsscript.json`),
    version,
    ...options,
  });

afterEach(() => here.remove());

// Each step starts clasp, which takes more than a second, and several where the machine has other work.
describe("deploy", { timeout: 120_000 }, () => {
  it("says how to set a script up where there is none, and asks Google for nothing", async () => {
    here = await installing({ login: "fresh" });
    await expect(deployVersion("0.1.0")).rejects.toMatchObject({
      code: "not-set-up",
      message: expect.stringContaining("npm run setup:sheet"),
    });
    expect(here.google.calls).toEqual([]);
  });

  it("says that the sign-in has ended, and deploys nothing", async () => {
    here = await installing({ login: "old", scriptId: SCRIPT });
    const script = here.google.scripts.add({ scriptId: SCRIPT });
    here.google.account.isRevoked = true;
    await expect(deployVersion("0.1.0", { storage: [RESULT] })).rejects.toMatchObject({
      code: "signed-out",
      message: expect.stringContaining("npx clasp login"),
    });
    expect(script.versions).toEqual([]);
    expect(await readFile(`${here.folder}/appsscript.json`, "utf8")).not.toContain("urlFetchWhitelist");
  });

  it("does not begin while the hosts that it fetches from are not listed, and says how to list them", async () => {
    here = await installing({ login: "fresh", scriptId: SCRIPT });
    here.google.scripts.add({ scriptId: SCRIPT });
    await expect(deployVersion("0.1.0")).rejects.toMatchObject({
      code: "hosts",
      message: expect.stringContaining("npm run deploy -- --storage https://HOST/"),
    });
    expect(here.google.calls).toEqual([]);
  });
});
