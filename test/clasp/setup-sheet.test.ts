import { readFile } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import { DIST } from "../../dev/build/paths.ts";
import { installing } from "./installing.ts";

const OWN_SCRIPT = "a-script-of-somebody-0001";
const NEW_SHEET = { kind: "new-sheet", title: "Leads" } as const;

let here: Awaited<ReturnType<typeof installing>>;

const builtFiles = () =>
  Promise.all(
    [
      { name: "appsscript", type: "JSON", file: "appsscript.json" },
      { name: "Code", type: "SERVER_JS", file: "Code.js" },
      { name: "Sidebar", type: "HTML", file: "Sidebar.html" },
    ].map(async ({ name, type, file }) => ({
      name,
      type,
      source: await readFile(`${DIST}/${file}`, "utf8"),
    })),
  );

afterEach(() => here.remove());

// Each step starts clasp, which takes more than a second, and several where the machine has other work.
describe("setup:sheet", { timeout: 120_000 }, () => {
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

  it("finds everything done the second time, with nobody at the terminal: says who is signed in, and pushes nothing", async () => {
    here = await installing({ login: "fresh", scriptId: OWN_SCRIPT });
    const script = here.google.scripts.add({ scriptId: OWN_SCRIPT, files: await builtFiles() });
    const { files } = script;
    await here.setUp(undefined, { canBeAsked: false });
    expect(here.google.scripts.projects).toEqual([script]);
    expect(script.files).toBe(files);
    expect(here.google.account.spreadsheets).toEqual([]);
    expect(here.told).toContain("Signed in as somebody@example.com.");
    expect(here.told).toContain("The script has exactly these files already.");
  });
});
