import { readFile } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import { DIST } from "../../dev/build/paths.ts";
import { installing } from "./installing.ts";

const OWN_SCRIPT = "a-script-of-somebody-0001";
const SHEET = "a-spreadsheet-of-somebody";
const NEW_SHEET = { kind: "new-sheet", title: "Leads" } as const;

let here: Awaited<ReturnType<typeof installing>>;
const inProjectFile = async () => JSON.parse(await readFile(`${here.folder}/.clasp.json`, "utf8"));

afterEach(() => here.remove());

describe("setup:sheet", () => {
  it("makes nothing when the person refuses the sign-in in the browser", async () => {
    here = await installing();
    await expect(here.setUp(NEW_SHEET, { allows: false })).rejects.toMatchObject({ code: "sign-in-refused" });
    expect(here.google.calls).toEqual([]);
  });

  it("does not wait for a browser where nobody sits", async () => {
    here = await installing({ login: "old" });
    here.google.account.isRevoked = true;
    await expect(here.setUp(NEW_SHEET, { canBeAsked: false })).rejects.toMatchObject({
      code: "signed-out",
      message: expect.stringContaining("npx clasp login"),
    });
  });

  it("says where to switch the Apps Script API on, and has made no spreadsheet by then", async () => {
    here = await installing({ login: "fresh" });
    here.google.scripts.apiIsOn = false;
    await expect(here.setUp(NEW_SHEET, { canBeAsked: false })).rejects.toMatchObject({
      code: "api-off",
      message: expect.stringContaining("https://script.google.com/home/usersettings"),
    });
    expect(here.google.account.spreadsheets).toEqual([]);
  });

  it("goes from nothing to the add-on in a new spreadsheet, and the second time changes nothing", async () => {
    here = await installing();
    await here.setUp(NEW_SHEET);
    const [{ id, name } = { id: "", name: "" }] = here.google.account.spreadsheets;
    const [script] = here.google.scripts.projects;
    expect({ name, parentId: script?.parentId }).toEqual({ name: "Leads", parentId: id });
    expect(script?.files.find(({ name: file }) => file === "Code")?.source).toBe(
      await readFile(`${DIST}/Code.js`, "utf8"),
    );
    expect(await inProjectFile()).toEqual({ scriptId: script?.scriptId, rootDir: "dist", parentId: id });
    expect(here.told.join("\n")).toContain(`https://docs.google.com/spreadsheets/d/${id}/edit`);
    expect(here.told).toContain("Signed in as somebody@example.com.");

    await here.setUp();
    expect(here.google.scripts.projects).toHaveLength(1);
    expect(here.google.account.spreadsheets).toHaveLength(1);
    expect(here.told).toContain("The script has exactly these files already.");
  });

  it("makes the script in a spreadsheet that is there, without anybody at the terminal", async () => {
    here = await installing({ login: "fresh" });
    await here.setUp({ kind: "sheet", spreadsheetId: SHEET }, { canBeAsked: false });
    expect(here.google.scripts.projects.map(({ title, parentId }) => ({ title, parentId }))).toEqual([
      { title: "Sixtyfour for Sheets", parentId: SHEET },
    ]);
    expect(here.google.account.spreadsheets).toEqual([]);
  });

  it("leaves other code in a script alone unless it may be replaced", async () => {
    here = await installing({ login: "fresh" });
    const code = { name: "Code", type: "SERVER_JS", source: "function invoice() {}" };
    const script = here.google.scripts.add({ scriptId: OWN_SCRIPT, files: [code] });
    await expect(
      here.setUp({ kind: "script", scriptId: OWN_SCRIPT }, { declines: "replace" }),
    ).rejects.toMatchObject({ code: "declined" });
    expect(script.files).toEqual([code]);
    expect((await inProjectFile()).scriptId).toBe("PUT-YOUR-SCRIPT-ID-HERE");
  });
});
