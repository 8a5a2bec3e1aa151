import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { settleScript } from "../../dev/install/settle-script.ts";
import { scriptedClasp } from "./scripted-clasp.ts";
import { scriptedPerson } from "./scripted-person.ts";

const OURS = "function sidebarCall(requestJson) {}";
const CREATED = { json: { scriptId: "made", parentId: "sheet-made" } };

let folder: string;
const projectFile = async () => JSON.parse(await readFile(`${folder}/.clasp.json`, "utf8"));
const remember = (settings: object) => writeFile(`${folder}/.clasp.json`, JSON.stringify(settings));

beforeEach(async () => {
  folder = await mkdtemp(`${tmpdir()}/clasp-project-`);
});

afterEach(() => rm(folder, { recursive: true }));

describe("settling which script to push to", () => {
  it.each([
    { kind: "new-sheet", title: "Leads" },
    { kind: "sheet", spreadsheetId: "another-sheet" },
    { kind: "script", scriptId: "another" },
    { kind: "standalone" },
  ] as const)("never leaves another script for $kind without being told so", async (destination) => {
    await remember({ scriptId: "mine", parentId: "my-sheet" });
    const { clasp, calls } = scriptedClasp({});
    const { person, told } = scriptedPerson({ declines: "replace" });
    await expect(settleScript(clasp, person, folder, destination)).rejects.toMatchObject({
      code: "declined",
    });
    expect(calls).toEqual([]);
    expect(await projectFile()).toEqual({ scriptId: "mine", parentId: "my-sheet" });
    expect(told.join("\n")).toContain("https://script.google.com/d/mine/edit");
  });

  it("makes nothing for a person who does not agree to it", async () => {
    const { clasp, calls } = scriptedClasp({});
    const { person } = scriptedPerson({ declines: "yes" });
    await expect(settleScript(clasp, person, folder, { kind: "standalone" })).rejects.toMatchObject({
      code: "declined",
    });
    expect(calls).toEqual([]);
  });

  it("does not take a .clasp.json that cannot be read for an empty one", async () => {
    await writeFile(`${folder}/.clasp.json`, '{ "scriptId": "mine" // my own\n}');
    const { person } = scriptedPerson();
    await expect(
      settleScript(scriptedClasp({}).clasp, person, folder, { kind: "standalone" }),
    ).rejects.toMatchObject({ code: "project-file" });
  });

  it("remembers nothing when clasp could not make the script, whatever it exits with", async () => {
    const { clasp } = scriptedClasp({ "create-script": [{ exitCode: 0, stderr: "Invalid parent." }] });
    await expect(
      settleScript(clasp, scriptedPerson().person, folder, { kind: "sheet", spreadsheetId: "sheet" }),
    ).rejects.toMatchObject({ code: "clasp", message: expect.stringContaining("Invalid parent.") });
    await expect(projectFile()).rejects.toThrow("ENOENT");
  });

  it.each([
    ["Invoices.js", { "Code.js": OURS, "Invoices.js": "function invoice() {}" }],
    ["Code.js", { "Code.js": "function invoice() {}" }],
    ["Form.html", { "Code.js": OURS, "Form.html": "<form></form>" }],
  ])("does not take over a script with %s of somebody else", async (name, files) => {
    const { clasp } = scriptedClasp({}, files);
    const { person, told } = scriptedPerson({ declines: "replace" });
    await expect(
      settleScript(clasp, person, folder, { kind: "script", scriptId: "theirs" }),
    ).rejects.toMatchObject({ code: "declined" });
    expect(told.join("\n")).toContain(`other code (${name})`);
  });

  it.each([
    ["nothing in it", { "appsscript.json": "{}" }],
    ["Google's first lines", { "appsscript.json": "{}", "Code.js": "function myFunction() {\n  \n}\n" }],
    ["an earlier push", { "appsscript.json": "{}", "Code.js": OURS, "Sidebar.html": "<p></p>" }],
  ])("takes over a script with %s without a question", async (_, files) => {
    const { clasp } = scriptedClasp({}, files);
    const { person } = scriptedPerson({ declines: "replace" });
    await settleScript(clasp, person, folder, { kind: "script", scriptId: "mine" });
    expect((await projectFile()).scriptId).toBe("mine");
  });

  it.each([
    undefined,
    { kind: "script", scriptId: "mine" },
    { kind: "sheet", spreadsheetId: "my-sheet" },
  ] as const)("goes on with the script it made before when asked for %j", async (destination) => {
    await remember({ scriptId: "mine", parentId: "my-sheet" });
    const { clasp, calls } = scriptedClasp({}, { "Code.js": OURS });
    const place = await settleScript(clasp, scriptedPerson().person, folder, destination);
    expect(place).toEqual({ scriptId: "mine", parentId: "my-sheet" });
    expect(calls.filter((call) => call.startsWith("create-script"))).toEqual([]);
  });

  it("keeps what else stands in .clasp.json", async () => {
    await remember({ scriptId: "PUT-YOUR-SCRIPT-ID-HERE", rootDir: "dist", projectId: "my-project" });
    const { clasp } = scriptedClasp({ "create-script": [CREATED] });
    await settleScript(clasp, scriptedPerson().person, folder, { kind: "new-sheet", title: "Leads" });
    expect(await projectFile()).toEqual({
      scriptId: "made",
      parentId: "sheet-made",
      rootDir: "dist",
      projectId: "my-project",
    });
  });

  it("asks where to when nobody said: a link, or Enter twice for a new spreadsheet of its own name", async () => {
    const sheet = "a-spreadsheet-of-somebody";
    const bySheet = scriptedClasp({ "create-script": [{ json: { scriptId: "made" } }] });
    await settleScript(
      bySheet.clasp,
      scriptedPerson({ types: [`https://docs.google.com/spreadsheets/d/${sheet}/edit#gid=0`] }).person,
      folder,
      undefined,
    );
    expect(await projectFile()).toMatchObject({ scriptId: "made", parentId: sheet });

    await rm(`${folder}/.clasp.json`);
    const byTitle = scriptedClasp({ "create-script": [CREATED] });
    await settleScript(byTitle.clasp, scriptedPerson({ types: ["", ""] }).person, folder, undefined);
    expect(byTitle.calls[0]).toContain("create-script --type sheets --title Sixtyfour for Sheets");
  });
});
