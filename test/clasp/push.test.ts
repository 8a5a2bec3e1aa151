import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DIST } from "../../dev/build/paths.ts";
import { API_HOST, FakeAppsScriptApi } from "./fake-apps-script-api.ts";
import { runClasp } from "./run-clasp.ts";
import { selfSignedCertificate } from "./self-signed-certificate.ts";

const identity = selfSignedCertificate(API_HOST);
const SCRIPT_PATH = "/v1/projects/PUT-YOUR-SCRIPT-ID-HERE/content";

let api: FakeAppsScriptApi;
let proxy: string;

beforeEach(async () => {
  api = new FakeAppsScriptApi(identity);
  proxy = await api.start();
});

afterEach(() => api.stop());

const push = (...flags: string[]) =>
  runClasp(["push", ...flags], { loggedIn: true, proxy, trusted: identity.cert });

describe("clasp push", () => {
  it("fails loudly without a login, and asks the API for nothing", async () => {
    const { exitCode, stderr } = await runClasp(["push", "-f"], { proxy, trusted: identity.cert });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("credentials");
    expect(api.calls).toEqual([]);
  });

  it("fails loudly without a network", async () => {
    const { exitCode, stdout, stderr } = await runClasp(["push", "-f"], { loggedIn: true });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/ECONNREFUSED|network/i);
    expect(stdout).not.toContain("Pushed");
  });

  it("fails loudly when the server is not the one it says it is", async () => {
    const { exitCode, stdout } = await runClasp(["push", "-f"], { loggedIn: true, proxy });
    expect(exitCode).toBe(1);
    expect(stdout).not.toContain("Pushed");
    expect(api.calls).toEqual([]);
  });

  it("fails loudly when the Apps Script API is off for the account, and changes nothing", async () => {
    api.failure = { status: 403, message: "User has not enabled the Apps Script API." };
    const { exitCode, stderr } = await push("-f");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("Apps Script API");
    expect(api.files).toEqual([]);
  });

  it("pushes exactly the three built files with their contents", async () => {
    const { exitCode, stdout } = await push("-f");
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining("Pushed 3 files") });
    const built = (name: string) => readFile(`${DIST}/${name}`, "utf8");
    expect([...api.files].sort((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: "appsscript", type: "JSON", source: await built("appsscript.json") },
      { name: "Code", type: "SERVER_JS", source: await built("Code.js") },
      { name: "Sidebar", type: "HTML", source: await built("Sidebar.html") },
    ]);
  });

  it("talks to the Apps Script API alone, as the person who logged in, about the script of .clasp.json", async () => {
    await push("-f");
    expect(api.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET ${SCRIPT_PATH}`,
      `PUT ${SCRIPT_PATH}`,
    ]);
    expect(new Set(api.calls.map(({ authorization }) => authorization))).toEqual(
      new Set(["Bearer made-up-access-token"]),
    );
    expect(api.refusedHosts).toEqual([]);
  });

  it("pushes nothing the second time", async () => {
    await push("-f");
    api.calls.length = 0;
    const { exitCode, stdout } = await push("-f");
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining("up to date") });
    expect(api.calls.map(({ method }) => method)).toEqual(["GET"]);
  });

  it("without -f skips a changed manifest where nobody can be asked, and still exits with 0", async () => {
    const { exitCode, stdout } = await push();
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining("Skipping push") });
    expect(api.files).toEqual([]);
  });
});
