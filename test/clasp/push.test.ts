import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DIST } from "../../dev/build/paths.ts";
import { FakeGoogle, GOOGLE_HOSTS } from "./fake-google.ts";
import { projectCopy } from "./project-copy.ts";
import { runClasp } from "./run-clasp.ts";
import { selfSignedCertificate } from "./self-signed-certificate.ts";

const identity = selfSignedCertificate(GOOGLE_HOSTS);
const SCRIPT_ID = "some-script";
const SCRIPT_PATH = `/v1/projects/${SCRIPT_ID}/content`;

let google: FakeGoogle;
let proxy: string;
let project: Awaited<ReturnType<typeof projectCopy>>;
let script: ReturnType<FakeGoogle["scripts"]["add"]>;

beforeEach(async () => {
  google = new FakeGoogle(identity);
  script = google.scripts.add({ scriptId: SCRIPT_ID, files: [] });
  [proxy, project] = await Promise.all([google.start(), projectCopy({ scriptId: SCRIPT_ID })]);
});

afterEach(() => Promise.all([google.stop(), project.remove()]));

const push = (...flags: string[]) =>
  runClasp(project.folder, ["push", ...flags], { login: "fresh", proxy, trusted: identity.cert });

describe("clasp push", () => {
  it("fails loudly without a login, and asks Google for nothing", async () => {
    const { exitCode, stderr } = await runClasp(project.folder, ["push", "-f"], {
      proxy,
      trusted: identity.cert,
    });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("credentials");
    expect(google.calls).toEqual([]);
  });

  it("fails loudly without a network", async () => {
    const { exitCode, stdout, stderr } = await runClasp(project.folder, ["push", "-f"], { login: "fresh" });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/ECONNREFUSED|network/i);
    expect(stdout).not.toContain("Pushed");
  });

  it("fails loudly when the server is not the one it says it is", async () => {
    const { exitCode, stdout } = await runClasp(project.folder, ["push", "-f"], { login: "fresh", proxy });
    expect(exitCode).toBe(1);
    expect(stdout).not.toContain("Pushed");
    expect(google.calls).toEqual([]);
  });

  it("fails loudly when the Apps Script API is off for the account, and changes nothing", async () => {
    google.scripts.apiIsOn = false;
    const { exitCode, stderr } = await push("-f");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("Apps Script API");
    expect(script.files).toEqual([]);
  });

  it("pushes exactly the three built files with their contents", async () => {
    const { exitCode, stdout } = await push("-f");
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining("Pushed 3 files") });
    const built = (name: string) => readFile(`${DIST}/${name}`, "utf8");
    expect([...script.files].sort((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: "appsscript", type: "JSON", source: await built("appsscript.json") },
      { name: "Code", type: "SERVER_JS", source: await built("Code.js") },
      { name: "Sidebar", type: "HTML", source: await built("Sidebar.html") },
    ]);
  });

  it("talks to the Apps Script API alone, as the person who logged in, about the script of .clasp.json", async () => {
    await push("-f");
    expect(google.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET ${SCRIPT_PATH}`,
      `PUT ${SCRIPT_PATH}`,
    ]);
    expect(new Set(google.calls.map(({ authorization }) => authorization))).toEqual(
      new Set(["Bearer made-up-access-token"]),
    );
    expect(google.refusedHosts).toEqual([]);
  });

  it("pushes nothing the second time", async () => {
    await push("-f");
    google.calls.length = 0;
    const { exitCode, stdout } = await push("-f");
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining("up to date") });
    expect(google.calls.map(({ method }) => method)).toEqual(["GET"]);
  });

  it("without -f skips a changed manifest where nobody can be asked, and still exits with 0", async () => {
    const { exitCode, stdout } = await push();
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining("Skipping push") });
    expect(script.files).toEqual([]);
  });
});
