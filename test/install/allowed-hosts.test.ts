import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ROOT } from "../../dev/build/paths.ts";
import { allowHosts, assertHostsAllowed } from "../../dev/install/allowed-hosts.ts";

const API = "https://api.sixtyfour.ai/";

let folder: string;
const readManifest = async () => JSON.parse(await readFile(`${folder}/appsscript.json`, "utf8"));

beforeEach(async () => {
  folder = await mkdtemp(`${tmpdir()}/allowed-hosts-`);
  await cp(`${ROOT}/appsscript.json`, `${folder}/appsscript.json`);
});
afterEach(() => rm(folder, { recursive: true }));

describe("the hosts that a deployment may fetch from", () => {
  it.each([
    [
      "the host of a signed link, without its path and its signature",
      "https://a.example.com/b/c.csv?token=x",
      "https://a.example.com/",
    ],
    [
      "as much as an address that ends in a slash says",
      "https://a.example.com/Bucket/results/",
      "https://a.example.com/Bucket/results/",
    ],
    [
      "no more than the host of a link whose signature ends in a slash",
      "https://a.example.com/b.csv?token=x/",
      "https://a.example.com/",
    ],
  ])("are the API's and %s", async (_, storage, entry) => {
    expect(await allowHosts(folder, [storage])).toEqual([API, entry]);
    expect((await readManifest()).urlFetchWhitelist).toEqual([API, entry]);
    await expect(assertHostsAllowed(folder)).resolves.toBeUndefined();
  });

  it("are one host where the API hands out the results itself", async () => {
    expect(await allowHosts(folder, ["https://api.sixtyfour.ai/files/a.csv"])).toEqual([API]);
  });

  it("are added to those that are listed, and change nothing else of the manifest", async () => {
    const before = await readManifest();
    await allowHosts(folder, ["https://a.example.com/a.csv", "https://b.example.com/"]);
    await allowHosts(folder, ["https://c.example.com/a.csv"]);
    const urlFetchWhitelist = [API, ...["a", "b", "c"].map((name) => `https://${name}.example.com/`)];
    expect(await readManifest()).toEqual({ ...before, urlFetchWhitelist });
  });

  it.each([1, 2, 9])(
    "leave the manifest in the format of the repository when %i are added",
    async (count) => {
      await allowHosts(
        folder,
        Array.from({ length: count }, (_, at) => `https://storage-${at}.example.com/`),
      );
      const checked = spawnSync(
        `${ROOT}/node_modules/.bin/biome`,
        ["format", "--stdin-file-path=appsscript.json"],
        { cwd: ROOT, input: await readFile(`${folder}/appsscript.json`), encoding: "utf8" },
      );
      expect(checked.stdout).toBe(await readFile(`${folder}/appsscript.json`, "utf8"));
    },
  );

  it.each([
    "http://a.example.com/",
    "a.example.com",
    "https://a.example.com:8443/",
    "https://me@a.example.com/",
    "",
  ])("are not taken from %j", async (storage) => {
    const before = await readManifest();
    await expect(allowHosts(folder, [storage])).rejects.toMatchObject({ code: "options" });
    expect(await readManifest()).toEqual(before);
  });

  it.each([["https://a.example.com/"], [API]])("are missed where only %s is listed", async (host) => {
    await writeFile(`${folder}/appsscript.json`, JSON.stringify({ urlFetchWhitelist: [host] }));
    await expect(assertHostsAllowed(folder)).rejects.toMatchObject({ code: "hosts" });
  });

  it("cannot be read from a manifest with comments, which is said", async () => {
    await writeFile(`${folder}/appsscript.json`, "{ // hosts\n}");
    await expect(assertHostsAllowed(folder)).rejects.toMatchObject({ code: "project-file" });
  });
});
